import { z } from 'zod';

import type { Finding, Place, Read } from '../findings.ts';
import { adviseName, nearest } from '../nearest.ts';
import { describeIssue } from './describe-issue.ts';

/** Where to point when a part of the data is wrong. */
export type Locate = (path: readonly PropertyKey[]) => Place;

/** How a missing key is spoken of, by its name, where "is missing" says too little. */
export type MissingTexts = Readonly<Record<string, Pick<Finding, 'message' | 'advice'>>>;

/** What is checked, for the reader: "the frontmatter of a lesson". */
export interface Subject {
  readonly name: string;
  /** Asked for only when a key is missing. */
  readonly missing?: () => MissingTexts;
}

/** Checks data against a schema and says in plain words what is wrong with it. */
export function validate<Schema extends z.ZodType>(
  schema: Schema,
  data: unknown,
  subject: Subject,
  locate: Locate,
): Read<z.output<Schema> | undefined> {
  const result = schema.safeParse(data, { reportInput: true });
  if (result.success) return { value: result.data, findings: [] };
  const { issues } = result.error;
  const misspelt = issues.flatMap((issue) => misspellings(issue, schema));
  const findings = [
    ...misspelt.map(({ path, key, known }) => unknownKey(path, key, known, subject, locate)),
    ...issues
      .filter((issue) => issue.code !== 'unrecognized_keys' && !misspelt.some((each) => isMeant(each, issue)))
      .map((issue) => findingOfIssue(issue, subject, locate)),
  ];
  return { value: undefined, findings };
}

interface Misspelling {
  readonly path: readonly PropertyKey[];
  readonly key: string;
  readonly known: readonly string[];
}

function misspellings(issue: z.core.$ZodIssue, schema: z.ZodType): readonly Misspelling[] {
  if (issue.code !== 'unrecognized_keys') return [];
  const known = keysAt(schema, issue.path);
  return issue.keys.map((key) => ({ path: issue.path, key, known }));
}

/** A key that is missing because it was misspelt has been spoken of. */
function isMeant({ path, key, known }: Misspelling, issue: z.core.$ZodIssue): boolean {
  const missing = issue.path.at(-1);
  return isMissing(issue) && issue.path.length === path.length + 1 && nearest(key, known) === missing;
}

function isMissing(issue: z.core.$ZodIssue): boolean {
  return (issue.code === 'invalid_type' || issue.code === 'invalid_value') && issue.input === undefined;
}

function unknownKey(
  path: readonly PropertyKey[],
  key: string,
  known: readonly string[],
  subject: Subject,
  locate: Locate,
): Finding {
  const message = `\`${key}\` is not a key of ${nameOf(path, subject)}`;
  return schemaFinding(locate([...path, key]), { message, advice: adviseName(key, known) });
}

function findingOfIssue(issue: z.core.$ZodIssue, subject: Subject, locate: Locate): Finding {
  const [first, ...deeper] = issue.path;
  const missing = isMissing(issue) && deeper.length === 0 ? subject.missing?.()[String(first)] : undefined;
  if (missing) return schemaFinding(locate(issue.path), missing);
  const { complaint, advice } = describeIssue(issue);
  return schemaFinding(locate(issue.path), {
    message: `${nameOf(issue.path, subject)} ${complaint}`,
    advice,
  });
}

function schemaFinding(place: Place, texts: Pick<Finding, 'message' | 'advice'>): Finding {
  return { rule: 'schema', severity: 'error', place, ...texts };
}

/** `objectives[1].text` in the frontmatter of a lesson; lists count from 1, as people do. */
function nameOf(path: readonly PropertyKey[], { name }: Subject): string {
  if (path.length === 0) return name;
  const steps = path.reduce<string>(
    (steps, part) =>
      typeof part === 'number' ? `${steps}[${part + 1}]` : `${steps}${steps ? '.' : ''}${String(part)}`,
    '',
  );
  return `\`${steps}\` in ${name}`;
}

/** The keys that a schema knows at a path. */
export function keysAt(schema: z.ZodType, path: readonly PropertyKey[]): readonly string[] {
  const [step, ...rest] = path;
  if (schema instanceof z.ZodOptional) return keysAt(asType(schema.unwrap()), path);
  if (step === undefined) return schema instanceof z.ZodObject ? Object.keys(schema.shape) : [];
  if (schema instanceof z.ZodArray) return keysAt(asType(schema.element), rest);
  if (schema instanceof z.ZodRecord) return keysAt(asType(schema.valueType), rest);
  const inner: unknown = schema instanceof z.ZodObject ? schema.shape[String(step)] : undefined;
  return inner === undefined ? [] : keysAt(asType(inner), rest);
}

function asType(schema: unknown): z.ZodType {
  return schema instanceof z.ZodType ? schema : z.unknown();
}
