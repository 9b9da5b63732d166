/** Whether a page is the trainer's side of a deck, which shows the notes. */
export function isSpeakerView({ pathname }: Pick<URL, 'pathname'>): boolean {
  return /\/speaker\/(?:index\.html)?$/.test(pathname);
}
