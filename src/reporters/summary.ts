import type { Finding, Severity } from '../course/findings.ts';

/** The closing line of a report: `5 problems and 1 hint in 2 files`, or `No problems in 40 files`. */
export function summarise(findings: readonly Finding[], filesRead: number): string {
  if (findings.length === 0) return `No problems in ${count(filesRead, 'file')}`;
  const numbers = (['error', 'warning', 'hint'] as const).flatMap((severity) => {
    const number = findings.filter((finding) => finding.severity === severity).length;
    return number === 0 && severity !== 'error' ? [] : [count(number, nouns[severity])];
  });
  const files = new Set(findings.map(({ place }) => place.file)).size;
  return `${joined(numbers)} in ${count(files, 'file')}`;
}

const nouns: Readonly<Record<Severity, string>> = { error: 'problem', warning: 'warning', hint: 'hint' };

function count(number: number, noun: string): string {
  return `${number === 0 ? 'No' : String(number)} ${noun}${number === 1 ? '' : 's'}`;
}

function joined(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1) ?? ''}`;
}
