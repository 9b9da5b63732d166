import { checkCourse } from '../checks/checks.ts';
import { buildCourse } from '../course/build-course.ts';
import { hasErrors } from '../course/findings.ts';
import type { Command } from './command.ts';
import { readFiles } from './read-files.ts';
import { formatOption, reporterFor } from './report-format.ts';

/** `check`: everything in the content that a person should look at. */
export const check: Command = {
  name: 'check',
  summary: 'Finds problems in the content and says where they are and what to do',
  options: {
    format: formatOption,
    root: { value: '<folder>', help: 'The folder that holds content/ (default: this one)' },
  },
  async run(given, terminal) {
    const read = await readFiles(terminal.folder, given.root);
    if (read.kind === 'complaint') {
      terminal.complain(read.sentence);
      return 2;
    }
    const findings = checkCourse(buildCourse(read.files), read.files);
    const report = reporterFor(given, terminal);
    terminal.print(report(findings, { files: read.files.files.size, inColour: terminal.inColour }));
    return hasErrors(findings) ? 1 : 0;
  },
};
