/** One command of the terminal, as data: `--help` and the checks of its options are made from it. */
export interface Command {
  readonly name: string;
  /** What it does, in one line of the list of commands. */
  readonly summary: string;
  /** What is written right behind the name, without dashes, such as a format; it stands among the given options. */
  readonly argument?: CommandArgument;
  readonly options: Readonly<Record<string, CommandOption>>;
  run(given: GivenOptions, terminal: Terminal): Promise<ExitCode>;
}

/** A word that a command needs, one of a few. */
export interface CommandArgument {
  readonly name: string;
  readonly choices: readonly string[];
}

/** An option of a command, written `--name value`, or `--name` alone when it takes no value. */
export interface CommandOption {
  readonly help: string;
  /** What stands for the value in the help; an option without it is a switch. */
  readonly value?: string;
  /** The only values it takes. */
  readonly choices?: readonly string[];
}

/** What was written behind a command: the value of an option, or '' for a switch. */
export type GivenOptions = Readonly<Record<string, string | undefined>>;

/** 0: all is well; 1: problems in the content; 2: the command itself could not be understood or carried out. */
export type ExitCode = 0 | 1 | 2;

/** Where a command runs and what it writes to. */
export interface Terminal {
  readonly folder: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** True where colour codes are shown as colours. */
  readonly inColour: boolean;
  print(text: string): void;
  complain(text: string): void;
}
