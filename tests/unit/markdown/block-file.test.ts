import { readdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { expect, it } from 'vitest';

import { blockNames } from '../../../src/course/blocks/block-names.ts';
import { blockFile } from '../../../src/markdown/block-file.ts';

it('finds every block in a file of its own', () => {
  const files = readdirSync(dirname(blockFile('Prose'))).filter((name) => name.endsWith('.astro'));
  expect(files.toSorted()).toEqual(blockNames.map((name) => `${name}.astro`).toSorted());
});
