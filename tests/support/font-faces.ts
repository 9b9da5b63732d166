/**
 * The font files that a browser fetches for a text: one for every face of these families with a character in it.
 *
 * @param css style sheets with the faces
 * @returns addresses as the style sheets write them, each once
 */
export function loadedFaces(css: string, families: readonly string[], text: string): readonly string[] {
  const characters = [...new Set(text)].map((character) => character.codePointAt(0) ?? 0);
  const faces = [...css.matchAll(/@font-face\s*{([^}]*)}/g)].map(([, face = '']) => face);
  const urls = faces
    .filter((face) => families.includes(familyOf(face)))
    .filter((face) => characters.some((character) => holds(face, character)))
    .flatMap((face) => /url\(["']?([^"')]+)["']?\)/.exec(face)?.[1] ?? []);
  return [...new Set(urls)];
}

function familyOf(face: string): string {
  return /font-family:\s*["']?([^"';]+)/.exec(face)?.[1]?.trim() ?? '';
}

function holds(face: string, character: number): boolean {
  const ranges = /unicode-range:\s*([^;]+)/.exec(face)?.[1];
  return ranges === undefined || ranges.split(',').some((range) => isIn(range, character));
}

/** `U+60C-6FF`, `U+AB` and `U+1??`. */
function isIn(range: string, character: number): boolean {
  const [from = '', to = from] = range.trim().replace(/^u\+/i, '').split('-');
  const lowest = Number.parseInt(from.replaceAll('?', '0'), 16);
  const highest = Number.parseInt(to.replaceAll('?', 'f'), 16);
  return lowest <= character && character <= highest;
}
