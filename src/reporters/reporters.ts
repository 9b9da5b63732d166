import { reportGithub } from './github.ts';
import { reportJson } from './json.ts';
import type { Reporter } from './report.ts';
import { reportText } from './text.ts';

/** The reporters by the name that `--format` takes. */
export const reporters = {
  text: reportText,
  json: reportJson,
  github: reportGithub,
} as const satisfies Readonly<Record<string, Reporter>>;

export type ReporterName = keyof typeof reporters;
