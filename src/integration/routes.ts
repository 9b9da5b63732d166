/** A page that is made from data instead of a file in `content/docs`. */
interface Route {
  readonly pattern: string;
  readonly entrypoint: URL;
}

/** Every injected route. No pattern may match a content page, since that page would silently vanish. */
export const routes: readonly Route[] = [
  { pattern: '/', entrypoint: new URL('../routes/index.astro', import.meta.url) },
  {
    pattern: '/[locale]/[module]/[lesson]/slides',
    entrypoint: new URL('../routes/slides.astro', import.meta.url),
  },
  {
    pattern: '/[locale]/[module]/[lesson]/slides/speaker',
    entrypoint: new URL('../routes/speaker.astro', import.meta.url),
  },
  { pattern: '/404', entrypoint: new URL('../routes/404.astro', import.meta.url) },
  {
    pattern: '/[locale]/[module]/[lesson]/handout',
    entrypoint: new URL('../routes/handout.astro', import.meta.url),
  },
  {
    pattern: '/[locale]/[module]/[lesson]/handout/trainer',
    entrypoint: new URL('../routes/trainer-handout.astro', import.meta.url),
  },
];
