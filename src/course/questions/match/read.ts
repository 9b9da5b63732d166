import type { Table, TableRow } from 'mdast';

import type { Finding, Place } from '../../findings.ts';
import { placeOf, plainText, type MarkdownNode } from '../../markdown/nodes.ts';
import type { SourceText } from '../../source-text.ts';
import { splitAt, withoutAnswers, type BodyInput, type ReadBody } from '../body.ts';
import { optionKey, type Parts } from '../question.ts';

/** A row of a `match` question. Its key is also the key of its right partner. */
export interface MatchRow {
  readonly key: string;
  readonly left: string;
  readonly right: string;
  readonly place: Place;
}

export interface MatchBody {
  readonly rows: readonly MatchRow[];
}

/** Reads `type=match`: a table with two columns, each row a pair; the first row names the columns. */
export function readMatch(input: BodyInput): ReadBody<MatchBody> {
  const { prompt, answers, explanation } = splitAt(input.nodes, isTable);
  if (!answers)
    return { ...withoutAnswers(input, missing), ...(input.nodes.some(isPrinted) ? saidAlready : {}) };
  const [head, ...pairs] = answers.children;
  const rows = pairs.map((row, index) => readRow(row, optionKey(index), input.source));
  return {
    body: { rows },
    prompt,
    explanation,
    parts: { ...cellParts('head', head, ['left', 'right']), ...pairParts(pairs) },
    findings: checkTable(answers, input.source),
  };
}

const missing = {
  message: 'a question of `type=match` has no pairs',
  advice: 'write them as a table with two columns: `| … | … |`',
};

/** A table that lacks its second line is a paragraph, and every page is searched for those. */
function isPrinted(node: MarkdownNode): boolean {
  return node.type === 'paragraph' && /^\|.*\|$/m.test(plainText([node]));
}

const saidAlready = { findings: [] };

function isTable(node: MarkdownNode): node is Table {
  return node.type === 'table';
}

function readRow(row: TableRow, key: string, source: SourceText): MatchRow {
  const [left, right] = row.children;
  const text = (cell: typeof left): string => (cell ? plainText(cell.children) : '');
  return { key, left: text(left), right: text(right), place: placeOf(row, source) };
}

function pairParts(pairs: readonly TableRow[]): Parts {
  return Object.fromEntries(
    pairs.flatMap(({ children: [left, right] }, index) => [
      [`left-${optionKey(index)}`, left?.children ?? []],
      [`right-${optionKey(index)}`, right?.children ?? []],
    ]),
  );
}

function cellParts(prefix: string, row: TableRow | undefined, names: readonly string[]): Parts {
  return Object.fromEntries(
    names.map((name, index) => [`${prefix}-${name}`, row?.children[index]?.children ?? []]),
  );
}

/** A first row of another width is said once: the rows below it have the same. */
function checkTable({ children: [head, ...pairs] }: Table, source: SourceText): readonly Finding[] {
  const columns = head?.children.length ?? 0;
  if (head && columns !== 2) {
    const message = `the table of a \`type=match\` question has ${countOf(columns)}`;
    return [columnsFinding(head, source, message)];
  }
  return [head, ...pairs].flatMap((row) => (row ? findOddRow(row, source) : []));
}

function findOddRow(row: TableRow, source: SourceText): readonly Finding[] {
  if (row.children.length !== 2) {
    const message = `a row of a \`type=match\` table has ${countOf(row.children.length)}`;
    return [columnsFinding(row, source, message)];
  }
  if (row.children.every((cell) => plainText(cell.children) !== '')) return [];
  return [columnsFinding(row, source, 'a cell of a `type=match` table is empty')];
}

function columnsFinding(row: TableRow, source: SourceText, message: string): Finding {
  const advice = 'give every row two cells that belong together: `| … | … |`';
  return { rule: 'match-columns', severity: 'error', place: placeOf(row, source), message, advice };
}

function countOf(columns: number): string {
  return columns === 1 ? '1 column' : `${String(columns)} columns`;
}
