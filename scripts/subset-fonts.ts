/**
 * Makes the site's font files and their licence text from the font packages.
 * Run it after changing the characters or updating a package, and commit what it writes: builds do not run it.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import subsetFont from 'subset-font';
import { cuts, type Cut } from './fonts/cuts.ts';
import { mergeLicences } from './fonts/licence.ts';

const packages = new URL('../node_modules/@fontsource-variable/', import.meta.url);
/** Under `src/`, so that the build hashes the files and their addresses hold at any base path. */
const fonts = new URL('../src/styles/fonts/', import.meta.url);
/** Under `public/`, so that the licence travels with the built site. */
const licence = new URL('../public/fonts/OFL.txt', import.meta.url);

/** Writes one cut; returns its size in bytes. */
async function writeCut(cut: Cut): Promise<number> {
  const original = await readFile(new URL(`${cut.package}/files/${cut.file}.woff2`, packages));
  const subset = await subsetFont(original, cut.characters, {
    targetFormat: 'woff2',
    keepFeatures: cut.features,
    variationAxes: cut.axes,
  });
  await writeFile(new URL(`${cut.name}.woff2`, fonts), subset);
  return subset.byteLength;
}

await mkdir(fonts, { recursive: true });
await mkdir(new URL('./', licence), { recursive: true });
for (const cut of cuts) {
  const bytes = await writeCut(cut);
  console.log(`${cut.name}.woff2  ${(bytes / 1000).toFixed(1)} kB`);
}
await writeFile(licence, await mergeLicences([...new Set(cuts.map((cut) => cut.package))]));
