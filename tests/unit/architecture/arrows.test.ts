import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { findWrongArrows, type Files } from './arrows.ts';

const top = fileURLToPath(new URL('../../../', import.meta.url));

function readSources(): Files {
  const paths = globSync('src/**/*.{ts,astro}', { cwd: top }).map((path) => path.replaceAll('\\', '/'));
  return Object.fromEntries(paths.map((path) => [path, readFileSync(top + path, 'utf8')]));
}

test('all imports of src/ point toward the course model', () => {
  const files = readSources();
  expect(Object.keys(files).length).toBeGreaterThan(0);
  expect(findWrongArrows(files)).toEqual([]);
});

describe('the test of the imports', () => {
  const wrong = (path: string, text: string): readonly string[] => findWrongArrows({ [path]: text });

  test('lets imports along the arrows pass', () => {
    expect(
      findWrongArrows({
        'src/cli/main.ts': `import { checks } from '../checks/index.ts';\nimport { readFile } from 'node:fs/promises';`,
        'src/client/tp-question.ts': `import { grade } from '../course/questions/graders.ts';\nimport type { Question } from '../course/model.ts';`,
        'src/components/Question.astro': `---\nimport '../styles/question.css';\nimport Hint from './Hint.astro';\n---\n<script>\n  import '../client/tp-question.ts';\n</script>\n`,
        'src/course/read-course.ts': `import { readFile } from 'node:fs/promises';\nimport { z } from 'zod';`,
        'src/course/record/progress.ts': `import type { Course } from '../model.ts';`,
      }),
    ).toEqual([]);
  });

  test('catches the course model importing another folder, with the line', () => {
    expect(
      wrong('src/course/model.ts', `// A comment.\nimport { report } from '../reporters/terminal.ts';`),
    ).toEqual(['src/course/model.ts:2: course may not import reporters (../reporters/terminal.ts)']);
  });

  test('catches a second reader of the disk in the course model', () => {
    expect(wrong('src/course/lesson.ts', `import { readFileSync } from 'node:fs';`)).toEqual([
      'src/course/lesson.ts:1: only src/course/read-course.ts may read the disk',
    ]);
  });

  test('catches a custom element that brings a parser into the browser', () => {
    expect(
      wrong('src/client/tp-question.ts', `export { read } from '../course/questions/readers.ts';`),
    ).toEqual([
      'src/client/tp-question.ts:1: a browser is given graders, record and review of the course, not ../course/questions/readers.ts',
    ]);
  });

  test('catches a grader that imports more than a browser is given', () => {
    expect(
      wrong('src/course/questions/single/grade.ts', `import { schema } from '../../schemas/question.ts';`),
    ).toEqual([
      'src/course/questions/single/grade.ts:1: a browser is given graders, record and review of the course, not ../../schemas/question.ts',
    ]);
  });

  test('catches a learner record that is validated by a schema library', () => {
    expect(wrong('src/course/record/load.ts', `import { z } from 'zod';`)).toEqual([
      'src/course/record/load.ts:1: a browser is not given zod',
    ]);
  });

  test('catches dynamic imports and type imports', () => {
    const text = `const page = await import('../routes/deck.ts');\ntype T = import('../cli/main.ts').Options;`;
    expect(wrong('src/exports/pdf.ts', text)).toEqual([
      'src/exports/pdf.ts:1: exports may not import routes (../routes/deck.ts)',
      'src/exports/pdf.ts:2: exports may not import cli (../cli/main.ts)',
    ]);
  });

  test('catches wrong arrows in the frontmatter and in the script of a component, with the line', () => {
    const text = `---\nimport Deck from '../routes/Deck.astro';\n---\n<p>Text</p>\n<script>\n  import { join } from 'node:path';\n</script>\n`;
    expect(wrong('src/components/Slide.astro', text)).toEqual([
      'src/components/Slide.astro:2: components may not import routes (../routes/Deck.astro)',
      'src/components/Slide.astro:6: a browser is not given node:path',
    ]);
  });

  test('catches a folder that the table does not know', () => {
    expect(wrong('src/helpers/text.ts', `import './other.ts';`)).toEqual([
      'src/helpers/text.ts:1: src/helpers is not in the table of folders',
    ]);
  });
});
