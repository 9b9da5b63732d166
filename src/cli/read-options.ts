import { parseArgs } from 'node:util';

import { adviseName } from '../course/nearest.ts';
import type { Command, CommandArgument, CommandOption, GivenOptions } from './command.ts';

/** What stands behind a command, or the sentence that says why it cannot be read. */
export type ReadOptions =
  | { readonly kind: 'options'; readonly given: GivenOptions }
  | { readonly kind: 'complaint'; readonly sentence: string };

/** Reads `--name value` and `--name=value` by the table of a command's options, and the argument before them. */
export function readOptions(
  written: readonly string[],
  { options, argument }: Pick<Command, 'options' | 'argument'>,
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
    if (token.kind === 'positional') {
      const complaint = complaintAboutArgument(token.value, argument, given);
      if (complaint !== undefined || !argument) return complain(complaint ?? '');
      given[argument.name] = token.value;
      continue;
    }
    const complaint =
      complaintAbout(token.rawName, token.name, token.value, options) ?? complaintAboutSecond(token, given);
    if (complaint !== undefined) return complain(complaint);
    given[token.name] = token.value ?? '';
  }
  return { kind: 'options', given };
}

function complaintAboutArgument(
  value: string,
  argument: CommandArgument | undefined,
  given: GivenOptions,
): string | undefined {
  if (!argument || given[argument.name] !== undefined) return `\`${value}\` was not expected here.`;
  if (argument.choices.includes(value)) return undefined;
  return `There is no ${argument.name} \`${value}\`: ${adviseName(value, argument.choices)}`;
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

function complaintAboutSecond(
  {
    rawName,
    name,
    value,
  }: { readonly rawName: string; readonly name: string; readonly value?: string | undefined },
  given: GivenOptions,
): string | undefined {
  const first = Object.hasOwn(given, name) ? given[name] : undefined;
  if (first === undefined || first === (value ?? '')) return undefined;
  return `\`${rawName}\` is given twice, with \`${first}\` and \`${value ?? ''}\`: run the command once for each.`;
}

function complain(sentence: string): ReadOptions {
  return { kind: 'complaint', sentence };
}
