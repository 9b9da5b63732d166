import { readFile } from 'node:fs/promises';
import subsetFont from 'subset-font';
import type { Cut } from './cuts.ts';

const packages = new URL('../../node_modules/@fontsource-variable/', import.meta.url);

/** The woff2 bytes of one cut; the same package and cut always give the same bytes. */
export async function makeCut(cut: Cut): Promise<Buffer> {
  const original = await readFile(new URL(`${cut.package}/files/${cut.file}.woff2`, packages));
  return subsetFont(original, cut.characters, {
    targetFormat: 'woff2',
    keepFeatures: cut.features,
    variationAxes: cut.axes,
  });
}
