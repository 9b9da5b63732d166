/** `paper` and `dusk` of the tokens: a `<meta>` cannot read custom properties. */
export const windowColours = {
  paper: { light: '#f9f8f3', dark: '#0a1920' },
  dusk: { light: '#0a2f3b', dark: '#082934' },
} as const;
