import { isMap, isScalar, LineCounter, parseDocument, type Document, type YAMLError } from 'yaml';

import type { Finding, Place } from '../findings.ts';
import type { SourceText } from '../source-text.ts';

/** YAML as plain data, with a way back from a path in the data to its place in the file. */
export interface ReadYaml {
  readonly data: unknown;
  readonly findings: readonly Finding[];
  placeOf(path: readonly PropertyKey[]): Place;
}

/** Reads the YAML between the two `---` lines of a page. A page without them reads as an empty map. */
export function readFrontmatter(source: SourceText): ReadYaml {
  const match = /^(\uFEFF?---\r?\n)([\s\S]*?)\n---[ \t]*(?:\r?\n|$)/.exec(source.text);
  if (match) return readYaml(source, match[2] ?? '', (match[1] ?? '').length);
  const opened = source.text.startsWith('---');
  const place = source.placeAt(0);
  const finding: Finding = {
    rule: 'frontmatter',
    severity: 'error',
    place,
    message: opened ? 'the frontmatter at the top is not closed' : 'the page has no frontmatter',
    advice: opened
      ? 'end it with a line `---`'
      : 'begin with `---`, then `title:` and `description:`, then `---`',
  };
  return { data: undefined, findings: [finding], placeOf: () => place };
}

/** Reads a YAML text that starts at an offset of its file. */
export function readYaml(source: SourceText, text: string, offset = 0): ReadYaml {
  const document = parseDocument(text, { lineCounter: new LineCounter(), prettyErrors: false });
  return {
    data: document.errors.length > 0 ? undefined : document.toJS(),
    findings: document.errors.map((error) => yamlFinding(error, source, offset)),
    placeOf: (path) => source.placeAt(offset + offsetOfPath(document, path)),
  };
}

function yamlFinding(error: YAMLError, source: SourceText, offset: number): Finding {
  const place = source.placeAt(offset + error.pos[0]);
  return { rule: 'yaml', severity: 'error', place, ...describeYamlError(error, source.line(place.line)) };
}

function describeYamlError(error: YAMLError, line: string): Pick<Finding, 'message' | 'advice'> {
  switch (error.code) {
    case 'BLOCK_AS_IMPLICIT_KEY':
    case 'MULTILINE_IMPLICIT_KEY':
      return {
        message: `\`${line.trim()}\` has a second colon in its text`,
        advice: 'put the text after the first colon in quotation marks',
      };
    case 'DUPLICATE_KEY':
      return { message: `\`${line.trim()}\` repeats a key`, advice: 'keep one of the two' };
    case 'TAB_AS_INDENT':
      return { message: 'the line is indented with a tab', advice: 'use spaces' };
    case 'MISSING_CHAR':
      return {
        message: `\`${line.trim()}\` misses a closing quotation mark or bracket`,
        advice: 'close it on the same line',
      };
    default:
      return {
        message: `\`${line.trim()}\` is not readable YAML`,
        advice: 'check the indentation, the colons and the quotation marks of this line',
      };
  }
}

/** The offset of the deepest part of a path that exists: the key of an entry, the start of an item. */
function offsetOfPath(document: Document, path: readonly PropertyKey[]): number {
  for (let length = path.length; length > 0; length -= 1) {
    const offset = offsetOfNode(document, path.slice(0, length));
    if (offset !== undefined) return offset;
  }
  return 0;
}

function offsetOfNode(document: Document, path: readonly PropertyKey[]): number | undefined {
  const parent = path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents;
  const name = path.at(-1);
  if (isMap(parent)) {
    const pair = parent.items.find(({ key }) => isScalar(key) && key.value === name);
    return pair && isScalar(pair.key) ? pair.key.range?.[0] : undefined;
  }
  const node: unknown = document.getIn(path, true);
  return isScalar(node) || isMap(node) ? node.range?.[0] : undefined;
}
