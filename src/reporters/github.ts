import { describeFinding, type Finding } from '../course/findings.ts';
import type { ReportContext } from './report.ts';
import { summarise } from './summary.ts';

const commands = { error: 'error', warning: 'warning', hint: 'notice' } as const;

/**
 * For GitHub Actions: an annotation per finding, shown beside the line in a pull request.
 * See https://docs.github.com/actions/reference/workflow-commands-for-github-actions
 */
export function reportGithub(findings: readonly Finding[], { files }: ReportContext): string {
  return [...findings.map(annotation), summarise(findings, files)].join('\n');
}

function annotation(finding: Finding): string {
  const { file, line, column } = finding.place;
  const place = `file=${escapeProperty(file)},line=${line},col=${column},title=${escapeProperty(finding.rule)}`;
  return `::${commands[finding.severity]} ${place}::${escapeText(describeFinding(finding))}`;
}

function escapeText(text: string): string {
  return text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
}

function escapeProperty(text: string): string {
  return escapeText(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
}
