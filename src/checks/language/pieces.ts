import type { Place } from '../../course/findings.ts';
import type { Page } from '../../course/pages/page.ts';
import { twins } from '../compare-ids.ts';
import { sectionAt, topOf } from '../places.ts';
import { blockTexts, runningTexts, type PageText } from './page-texts.ts';

/** A piece of a page that every language has: the running text of a section, or a block. */
export interface Piece {
  /** The same in every language: `section first-seconds`, `question look-up`. */
  readonly id: string;
  readonly place: Place;
  readonly texts: readonly PageText[];
}

const top = 'text before the first heading';

/** A page piece by piece, without the boxes of one country's rules. */
export function piecesOf(page: Page): readonly Piece[] {
  const running = Map.groupBy(runningTexts(page), ({ place }) => sectionAt(page, place));
  return [
    { id: top, place: topOf(page.file), texts: running.get(undefined) ?? [] },
    ...page.sections.map((section) => ({
      id: `section ${section.id}`,
      place: section.place,
      texts: running.get(section) ?? [],
    })),
    ...('blocks' in page ? blockTexts(page) : []).map((text) => ({
      id: text.id,
      place: text.place,
      texts: [text],
    })),
  ];
}

/** Pieces of the same id, the one of the source language first. */
export function samePieces(original: Page, translated: Page): readonly (readonly [Piece, Piece])[] {
  return twins(piecesOf(original), piecesOf(translated));
}

/** What a finding calls a piece: the question `look-up`. */
export function nameOf({ id }: Piece): string {
  return id === top ? id : `${id.replace(' ', ' `')}\``;
}
