import type { Finding } from '../course/findings.ts';
import type { ReportContext } from './report.ts';

/** For programs: `{ version, files, findings }`. `version` changes when a key changes its meaning. */
export function reportJson(findings: readonly Finding[], { files }: ReportContext): string {
  return JSON.stringify({ version: 1, files, findings }, undefined, 2);
}
