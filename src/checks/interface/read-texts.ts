import type { Finding, Place } from '../../course/findings.ts';
import { sourceText, type SourceText } from '../../course/source-text.ts';
import { fileFinding } from './findings.ts';

/** The texts of one locale's interface. */
export interface Texts {
  readonly file: string;
  readonly values: ReadonlyMap<string, string>;
  /** What kept the file from being read; the values are empty then. */
  readonly findings: readonly Finding[];
  placeOf(key: string): Place;
}

/** Reads a file of the interface: one flat object of texts. */
export function readTexts(file: string, text: string): Texts {
  const source = sourceText(file, text);
  const parsed = parse(text);
  if (parsed instanceof SyntaxError) return texts(source, [], [brokenJson(parsed, source)]);
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) {
    const advice = 'write it as `{ "key": "text" }`';
    return texts(source, [], [fileFinding(file, 'the file is not a list of keys and texts', advice)]);
  }
  const entries = Object.entries(parsed);
  const values = entries.flatMap(([key, value]) =>
    typeof value === 'string' ? [[key, value] as const] : [],
  );
  const strange = entries.filter(([, value]) => typeof value !== 'string').map(([key]) => key);
  const repeated = repeatedKeys(source);
  return texts(source, values, [
    ...strange.map((key) => ({
      ...fileFinding(
        file,
        `\`${key}\` is not a text`,
        'put it in quotation marks; write groups as `group.key`',
      ),
      place: placeOfKey(source, key),
    })),
    ...repeated,
  ]);
}

function texts(
  source: SourceText,
  values: readonly (readonly [string, string])[],
  findings: readonly Finding[],
): Texts {
  return {
    file: source.file,
    values: new Map(values),
    findings,
    placeOf: (key) => placeOfKey(source, key),
  };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    if (error instanceof SyntaxError) return error;
    throw error;
  }
}

/** The program says how far it came; the comma or quotation mark that is missing often stands a line earlier. */
function brokenJson(error: SyntaxError, source: SourceText): Finding {
  const position = /position (\d+)/.exec(error.message)?.[1];
  const offset = position === undefined ? source.text.trimEnd().length : Number(position);
  const place = source.placeAt(offset);
  return {
    ...fileFinding(source.file, 'the file cannot be read from here on', advice(source, offset)),
    place,
  };
}

function advice({ text }: SourceText, offset: number): string {
  const before = text.slice(0, offset).trimEnd();
  if (text.slice(offset).trim() === '') return 'end the file with `}`';
  if (text[offset] === '}' && before.endsWith(',')) return 'take out the comma before the closing brace';
  if (text[offset] === '"' && before.endsWith('"')) return 'end the line before it with a comma';
  return 'check the quotation marks and the commas here and on the line before: `"key": "text",`';
}

function placeOfKey(source: SourceText, key: string): Place {
  const at = source.text.search(new RegExp(`${escapeRegExp(JSON.stringify(key))}\\s*:`));
  return source.placeAt(Math.max(0, at));
}

/** A key written twice: the program would silently keep the last one. */
function repeatedKeys(source: SourceText): readonly Finding[] {
  const keys = [...source.text.matchAll(/(?<=^\s*)"((?:[^"\\]|\\.)*)"(?=\s*:)/gm)];
  return keys.flatMap(({ 1: key = '', index }, order) => {
    const first = keys.slice(0, order).find((earlier) => earlier[1] === key);
    if (!first) return [];
    const finding = fileFinding(source.file, `the key \`${key}\` stands twice`, 'keep one of the two');
    return [{ ...finding, place: source.placeAt(index), related: source.placeAt(first.index) }];
  });
}

function escapeRegExp(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
