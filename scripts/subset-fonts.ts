/**
 * Makes the site's font files and their licence text from the font packages.
 * Run it after changing the characters or updating a package, and commit what it writes: builds do not run it.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { cuts } from './fonts/cuts.ts';
import { mergeLicences } from './fonts/licence.ts';
import { makeCut } from './fonts/make.ts';

/** Under `src/`, so that the build hashes the files and their addresses hold at any base path. */
const fonts = new URL('../src/styles/fonts/', import.meta.url);
/** Under `public/`, so that the licence travels with the built site. */
const licence = new URL('../public/fonts/OFL.txt', import.meta.url);

await mkdir(fonts, { recursive: true });
await mkdir(new URL('./', licence), { recursive: true });
for (const cut of cuts) {
  const font = await makeCut(cut);
  await writeFile(new URL(`${cut.name}.woff2`, fonts), font);
  console.log(`${cut.name}.woff2  ${(font.byteLength / 1000).toFixed(1)} kB`);
}
await writeFile(licence, await mergeLicences([...new Set(cuts.map((cut) => cut.package))]));
