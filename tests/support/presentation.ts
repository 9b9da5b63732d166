import { strFromU8, unzipSync } from 'fflate';

import { decode } from './html.ts';

/** A slide of a PowerPoint file, by what a reader or a program finds in it. */
export interface PresentationSlide {
  /** What the slide is called in the file: its id in the deck. */
  readonly id: string;
  /** The name of the layout that it is made on. */
  readonly layout: string;
  /** What stands in the place of the title. */
  readonly title: string;
  /** Every text of the slide, a line each. */
  readonly texts: readonly string[];
  readonly notes: readonly string[];
  readonly xml: string;
}

/** The text parts of a PowerPoint file by path. */
export function readParts(bytes: Uint8Array): ReadonlyMap<string, string> {
  const parts = Object.entries(unzipSync(bytes)).filter(([path]) => /\.(?:xml|rels)$/.test(path));
  return new Map(parts.map(([path, content]) => [path, strFromU8(content)]));
}

/** The slides of a PowerPoint file, in their order. */
export function readSlides(bytes: Uint8Array): readonly PresentationSlide[] {
  const parts = readParts(bytes);
  const count = [...parts.keys()].filter((path) => /^ppt\/slides\/slide\d+\.xml$/.test(path)).length;
  return Array.from({ length: count }, (_, index) => {
    const xml = parts.get(`ppt/slides/slide${String(index + 1)}.xml`) ?? '';
    const notes = parts.get(`ppt/notesSlides/notesSlide${String(index + 1)}.xml`) ?? '';
    const title = shapes(xml).find((shape) => shape.includes('type="title"')) ?? '';
    const body = shapes(notes).find((shape) => shape.includes('type="body"')) ?? '';
    const id = nameOf(xml);
    return {
      id,
      layout: layoutOf(parts, index + 1),
      title: lines(title).join(' '),
      texts: lines(xml),
      notes: lines(body),
      xml,
    };
  });
}

function nameOf(xml: string): string {
  return decode(/<p:cSld name="([^"]*)"/.exec(xml)?.[1] ?? '');
}

function layoutOf(parts: ReadonlyMap<string, string>, slide: number): string {
  const links = parts.get(`ppt/slides/_rels/slide${String(slide)}.xml.rels`) ?? '';
  const file = /slideLayouts\/(slideLayout\d+\.xml)/.exec(links)?.[1] ?? '';
  return nameOf(parts.get(`ppt/slideLayouts/${file}`) ?? '');
}

/** The slides that the links of a slide lead to, by number, in their order. */
export function linksOf(bytes: Uint8Array, slide: number): readonly number[] {
  const parts = readParts(bytes);
  const links = parts.get(`ppt/slides/_rels/slide${String(slide)}.xml.rels`) ?? '';
  const xml = parts.get(`ppt/slides/slide${String(slide)}.xml`) ?? '';
  const ids = [...xml.matchAll(/<a:hlinkClick r:id="(rId\d+)"/g)].map(([, id = '']) => id);
  return ids.map((id) => {
    const link = [...links.matchAll(/<Relationship\b[^>]*>/g)].find(([tag]) => tag.includes(`Id="${id}"`));
    return Number(/slide(\d+)\.xml/.exec(link?.[0] ?? '')?.[1]);
  });
}

function shapes(xml: string): readonly string[] {
  return [...xml.matchAll(/<p:sp>[\s\S]*?<\/p:sp>/g)].map(([shape]) => shape);
}

/** The words of each paragraph; marks of direction are no words. */
function lines(xml: string): readonly string[] {
  const paragraphs = [...xml.matchAll(/<a:p>([\s\S]*?)<\/a:p>/g)].map(([, paragraph = '']) => paragraph);
  const texts = paragraphs.map((paragraph) =>
    [...paragraph.matchAll(/<a:t>([\s\S]*?)<\/a:t>|<a:br\/>/g)]
      .map(([, text]) => (text === undefined ? ' ' : decode(text)))
      .join(''),
  );
  return texts.map((text) => text.replaceAll('\u200E', '').trim()).filter((text) => text !== '');
}
