import { parseArgs } from 'node:util';

import { adviseName } from '../course/nearest.ts';
import type { CommandOption, GivenOptions } from './command.ts';

/** What stands behind a command, or the sentence that says why it cannot be read. */
export type ReadOptions =
  | { readonly kind: 'options'; readonly given: GivenOptions }
  | { readonly kind: 'complaint'; readonly sentence: string };

/** Reads `--name value` and `--name=value` by the table of a command's options. */
export function readOptions(
  written: readonly string[],
  options: Readonly<Record<string, CommandOption>>,
): ReadOptions {
  const types = Object.entries(options).map(
    ([name, { value }]) => [name, { type: value === undefined ? 'boolean' : 'string' } as const] as const,
  );
  const { tokens } = parseArgs({
    args: [...written],
    options: Object.fromEntries(types),
    strict: false,
    tokens: true,
  });
  const given: Record<string, string> = {};
  for (const token of tokens) {
    if (token.kind === 'option-terminator') continue;
    if (token.kind === 'positional') return complain(`\`${token.value}\` was not expected here.`);
    const complaint = complaintAbout(token.rawName, token.name, token.value, options);
    if (complaint !== undefined) return complain(complaint);
    given[token.name] = token.value ?? '';
  }
  return { kind: 'options', given };
}

function complaintAbout(
  written: string,
  name: string,
  value: string | undefined,
  options: Readonly<Record<string, CommandOption>>,
): string | undefined {
  const option = Object.hasOwn(options, name) ? options[name] : undefined;
  if (!option) {
    const known = Object.keys(options).map((each) => `--${each}`);
    return `There is no option \`${written}\`: ${adviseName(written, known)}`;
  }
  if (option.value === undefined) return value === undefined ? undefined : `\`${written}\` takes no value.`;
  if (value === undefined || value === '')
    return `\`${written}\` needs a value: \`${written} ${option.value}\`.`;
  if (option.choices && !option.choices.includes(value)) {
    return `\`${written} ${value}\` is not known: ${adviseName(value, option.choices)}`;
  }
  return undefined;
}

function complain(sentence: string): ReadOptions {
  return { kind: 'complaint', sentence };
}
