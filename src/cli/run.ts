import { adviseName } from '../course/nearest.ts';
import { check } from './check.ts';
import type { Command, ExitCode, Terminal } from './command.ts';
import { exportFiles } from './export.ts';
import { helpOf, helpOfAll } from './help.ts';
import { readOptions } from './read-options.ts';
import { spell } from './spell.ts';

/** Every command there is, in the order of the help. */
const commands: readonly Command[] = [check, exportFiles, spell];

/** Options of every command. */
const everywhere = { help: { help: 'Show this help' } };

/** Runs what was written behind the program's name. */
export async function run(written: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const [name, ...rest] = written;
  if (name === undefined || name === 'help' || name === '--help' || name === '-h') {
    terminal.print(helpOfAll(commands));
    return name === undefined ? 2 : 0;
  }
  const command = commands.find((candidate) => candidate.name === name);
  if (command) return runCommand(command, rest, terminal);
  const names = commands.map((candidate) => candidate.name);
  terminal.complain(`There is no command \`${name}\`: ${adviseName(name, names)}`);
  return 2;
}

async function runCommand(
  command: Command,
  written: readonly string[],
  terminal: Terminal,
): Promise<ExitCode> {
  const withHelp = { ...command, options: { ...command.options, ...everywhere } };
  const read = readOptions(written, withHelp);
  if (read.kind === 'complaint') {
    terminal.complain(read.sentence);
    return 2;
  }
  if (read.given.help !== undefined) {
    terminal.print(helpOf(withHelp));
    return 0;
  }
  const { name, argument } = command;
  if (argument && read.given[argument.name] === undefined) {
    terminal.complain(`\`${name}\` needs a ${argument.name}: use one of: ${argument.choices.join(', ')}`);
    return 2;
  }
  return command.run(read.given, terminal);
}
