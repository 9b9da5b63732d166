import ts from 'typescript';

/** One import as it stands in a file. */
export interface Import {
  /** What is imported, as written. */
  readonly specifier: string;
  /** Counted from 1. */
  readonly line: number;
  /** Whether it disappears when the types are taken away. */
  readonly typeOnly: boolean;
  /** Whether it runs in a browser though its file does not: a `<script>` of an `.astro` file. */
  readonly inScript: boolean;
}

/** All imports and re-exports of a `.ts` or `.astro` file: static, dynamic, and in the scripts of a component. */
export function readImports(path: string, text: string): readonly Import[] {
  if (!path.endsWith('.astro')) return readPart(text, false);
  return [
    ...frontmatter(text).flatMap((part) => readPart(part, false)),
    ...scripts(text).flatMap((part) => readPart(part, true)),
  ];
}

function readPart(text: string, inScript: boolean): readonly Import[] {
  const source = ts.createSourceFile('part.ts', text, ts.ScriptTarget.Latest, true);
  const found: Import[] = [];
  const add = (specifier: ts.Node | undefined, typeOnly: boolean): void => {
    if (specifier === undefined || !ts.isStringLiteralLike(specifier)) return;
    const { line } = source.getLineAndCharacterOfPosition(specifier.getStart());
    found.push({ specifier: specifier.text, line: line + 1, typeOnly, inScript });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, isTypeImport(node.importClause));
    else if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly);
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument))
      add(node.argument.literal, true);
    else if (isDynamicImport(node)) add(node.arguments[0], false);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function isTypeImport(clause: ts.ImportClause | undefined): boolean {
  return clause?.phaseModifier === ts.SyntaxKind.TypeKeyword;
}

function isDynamicImport(node: ts.Node): node is ts.CallExpression {
  return ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword;
}

function frontmatter(text: string): readonly string[] {
  const match = /^\s*---\r?\n([\s\S]*?)^---/m.exec(text);
  return match?.[1] === undefined
    ? []
    : [keepLines(text, match.index + match[0].indexOf(match[1]), match[1])];
}

function scripts(text: string): readonly string[] {
  const found = text.matchAll(/(<script\b[^>]*>)([\s\S]*?)<\/script>/g);
  return [...found].map(({ index, 1: tag = '', 2: body = '' }) => keepLines(text, index + tag.length, body));
}

/** A part of a file with the lines before it left empty, so that its line numbers are the file's. */
function keepLines(text: string, start: number, part: string): string {
  return text.slice(0, start).replace(/[^\n]/g, '') + part;
}
