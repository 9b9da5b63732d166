import { isMap, isScalar, parseDocument, visit, type Document, type Node, type YAMLError } from 'yaml';

import type { Finding, Place } from '../findings.ts';
import type { SourceText } from '../source-text.ts';
import { describeYamlError, unclosedBracket } from './describe-yaml-error.ts';
import { findLostTexts, type LostText } from './find-lost-text.ts';

/** YAML as plain data, with a way back from a path in the data to its place in the file. */
export interface ReadYaml {
  readonly data: unknown;
  readonly findings: readonly Finding[];
  placeOf(path: readonly PropertyKey[]): Place;
}

/** Reads the YAML between the two `---` lines of a page. A page without them reads as an empty map. */
export function readFrontmatter(source: SourceText): ReadYaml {
  const match = /^(\uFEFF?---\r?\n)([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/.exec(source.text);
  if (match) return readYaml(source, match[2] ?? '', (match[1] ?? '').length);
  const place = source.placeAt(0);
  const finding: Finding = { rule: 'frontmatter', severity: 'error', place, ...describeMissing(source.text) };
  return { data: undefined, findings: [finding], placeOf: () => place };
}

function describeMissing(text: string): Pick<Finding, 'message' | 'advice'> {
  if (/^\uFEFF?---/.test(text)) {
    return { message: 'the frontmatter at the top is not closed', advice: 'end it with a line `---`' };
  }
  if (/^\s*(?:-{2,}\s+)?title:/.test(text)) {
    return {
      message: 'the frontmatter does not begin on the first line',
      advice: 'make `---` the first line of the file',
    };
  }
  return {
    message: 'the page has no frontmatter',
    advice: 'begin with `---`, then `title:` and `description:`, then `---`',
  };
}

/** Reads a YAML text that starts at an offset of its file. */
export function readYaml(source: SourceText, text: string, offset = 0): ReadYaml {
  const document = parseDocument(text, { prettyErrors: false });
  const troubles = [...document.errors, ...document.warnings, ...findReferences(document)];
  // What is said of the lines behind a list without an end follows from it.
  const open = troubles.find(isUnclosed);
  const errors = open ? [open] : troubles;
  const findings = [
    ...errors.map((error) => yamlFinding(error, source, text, offset)),
    ...findLostTexts(document).map((lost) => lostFinding(lost, source, offset)),
  ];
  return {
    data: findings.length > 0 ? undefined : document.toJS(),
    findings: firstOfEachLine(findings),
    placeOf: (path) => source.placeAt(offset + offsetOfPath(document, path)),
  };
}

interface Trouble {
  readonly code: YAMLError['code'];
  readonly message: string;
  readonly pos: readonly [number, number];
}

/** `*name` and `&name` refer to other parts of a file in YAML; here they are the first sign of a text. */
function findReferences(document: Document): readonly Trouble[] {
  const found: Trouble[] = [];
  const report = (node: Node): void => {
    const [start = 0, end = 0] = node.range ?? [];
    found.push({ code: 'BAD_ALIAS', message: '', pos: [start, end] });
  };
  visit(document, {
    Alias: (_key, node) => report(node),
    Scalar: (_key, node) => (node.anchor === undefined ? undefined : report(node)),
  });
  return found;
}

function isUnclosed({ message }: Trouble): boolean {
  return unclosedBracket(message) !== undefined;
}

function yamlFinding(error: Trouble, source: SourceText, text: string, offset: number): Finding {
  const place = source.placeAt(offset + startOf(error, text));
  return { rule: 'yaml', severity: 'error', place, ...describeYamlError(error, source.line(place.line)) };
}

function lostFinding({ key, kept, lost, offset: at }: LostText, source: SourceText, offset: number): Finding {
  return {
    rule: 'yaml',
    severity: 'error',
    place: source.placeAt(offset + at),
    message: `\`${lost}\` in \`${key}\` is dropped, since \`#\` behind a space begins a remark`,
    advice: `put the whole text in quotation marks: \`"${kept} ${lost}"\``,
  };
}

/** A quotation mark or bracket that is never closed is noticed lines later; the line that opens it is meant. */
function startOf({ message, pos }: Trouble, text: string): number {
  const bracket = unclosedBracket(message);
  if (bracket) return Math.max(0, text.lastIndexOf(bracket.opening, pos[0]));
  if (!message.includes('quote')) return pos[0];
  const open = /^.*:\s+(?=(["'])(?:(?!\1).)*$)/m.exec(text);
  return open ? open.index + open[0].length : pos[0];
}

/** What YAML says about the rest of a line follows from what it said first. */
function firstOfEachLine(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter(
    ({ place }, index) => findings.findIndex((other) => other.place.line === place.line) === index,
  );
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
