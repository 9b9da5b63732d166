import type { Command } from './command.ts';

/** The list of commands, for `--help` alone. */
export function helpOfAll(commands: readonly Command[]): string {
  const rows = commands.map(({ name, summary }) => [name, summary] as const);
  return [
    'Usage: npm run course -- <command> [options]',
    '',
    ...table(rows),
    '',
    'Each command explains its options: npm run course -- <command> --help',
  ].join('\n');
}

/** What one command does and takes. */
export function helpOf({ name, summary, argument, options }: Command): string {
  const rows = Object.entries(options).map(
    ([option, { value, help }]) => [`--${option}${value === undefined ? '' : ` ${value}`}`, help] as const,
  );
  const usage = [name, ...(argument ? [`<${argument.choices.join('|')}>`] : []), '[options]'].join(' ');
  return [`Usage: npm run course -- ${usage}`, '', `${summary}.`, '', ...table(rows)].join('\n');
}

function table(rows: readonly (readonly [string, string])[]): readonly string[] {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`);
}
