import { palette } from './palette.ts';

/** Gives the marks of paragraphs their colours: a room votes by letters, and points are only ornament. */
export function withMarkColours(slideXml: string): string {
  return slideXml.replace(/<a:p>[\s\S]*?<\/a:p>/g, (paragraph) =>
    paragraph.replace('<a:buSzPct', `<a:buClr><a:srgbClr val="${colourIn(paragraph)}"/></a:buClr><a:buSzPct`),
  );
}

/** The words say which ground they stand on. */
function colourIn(paragraph: string): string {
  if (paragraph.includes(`val="${palette.onDusk}"`)) return palette.lamp;
  return paragraph.includes('<a:buChar char="&#x2022;"') ? palette.lampDeep : palette.ink;
}
