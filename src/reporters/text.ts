import { describeFinding, formatPlace, type Finding } from '../course/findings.ts';
import type { ReportContext } from './report.ts';
import { summarise } from './summary.ts';

/** For people: a line per finding, the files apart, and how many there are. */
export function reportText(findings: readonly Finding[], { files, inColour }: ReportContext): string {
  const paint = inColour ? colours : plain;
  const groups = Map.groupBy(findings, ({ place }) => place.file);
  const blocks = [...groups.values()].map((group) => group.map((finding) => line(finding, paint)).join('\n'));
  return [...blocks, paint.strong(summarise(findings, files))].join('\n\n');
}

function line(finding: Finding, paint: Paint): string {
  return `${paint[finding.severity](formatPlace(finding.place))} ${describeFinding(finding)}`;
}

type Paint = Readonly<Record<Finding['severity'] | 'strong', (text: string) => string>>;

const plain: Paint = { error: same, warning: same, hint: same, strong: same };
const colours: Paint = { error: colour(31), warning: colour(33), hint: colour(36), strong: colour(1) };

function same(text: string): string {
  return text;
}

/** Wraps a text in an ANSI code: 31 red, 33 yellow, 36 cyan, 1 bold. */
function colour(code: number): (text: string) => string {
  return (text) => `\u001b[${code}m${text}\u001b[0m`;
}
