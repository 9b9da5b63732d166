/** The levels that the build has judged right, one for each canvas of a slide. */
const judged = new WeakMap<HTMLElement, Readonly<Record<Level, string>>>();

type Level = 'fit' | 'fitNarrow';

/**
 * A net under the judgement of the build: slides whose text has no room step down, level by level, to the smallest
 * type. Call it again a frame after the size of the slides has changed: Chromium hands a new size down to the text in a
 * container no sooner.
 *
 * @param last the level of the smallest type
 */
export function fitSlides(slides: readonly HTMLElement[], last: number): void {
  const [first] = slides;
  if (!first) return;
  const level = levelOf(first);
  layOut(slides.filter(restore));
  let tight = slides.filter(hasNoRoom);
  // All of them at a time: each look at the page costs a layout.
  for (let step = 0; step < last && tight.length > 0; step++) {
    for (const slide of tight) stepDown(slide, level, last);
    layOut(tight);
    tight = tight.filter(hasNoRoom);
  }
}

/** Gives a slide the levels of the build again, and tells whether it had others. */
function restore(slide: HTMLElement): boolean {
  const { fit = '0', fitNarrow = '0' } = judged.get(slide) ?? slide.dataset;
  judged.set(slide, { fit, fitNarrow });
  if (slide.dataset.fit === fit && slide.dataset.fitNarrow === fitNarrow) return false;
  slide.dataset.fit = fit;
  slide.dataset.fitNarrow = fitNarrow;
  return true;
}

function stepDown(slide: HTMLElement, level: Level, last: number): void {
  slide.dataset[level] = String(Math.min(last, Number(slide.dataset[level]) + 1));
}

/** Which of the two canvases a slide, and with it every other, is drawn on: as in slide/levels.css. */
function levelOf({ clientWidth, clientHeight }: HTMLElement): Level {
  return clientWidth * 2 <= clientHeight * 3 ? 'fitNarrow' : 'fit';
}

/** Chromium hands a new level down to text in a container with the next frame only, unless the text comes anew. */
function layOut(slides: readonly HTMLElement[]): void {
  const faces = slides.flatMap((slide) => [...slide.querySelectorAll<HTMLElement>('.tp-slide__face')]);
  for (const face of faces) face.style.display = 'none';
  // Asking for a size makes it so.
  for (const face of faces.slice(0, 1)) face.getBoundingClientRect();
  for (const face of faces) face.style.display = '';
}

function hasNoRoom(slide: HTMLElement): boolean {
  const body = slide.querySelector<HTMLElement>('.tp-slide__body');
  const foot = slide.querySelector<HTMLElement>('.tp-slide__foot');
  if (!body || !foot) return false;
  const end = body.getBoundingClientRect().top + body.scrollHeight;
  return end > foot.getBoundingClientRect().top || body.scrollWidth > body.clientWidth + 1;
}
