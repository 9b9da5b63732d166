import { resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';

import type { CourseFiles } from '../course/course-files.ts';
import { readCourseFiles } from '../course/read-course.ts';
import { isDiskError } from './disk-error.ts';

/** The files of a course, or the sentence that says why they cannot be read. */
export type ReadFiles =
  | { readonly kind: 'files'; readonly files: CourseFiles }
  | { readonly kind: 'complaint'; readonly sentence: string };

/** Reads the course below a folder, given as it was written, relative to the terminal's folder. */
export async function readFiles(folder: string, root: string | undefined): Promise<ReadFiles> {
  const path = resolve(folder, root ?? '.');
  try {
    const files = await readCourseFiles(pathToFileURL(`${path}${sep}`));
    if (files.files.size > 0) return { kind: 'files', files };
    return complain(`There is no course in \`${path}\`: its folder \`content\` is missing or empty.`);
  } catch (error) {
    if (!isDiskError(error)) throw error;
    return complain(`\`${error.path ?? path}\` cannot be read (${reason(error.code)}).`);
  }
}

function complain(sentence: string): ReadFiles {
  return { kind: 'complaint', sentence };
}

function reason(code: string): string {
  const reasons: Readonly<Record<string, string>> = {
    EACCES: 'this user may not open it',
    EPERM: 'this user may not open it',
    ENOTDIR: 'it is a file, not a folder',
    EISDIR: 'it is a folder, not a file',
    EMFILE: 'too many files are open',
  };
  return reasons[code] ?? code;
}
