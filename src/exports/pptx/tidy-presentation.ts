import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

import { escapeXml } from './escape-xml.ts';
import { groupFigure } from './figure/group-figure.ts';
import { groupLamps } from './group-lamps.ts';
import { withMarkColours } from './mark-colours.ts';
import { notesXml } from './notes-xml.ts';
import { palette } from './palette.ts';
import type { Paragraph } from './paragraphs.ts';
import type { Sheet } from './sheet.ts';

/** What the library does not know of a presentation. */
export interface PresentationExtras {
  readonly sheet: Sheet;
  /** What stands under each slide. */
  readonly notes: readonly (readonly Paragraph[])[];
  /** What the figure of each slide tells; `undefined` for a slide without one. */
  readonly alternatives: readonly (string | undefined)[];
  /** What each slide is called in the deck: the end of its address there. */
  readonly ids: readonly string[];
}

/** The day that files in a zip bear when none is known: the first that the format has. */
const zipDay = new Date(1980, 0, 1);

/**
 * Mends what the library writes: notes in paragraphs with their language and direction, one set of properties for each
 * paragraph, the direction of what layouts say, tables that run from the right, the site's colours as the theme's, no time of writing.
 */
export function tidyPresentation(bytes: Uint8Array, extras: PresentationExtras): Uint8Array {
  const parts = Object.entries(unzipSync(bytes)).filter(([path]) => !path.endsWith('/'));
  const tidied = parts
    .toSorted(([a], [b]) => rank(a) - rank(b) || (a < b ? -1 : 1))
    .map(([path, content]) => {
      const isText = /\.(?:xml|rels)$/.test(path);
      return [path, isText ? strToU8(tidyPart(path, strFromU8(content), extras)) : content] as const;
    });
  return zipSync(Object.fromEntries(tidied), { level: 9, mtime: zipDay });
}

/** Programs look for the list of contents at the start of the file. */
function rank(path: string): number {
  return path === '[Content_Types].xml' ? 0 : 1;
}

function tidyPart(path: string, xml: string, extras: PresentationExtras): string {
  const { sheet, notes } = extras;
  if (path === 'docProps/core.xml') return tidyCore(xml, sheet);
  if (path === 'ppt/theme/theme1.xml') return withColours(xml);
  const notesOf = /^ppt\/notesSlides\/notesSlide(\d+)\.xml$/.exec(path)?.[1];
  if (notesOf !== undefined) return withNotes(xml, notes[Number(notesOf) - 1] ?? [], sheet);
  const slide = /^ppt\/slides\/slide(\d+)\.xml$/.exec(path)?.[1];
  if (slide !== undefined) return withIds(groupParts(tidySlide(xml, sheet), Number(slide) - 1, extras));
  if (/^ppt\/slide(?:s|Layouts|Masters)\/[^/]+\.xml$/.test(path)) return tidySlide(xml, sheet);
  return xml;
}

/** Drawings as one thing each, and the slide by its name in the deck. */
function groupParts(xml: string, index: number, { alternatives, ids }: PresentationExtras): string {
  const named = xml.replace(/<p:cSld name="[^"]*">/, `<p:cSld name="${escapeXml(ids[index] ?? '')}">`);
  return groupLamps(groupFigure(named, alternatives[index]));
}

/** The library may give a table the id of a shape; groups are not its own. */
function withIds(xml: string): string {
  let id = 0;
  return xml.replace(/<p:cNvPr id="\d+"/g, () => `<p:cNvPr id="${String((id += 1))}"`);
}

/** The time of writing would make two exports of one lesson differ. */
function tidyCore(xml: string, { lang }: Sheet): string {
  return xml
    .replace(/<dcterms:(created|modified)[^>]*>[^<]*<\/dcterms:\1>\s*/g, '')
    .replace('<dc:creator>', `<dc:language>${escapeXml(lang)}</dc:language><dc:creator>`);
}

function withColours(xml: string): string {
  const scheme = {
    dk1: palette.ink,
    lt1: palette.surface,
    dk2: palette.dusk,
    lt2: palette.paper,
    accent1: palette.accent,
    accent2: palette.lamp,
    accent3: palette.shade,
    accent4: palette.lampDeep,
    accent5: palette.right,
    accent6: palette.lit,
    hlink: palette.accent,
    folHlink: palette.muted,
  };
  const colours = Object.entries(scheme).map(
    ([name, colour]) => `<a:${name}><a:srgbClr val="${colour}"/></a:${name}>`,
  );
  return xml.replace(
    /<a:clrScheme[\s\S]*?<\/a:clrScheme>/,
    `<a:clrScheme name="Touchpoint">${colours.join('')}</a:clrScheme>`,
  );
}

function withNotes(xml: string, notes: readonly Paragraph[], sheet: Sheet): string {
  return xml.replace(
    /(<p:ph type="body" idx="1"\/>[\s\S]*?<a:lstStyle\/>)[\s\S]*?(<\/p:txBody>)/,
    (_all, start: string, end: string) => `${start}${notesXml(notes, sheet)}${end}`,
  );
}

function tidySlide(xml: string, { rightToLeft, lang }: Sheet): string {
  return withMarkColours(xml.replace(/<a:p>[\s\S]*?<\/a:p>/g, withOneSetOfProperties))
    .replaceAll('<a:tblPr/>', `<a:tblPr${rightToLeft ? ' rtl="1"' : ''} firstRow="1"/>`)
    .replaceAll('lang="en-US"', `lang="${lang}"`)
    .replace(/<a:pPr\b(?![^>]*\brtl=)/g, rightToLeft ? '<a:pPr rtl="1"' : '<a:pPr');
}

/** The library writes the properties of a paragraph before each of its runs; only the first may be there. */
function withOneSetOfProperties(paragraph: string): string {
  let seen = false;
  return paragraph.replace(/<a:pPr\b[^>]*?(?:\/>|>[\s\S]*?<\/a:pPr>)/g, (properties) => {
    if (seen) return '';
    seen = true;
    return properties;
  });
}
