/** The level that the build has judged right, for each canvas of a slide. */
const judged = new WeakMap<HTMLElement, Readonly<Record<Level, number>>>();

type Level = 'fit' | 'fitNarrow';

/**
 * A net under the judgement of the build: slides whose text has no room step down, level by level, to the smallest
 * type. Call it again when the size of the slides changes.
 *
 * @param last the level of the smallest type
 */
export function fitSlides(slides: readonly HTMLElement[], last: number): void {
  for (const slide of slides) restore(slide);
  let tight = slides.filter(hasNoRoom);
  // All of them at a time: each look at the page costs a layout.
  for (let step = 0; step < last && tight.length > 0; step++) {
    for (const slide of tight) {
      const level = levelOf(slide);
      slide.dataset[level] = String(Math.min(last, Number(slide.dataset[level]) + 1));
    }
    tight = tight.filter(hasNoRoom);
  }
}

function restore(slide: HTMLElement): void {
  const { fit, fitNarrow } = judged.get(slide) ?? {
    fit: Number(slide.dataset.fit),
    fitNarrow: Number(slide.dataset.fitNarrow),
  };
  judged.set(slide, { fit, fitNarrow });
  slide.dataset.fit = String(fit);
  slide.dataset.fitNarrow = String(fitNarrow);
}

/** Which of the two canvases a slide is drawn on: as in slide/levels.css. */
function levelOf({ clientWidth, clientHeight }: HTMLElement): Level {
  return clientWidth * 2 <= clientHeight * 3 ? 'fitNarrow' : 'fit';
}

function hasNoRoom(slide: HTMLElement): boolean {
  const body = slide.querySelector<HTMLElement>('.tp-slide__body');
  const foot = slide.querySelector<HTMLElement>('.tp-slide__foot');
  if (!body || !foot) return false;
  const { top } = body.getBoundingClientRect();
  const end = top + body.scrollHeight;
  return end > foot.getBoundingClientRect().top || body.scrollWidth > body.clientWidth + 1;
}
