import { z } from 'zod';

import type { Finding, Place, Read } from '../findings.ts';
import { adviseName } from '../nearest.ts';

/** Where to point when a part of the data is wrong. */
export type Locate = (path: readonly PropertyKey[]) => Place;

/**
 * Checks data against a schema and says in plain words what is wrong with it.
 * `what` names the thing for the reader, such as "the frontmatter of a lesson".
 */
export function validate<Schema extends z.ZodType>(
  schema: Schema,
  data: unknown,
  what: string,
  locate: Locate,
): Read<z.output<Schema> | undefined> {
  const result = schema.safeParse(data);
  if (result.success) return { value: result.data, findings: [] };
  const findings = result.error.issues.flatMap((issue) => findingsOfIssue(issue, schema, what, locate));
  return { value: undefined, findings };
}

function findingsOfIssue(
  issue: z.core.$ZodIssue,
  schema: z.ZodType,
  what: string,
  locate: Locate,
): readonly Finding[] {
  if (issue.code === 'unrecognized_keys') {
    const known = keysAt(schema, issue.path);
    return issue.keys.map((key) =>
      schemaFinding(
        locate([...issue.path, key]),
        `\`${key}\` is not a key of ${what}`,
        adviseName(key, known),
      ),
    );
  }
  const name = pathName(issue.path);
  return [
    schemaFinding(
      locate(issue.path),
      `${name ? `\`${name}\` in ` : ''}${what} ${complaint(issue)}`,
      advice(issue),
    ),
  ];
}

function schemaFinding(place: Place, message: string, advice: string): Finding {
  return { rule: 'schema', severity: 'error', place, message, advice };
}

function complaint(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_type') {
    return issue.input === undefined ? 'is missing' : `should be ${typeName(issue.expected)}`;
  }
  if (issue.code === 'too_small') return issue.origin === 'string' ? 'is empty' : 'is too small';
  if (issue.code === 'too_big') return issue.origin === 'string' ? 'is too long' : 'is too large';
  if (issue.code === 'invalid_value') return 'has a value that is not known';
  return issue.message;
}

function advice(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_value') return `use one of: ${issue.values.map(String).join(', ')}`;
  if (issue.code === 'invalid_type') return `give it ${typeName(issue.expected)}`;
  if (issue.code === 'too_small')
    return issue.origin === 'string' ? 'write something' : `at least ${String(issue.minimum)}`;
  if (issue.code === 'too_big') return `at most ${String(issue.maximum)}`;
  return 'correct it';
}

function typeName(expected: string): string {
  const names: Readonly<Record<string, string>> = {
    string: 'a text',
    number: 'a number',
    boolean: '`true` or `false`',
    array: 'a list',
    object: 'a group of keys',
    record: 'a group of keys',
  };
  return names[expected] ?? `a ${expected}`;
}

/** `objectives[0].text`, as people write paths. */
function pathName(path: readonly PropertyKey[]): string {
  return path.reduce<string>(
    (name, part) =>
      typeof part === 'number' ? `${name}[${String(part + 1)}]` : `${name}${name ? '.' : ''}${String(part)}`,
    '',
  );
}

/** The keys that a schema knows at a path. */
function keysAt(schema: z.ZodType, path: readonly PropertyKey[]): readonly string[] {
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
