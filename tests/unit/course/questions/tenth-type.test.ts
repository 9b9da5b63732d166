import { cpSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { nameShapeAndTables, whatTheCompilerNames, type Edit } from '../../../fixtures/tenth-type/steps.ts';
import type { BuiltCourse } from '../../../../src/course/build-course.ts';
import type { CourseFiles } from '../../../../src/course/course-files.ts';
import type { Answer } from '../../../../src/course/record/answer.ts';
import { lessonAsking, smallCourse, lessonPath } from '../support/small-course.ts';

const top = fileURLToPath(new URL('../../../../', import.meta.url));
const sliderFolder = join(top, 'tests/fixtures/tenth-type/slider');
let copy = '';
let afterTables: readonly string[] = [];
let afterAllSteps: readonly string[] = [];

/**
 * The tables of types are closed on purpose: the compiler then names what a new type still lacks. So the tenth type
 * is added to a copy of the source, step by step as CONTRIBUTING says, and the copy is compiled and run.
 */
beforeAll(() => {
  copy = realpathSync(mkdtempSync(join(tmpdir(), 'tenth-type-')));
  for (const folder of ['src/course', 'src/checks', 'src/components/questions'])
    cpSync(join(top, folder), join(copy, folder), { recursive: true });
  for (const file of ['package.json', 'tsconfig.json']) cpSync(join(top, file), join(copy, file));
  symlinkSync(join(top, 'node_modules'), join(copy, 'node_modules'), 'junction');

  cpSync(sliderFolder, join(copy, 'src/course/questions/slider'), { recursive: true });
  nameShapeAndTables.forEach(apply);
  afterTables = filesWithErrors();
  whatTheCompilerNames.forEach(apply);
  afterAllSteps = filesWithErrors();
}, 120_000);

afterAll(() => rmSync(copy, { recursive: true, force: true }));

describe('a tenth type of question', () => {
  it('is asked for by the compiler in every place that does not know it yet', () => {
    expect(afterTables).toEqual([
      'src/checks/questions-match.ts',
      'src/components/questions/families.ts',
      'src/components/questions/render-parts.ts',
      'src/course/questions/answer-key.ts',
      'src/course/slides/slide-words.ts',
    ]);
  });

  it('is whole when those places know it', () => {
    expect(afterAllSteps).toEqual([]);
  });

  it('is read from a lesson into its own fields', async () => {
    const { findings, question } = await ask('0 – 10: 7 ± 1');
    expect(findings).toEqual([]);
    expect(question).toMatchObject({
      type: 'slider',
      id: 'how-likely',
      from: 0,
      to: 10,
      value: 7,
      tolerance: 1,
      hasExplanation: true,
    });
  });

  it('says its own mistake, with the place', async () => {
    const { findings, question } = await ask('between 0 and 10');
    expect(question).toBeUndefined();
    expect(findings).toEqual([
      '11 a question of `type=slider` has no scale — write its ends and the right place: `0 – 10: 7 ± 1`',
    ]);
  });

  it.each([
    [[7], 1, 'right'],
    [[8], 1, 'right'],
    [[5], 0.5, 'partly'],
    [[0], 0, 'wrong'],
    [[], 0, 'wrong'],
  ] as const)('gives the place %o its score', async (numbers, score, verdict) => {
    const { key } = await ask('0 – 10: 7 ± 1');
    const { gradeAnswer } = await load<Graders>('src/course/questions/graders.ts');
    expect(gradeAnswer(key, { kind: 'numbers', numbers })).toEqual({ score, verdict });
  });

  it('is wrong, and no error, for an answer of another kind', async () => {
    const { key } = await ask('0 – 10: 7 ± 1');
    const { gradeAnswer } = await load<Graders>('src/course/questions/graders.ts');
    expect(gradeAnswer(key, { kind: 'keys', keys: ['a'] })).toEqual({ score: 0, verdict: 'wrong' });
  });
});

interface Graders {
  readonly gradeAnswer: (key: unknown, answer: Answer) => unknown;
}
interface Builder {
  readonly buildCourse: (files: CourseFiles) => BuiltCourse;
}
interface Keys {
  readonly answerKeyOf: (question: unknown) => unknown;
}

/** Asks one question of the new type in the copy's own course. */
async function ask(scale: string) {
  const block = `:::question{#how-likely type=slider objective=welcome level=apply}\nHow likely is it?\n\n${scale}\n\nWhy so.\n:::`;
  const { buildCourse } = await load<Builder>('src/course/build-course.ts');
  const { answerKeyOf } = await load<Keys>('src/course/questions/answer-key.ts');
  const { pages, findings } = buildCourse(smallCourse({ [lessonPath]: lessonAsking(block) }));
  const [question] = pages.flatMap((page) => (page.kind === 'lesson' ? page.questions : []));
  return {
    question,
    key: question && answerKeyOf(question),
    findings: findings.map(({ place, message, advice }) => `${String(place.line)} ${message} — ${advice}`),
  };
}

/** What a file of the copy exports; its shape is what the source of this project says. */
function load<Module>(file: string): Promise<Module> {
  return import(/* @vite-ignore */ pathToFileURL(join(copy, file)).href);
}

function apply({ file, below, add }: Edit): void {
  const path = join(copy, file);
  const text = readFileSync(path, 'utf8');
  expect(text.split(`${below}\n`), `${file} has one line \`${below}\``).toHaveLength(2);
  writeFileSync(path, text.replace(`${below}\n`, `${below}\n${add}\n`));
}

/** The files of the copy that do not compile, under the project's own settings. */
function filesWithErrors(): readonly string[] {
  const file = join(copy, 'tsconfig.json');
  const settings = ts.readJsonConfigFile(file, (path) => ts.sys.readFile(path));
  const { options } = ts.parseJsonSourceFileConfigFileContent(settings, ts.sys, copy);
  const program = ts.createProgram({
    rootNames: ts.sys.readDirectory(join(copy, 'src'), ['.ts']),
    options: { ...options, skipLibCheck: true },
    host: hostOf(options),
  });
  const errors = program
    .getSourceFiles()
    .filter(({ fileName }) => fileName.startsWith(`${copy}/src/`) || fileName.startsWith(`${copy}\\src\\`))
    .flatMap((source) => program.getSemanticDiagnostics(source));
  const names = errors.map((error) => relative(copy, error.file?.fileName ?? '').replaceAll('\\', '/'));
  return [...new Set(names)].toSorted();
}

const libraries = new Map<string, ts.SourceFile | undefined>();

/** Reads what is not ours once for both times. */
function hostOf(options: ts.CompilerOptions): ts.CompilerHost {
  const host = ts.createCompilerHost(options);
  const read = host.getSourceFile.bind(host);
  host.getSourceFile = (file, ...rest) => {
    if (!file.includes('node_modules')) return read(file, ...rest);
    if (!libraries.has(file)) libraries.set(file, read(file, ...rest));
    return libraries.get(file);
  };
  return host;
}
