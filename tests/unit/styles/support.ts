import { readdirSync, readFileSync } from 'node:fs';

const styles = new URL('../../../src/styles/', import.meta.url);

/** Text of one file in `src/styles/`, without comments. */
export function readStyle(name: string): string {
  return readFileSync(new URL(name, styles), 'utf8').replaceAll(/\/\*[\s\S]*?\*\//g, '');
}

/** The style sheets in `src/styles/` and its folders, such as `slide/canvas.css`. */
export function styleNames(): readonly string[] {
  return readdirSync(styles, { encoding: 'utf8', recursive: true })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.css'));
}

export interface Token {
  readonly light: string;
  readonly dark: string;
}

/** Colour tokens by name without `--tp-`; a token with one value has it in both themes. */
export function readTokens(): ReadonlyMap<string, Token> {
  const found = readStyle('tokens.css').matchAll(
    /--tp-([\w-]+): (?:light-dark\((#\w{6}), (#\w{6})\)|(#\w{6}));/g,
  );
  return new Map(
    [...found].map(([, name = '', light, dark, both = '']) => [
      name,
      { light: light ?? both, dark: dark ?? both },
    ]),
  );
}
