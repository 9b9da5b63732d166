/** Braces behind a block's name with what could be corrected in them. */
export interface SavedBraces {
  readonly text: string;
  readonly problem?: 'curly-quotes' | 'open-quote' | 'open-braces';
}

/** Corrects the braces behind a block's name as far as their author's meaning is plain. */
export function saveBraces(braces: string): SavedBraces {
  const straight = closed(braces.replace(/[“”„«»]/g, '"').replace(/[‘’]/g, "'"));
  if (/[“”„«»‘’]/.test(braces)) return { text: straight, problem: 'curly-quotes' };
  if ((braces.match(/"/g) ?? []).length % 2 === 1) return { text: '', problem: 'open-quote' };
  if (straight !== braces) return { text: straight, problem: 'open-braces' };
  return { text: braces };
}

function closed(braces: string): string {
  return braces === '' || braces.endsWith('}') ? braces : `${braces.trimEnd()}}`;
}
