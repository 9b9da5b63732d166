import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

import { close, createIndex, type IndexFile } from 'pagefind';

import { courseError } from './course-error.ts';

/** Pagefind's ready-made search boxes: the course has its own. */
const boxes = /^pagefind-(?:ui|modular-ui|component-ui|highlight)\./;

/**
 * Indexes the built pages into `pagefind/`, one index for each language.
 *
 * Starlight would do the same, but lets Pagefind write the files itself and does not wait for the last of them:
 * on a busy machine some stayed empty, and with them the search.
 *
 * @param dist the built site
 * @returns how many pages were indexed
 * @throws AstroError when Pagefind fails or hands over an empty file
 */
export async function writeSearchIndex(dist: URL): Promise<number> {
  try {
    const { index, errors } = await createIndex();
    if (!index) return stop(errors);
    const added = await index.addDirectory({ path: fileURLToPath(dist) });
    const { files, errors: failures } = await index.getFiles();
    stopOn([...added.errors, ...failures, ...files.filter(isEmpty).map(({ path }) => `${path} is empty`)]);
    const folder = new URL('pagefind/', dist);
    await Promise.all(files.filter(({ path }) => !boxes.test(path)).map((file) => writeTo(folder, file)));
    return added.page_count;
  } finally {
    await close();
  }
}

function isEmpty({ content }: IndexFile): boolean {
  return content.length === 0;
}

async function writeTo(folder: URL, { path, content }: IndexFile): Promise<void> {
  const file = fileURLToPath(new URL(path, folder));
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, content);
}

function stopOn(errors: readonly string[]): void {
  if (errors.length > 0) stop(errors);
}

function stop(errors: readonly string[]): never {
  return courseError(
    `The search index could not be made: ${errors.join('; ')}.`,
    'Build the site once more.',
  );
}
