import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

import { buildCourse, type BuiltCourse } from './build-course.ts';
import type { CourseFiles } from './course-files.ts';

/** Reads the course in a project's folder from disk, with every finding of its files. */
export async function readCourse(root: URL): Promise<BuiltCourse> {
  return buildCourse(await readCourseFiles(root));
}

/** Reads all files below `content/` into memory. A missing folder reads as no files. */
export async function readCourseFiles(root: URL): Promise<CourseFiles> {
  const folder = fileURLToPath(root);
  const paths = await listFiles(join(folder, 'content'));
  const entries = await Promise.all(
    paths.map(
      async (path) => [relative(folder, path).split(sep).join('/'), await readFile(path, 'utf8')] as const,
    ),
  );
  return { files: new Map(entries.sort(([a], [b]) => (a < b ? -1 : 1))) };
}

async function listFiles(folder: string): Promise<readonly string[]> {
  try {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    return entries
      .filter((entry) => entry.isFile() && /\.(mdx?|ya?ml|json)$/.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
}
