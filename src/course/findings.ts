/** Where something stands in a file of the project. Lines and columns count from 1. */
export interface Place {
  /** Path from the project's root, with forward slashes. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** `error` stops a build, `warning` is shown by every check, `hint` is advice. */
export type Severity = 'error' | 'warning' | 'hint';

/** Something in the content that a person should look at. */
export interface Finding {
  /** The name of the rule, kebab-case, stable over versions. */
  readonly rule: string;
  readonly severity: Severity;
  readonly place: Place;
  /** What was found and what was expected, in plain words, without a full stop. */
  readonly message: string;
  /** What to do about it, without a full stop. */
  readonly advice: string;
  /** The other place that belongs to it, such as the first use of an id. */
  readonly related?: Place;
}

/** A value together with everything that was noticed while it was read. */
export interface Read<Value> {
  readonly value: Value;
  readonly findings: readonly Finding[];
}

/** One line for a person: `path:line:column message — what to do`. */
export function formatFinding(finding: Finding): string {
  return `${formatPlace(finding.place)} ${describeFinding(finding)}`;
}

/** What a person reads behind the place; a warning and a hint say what they are. */
export function describeFinding({ severity, message, advice, related }: Finding): string {
  const prefix = severity === 'error' ? '' : `${severity}: `;
  const other = related ? ` (see ${formatPlace(related)})` : '';
  return `${prefix}${message} — ${advice}${other}`;
}

/** `path:line:column`, the form that editors and terminals turn into a link. */
export function formatPlace({ file, line, column }: Place): string {
  return `${file}:${line}:${column}`;
}

/** Orders findings as a reader meets them: by file, then line, then column. */
export function compareFindings(a: Finding, b: Finding): number {
  return (
    compareText(a.place.file, b.place.file) ||
    a.place.line - b.place.line ||
    a.place.column - b.place.column ||
    compareText(a.message, b.message)
  );
}

/** True when one of the findings must stop a build. */
export function hasErrors(findings: readonly Finding[]): boolean {
  return findings.some(({ severity }) => severity === 'error');
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
