import type { RenderedQuestion } from '../questions/rendered.ts';
import type { Piece } from './fit.ts';
import { fillGaps } from './fill-gaps.ts';

/** What the answers of a question take on its slide, and on the slide that answers it: a piece for each row. */
export function piecesOf(rendered: RenderedQuestion, slide: 'asked' | 'answered'): readonly Piece[] {
  switch (rendered.kind) {
    case 'choice':
      return rows(
        rendered.options.map(({ label }) => label),
        { gap: rendered.type === 'spot' ? 32 : 26, width: 0.74 },
      );
    case 'order':
      return rows(
        rendered.parts.map(({ label }) => label),
        { gap: 26, width: 0.74 },
      );
    case 'match':
      return rows(
        rendered.pairs.map(({ left, right }) => (left.length > right.length ? left : right)),
        { gap: 36, width: 0.34 },
      );
    case 'classify': {
      const labels = rendered.parts.map(({ label }) => label);
      // In the question the items stand under the names of the groups; in the answer each group is a column.
      return slide === 'asked'
        ? rows([rendered.groups[0]?.label ?? '', ...labels.filter((_, index) => index % 2 === 0)], {
            gap: 42,
            width: 0.34,
          })
        : rows([rendered.groups[0]?.label ?? '', ...labels.slice(0, Math.ceil(labels.length / 2))], {
            gap: 24,
            width: 0.38,
          });
    }
    case 'numeric':
      return rows([rendered.unit], { gap: 90, width: 1 });
    case 'blanks':
      return rows([fillGaps(rendered.text, rendered.words)], { gap: 30, width: 0.7 });
    case 'reflection':
      return slide === 'asked'
        ? []
        : rows([rendered.model, ...rendered.criteria.map(({ label }) => label)], { gap: 20, width: 0.85 });
  }
}

function rows(texts: readonly string[], shape: Pick<Piece, 'gap' | 'width'>): readonly Piece[] {
  return texts.map((text) => ({ size: 'text', text, ...shape }));
}
