import { relative, resolve } from 'node:path';

import { buildCourse } from '../course/build-course.ts';
import { hasErrors } from '../course/findings.ts';
import { writeExport } from '../exports/write-file.ts';
import type { Command, ExitCode, GivenOptions, Terminal } from './command.ts';
import { chooseLessons, type ChosenLesson } from './export/choose-lessons.ts';
import { planPdf, planPptx, type PlannedFile } from './export/make-files.ts';
import { openSite } from './export/open-site.ts';
import { readFiles } from './read-files.ts';

/** `export`: lessons as files to hand out. */
export const exportFiles: Command = {
  name: 'export',
  summary: 'Makes files to hand out: slides and handouts as PDF, or slides that PowerPoint can edit',
  argument: { name: 'format', choices: ['pdf', 'pptx'] },
  options: {
    locale: { value: '<locale>', help: 'A language of the course, or all (default)' },
    lesson: { value: '<module/lesson>', help: 'One lesson (default: every lesson)' },
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
  let bytes = 0;
  for (const [index, file] of planned.entries()) {
    const made = await file.make();
    if (typeof made === 'string') return complain(terminal, made);
    await writeExport(folder, made);
    bytes += made.bytes.length;
    terminal.print(
      `${index + 1}/${planned.length}  ${file.path}  (${made.size}, ${inKilobytes(made.bytes.length)})`,
    );
  }
  const files = planned.length === 1 ? '1 file' : `${planned.length} files`;
  terminal.print(`\nMade ${files} in ${shown(terminal.folder, folder)} (${inKilobytes(bytes)}).`);
  return 0;
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
