import type { z } from 'zod';

import { nearest } from '../nearest.ts';
import { adviseId, notAnId } from './ids.ts';

/** What is wrong with a value, to be read behind its name, and what to do about it. */
export interface IssueTexts {
  readonly complaint: string;
  readonly advice: string;
}

/** Says what a schema has found wrong with a value. */
export function describeIssue(issue: z.core.$ZodIssue): IssueTexts {
  switch (issue.code) {
    case 'invalid_type':
      return describeType(issue.input, issue.expected, String(issue.path.at(-1) ?? ''));
    case 'invalid_value':
      return describeChoice(issue.input, issue.values.map(String));
    case 'too_small':
      return issue.origin === 'string' || issue.origin === 'array'
        ? { complaint: 'is empty', advice: 'write something, or take the key out' }
        : { complaint: 'is too small', advice: `write at least ${String(issue.minimum)}` };
    case 'too_big':
      return { complaint: 'is too large', advice: `write at most ${String(issue.maximum)}` };
    case 'invalid_key':
      return { complaint: notAnId, advice: adviseId(String(issue.path.at(-1))) };
    default:
      return describeFormat(issue);
  }
}

function describeType(input: unknown, expected: string, key: string): IssueTexts {
  const type = typeNames[expected] ?? 'something else';
  if (input === undefined) return { complaint: 'is missing', advice: `add \`${key}: …\` with ${type}` };
  if (input === null)
    return {
      complaint: 'is empty',
      advice: `write ${type}; a text that begins with \`#\` needs quotation marks`,
    };
  if (expected === 'string' && (typeof input === 'number' || typeof input === 'boolean')) {
    return { complaint: 'should be a text', advice: `put it in quotation marks: \`"${String(input)}"\`` };
  }
  return { complaint: `should be ${type}`, advice: adviseType(input, expected, type) };
}

function adviseType(input: unknown, expected: string, type: string): string {
  if (expected === 'array') {
    return typeof input === 'string'
      ? `write \`[${input.replace(/^\[|\]$/g, '')}]\``
      : 'begin each entry with `- `';
  }
  if (expected === 'object') return 'write `key: value` on lines of their own, not a text alone';
  if (expected === 'record') return 'begin each entry with its id and a colon';
  return expected === 'number' ? 'write digits alone' : `write ${type}`;
}

const typeNames: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: '`true` or `false`',
  array: 'a list',
  object: 'keys with values',
  record: 'keys with values',
};

function describeChoice(input: unknown, values: readonly string[]): IssueTexts {
  const known = values.filter((value) => value !== '');
  const close = nearest(String(input), known);
  return {
    complaint: input === '' ? 'has no value' : `has the unknown value \`${String(input)}\``,
    advice: close === undefined ? `use one of: ${known.join(', ')}` : `did you mean \`${close}\`?`,
  };
}

/** A schema's own message, with the advice behind a dash; an id gets a proposal. */
function describeFormat({ message, input }: z.core.$ZodIssue): IssueTexts {
  if (message === notAnId) return { complaint: message, advice: adviseId(String(input)) };
  const [complaint = message, advice = 'correct it'] = message.split(' — ');
  return { complaint, advice };
}
