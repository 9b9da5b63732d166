import type { Reporter } from '../reporters/report.ts';
import { reporters, type ReporterName } from '../reporters/reporters.ts';
import type { CommandOption, GivenOptions, Terminal } from './command.ts';

/** `--format`: how a command reports its findings. */
export const formatOption: CommandOption = {
  value: '<format>',
  choices: Object.keys(reporters),
  help: 'text (default), json, or github (default in GitHub Actions)',
};

/** The reporter that is asked for, else the one that fits where the command runs. */
export function reporterFor({ format }: GivenOptions, { environment }: Terminal): Reporter {
  if (format !== undefined && isReporterName(format)) return reporters[format];
  return reporters[environment.GITHUB_ACTIONS === undefined ? 'text' : 'github'];
}

function isReporterName(name: string): name is ReporterName {
  return Object.hasOwn(reporters, name);
}
