import { join, relative, resolve } from 'node:path';

import { buildCourse } from '../course/build-course.ts';
import { hasErrors } from '../course/findings.ts';
import { writeExport } from '../exports/write-file.ts';
import type { Command, ExitCode, GivenOptions, Terminal } from './command.ts';
import { isDiskError } from './disk-error.ts';
import { chooseLessons, type ChosenLesson } from './export/choose-lessons.ts';
import { planPdf, planPptx, type MadeFile, type PlannedFile } from './export/make-files.ts';
import { openSite } from './export/open-site.ts';
import { whyNotWritten } from './export/why-not-written.ts';
import { readFiles } from './read-files.ts';

/** `export`: lessons as files to hand out. */
export const exportFiles: Command = {
  name: 'export',
  summary: 'Makes files to hand out: slides and handouts as PDF, or slides that PowerPoint can edit',
  argument: { name: 'format', choices: ['pdf', 'pptx'] },
  options: {
    locale: { value: '<locale>', help: 'A language of the course, or all (default)' },
    lesson: {
      value: '<module/lesson>',
      help: 'One lesson, or those of a module by its name alone (default: every lesson)',
    },
    out: { value: '<folder>', help: 'Where to put the files (default: exports)' },
    dist: { value: '<folder>', help: 'The built site that PDFs are printed from (default: dist)' },
    root: { value: '<folder>', help: 'The folder that holds content/ (default: this one)' },
  },
  async run(given, terminal) {
    const read = await readFiles(terminal.folder, given.root);
    if (read.kind === 'complaint') return complain(terminal, read.sentence);
    const { course, findings } = buildCourse(read.files);
    if (!course || hasErrors(findings))
      return complain(terminal, 'The content has problems: `npm run check` says where they are.');
    const chosen = chooseLessons(course, { locale: given.locale ?? 'all', lesson: given.lesson });
    if (chosen.kind === 'complaint') return complain(terminal, chosen.sentence);
    return given.format === 'pdf'
      ? printAll(chosen.lessons, given, terminal)
      : writeAll(planPptx(chosen.lessons, read.files), given, terminal);
  },
};

async function printAll(
  lessons: readonly ChosenLesson[],
  given: GivenOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const folder = resolve(terminal.folder, given.dist ?? 'dist');
  const opened = await openSite(folder);
  if (opened.kind === 'complaint') return complain(terminal, opened.sentence);
  try {
    return await writeAll(planPdf(lessons, opened.site), given, terminal);
  } finally {
    await opened.site.close();
  }
}

/** Makes one file after the other and says so: a course of many lessons takes minutes. */
async function writeAll(
  planned: readonly PlannedFile[],
  given: GivenOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const folder = resolve(terminal.folder, given.out ?? 'exports');
  const place = shown(terminal.folder, folder);
  const sizes: number[] = [];
  for (const file of planned) {
    const made = await makeAndWrite(file, folder);
    if (typeof made === 'string') {
      if (sizes.length > 0) terminal.print(summary(sizes, planned.length, place));
      return complain(terminal, made);
    }
    const bytes = made.bytes.length;
    sizes.push(bytes);
    terminal.print(`${sizes.length}/${planned.length}  ${file.path}  (${made.size}, ${inKilobytes(bytes)})`);
  }
  terminal.print(summary(sizes, planned.length, place));
  return 0;
}

/** A file that is on the disk now, or the sentence that says why it is not. */
async function makeAndWrite(file: PlannedFile, folder: string): Promise<MadeFile | string> {
  const made = await file.make();
  if (typeof made === 'string') return made;
  try {
    await writeExport(folder, made);
    return made;
  } catch (error) {
    if (!isDiskError(error)) throw error;
    return whyNotWritten(error, join(folder, made.path));
  }
}

/** `Made 2 of 16 files in exports/ (110 kB).` Each is named in a line above it. */
function summary(sizes: readonly number[], planned: number, place: string): string {
  const of = sizes.length < planned ? `${sizes.length} of ` : '';
  const files = planned === 1 ? '1 file' : `${planned} files`;
  const bytes = sizes.reduce((sum, size) => sum + size, 0);
  return `\nMade ${of}${files} in ${place} (${inKilobytes(bytes)}).`;
}

/** A folder as somebody in the terminal's folder would write it. */
function shown(from: string, folder: string): string {
  const path = relative(from, folder);
  return path.startsWith('..') || path === '' ? folder : `${path}/`;
}

function inKilobytes(bytes: number): string {
  return bytes < 1_000_000 ? `${Math.ceil(bytes / 1000)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}

function complain(terminal: Terminal, sentence: string): ExitCode {
  terminal.complain(sentence);
  return 2;
}
