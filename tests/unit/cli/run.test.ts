import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { run } from '../../../src/cli/run.ts';
import { smallCourse } from '../course/support/small-course.ts';

const folder = mkdtempSync(join(tmpdir(), 'course-cli-'));

beforeAll(() => {
  write(join(folder, 'right'), {});
  write(join(folder, 'wrong'), { 'content/docs/en/about.mdx': 'No frontmatter :source[]{#smith-2000}.\n' });
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function write(root: string, changes: Readonly<Record<string, string>>): void {
  for (const [path, text] of smallCourse(changes).files) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
}

async function course(written: readonly string[], environment: Readonly<Record<string, string>> = {}) {
  const printed: string[] = [];
  const complained: string[] = [];
  const code = await run(written, {
    folder,
    environment,
    inColour: false,
    print: (text) => printed.push(text),
    complain: (text) => complained.push(text),
  });
  return { code, printed: printed.join('\n'), complained: complained.join('\n') };
}

const oneProblem =
  'content/docs/en/about.mdx:1:1 the page has no frontmatter — begin with `---`, then `title:` and `description:`, then `---`';

describe('check', () => {
  test('ends well for a course without problems', async () => {
    expect(await course(['check', '--root', 'right'])).toEqual({
      code: 0,
      printed: 'No problems in 8 files',
      complained: '',
    });
  });

  test('prints the problems and ends badly', async () => {
    expect(await course(['check', '--root=wrong'])).toEqual({
      code: 1,
      printed: `${oneProblem}\n\n1 problem in 1 file`,
      complained: '',
    });
  });

  test('prints data on request', async () => {
    const { code, printed } = await course(['check', '--root', 'wrong', '--format', 'json']);
    expect(code).toBe(1);
    expect(JSON.parse(printed)).toMatchObject({ version: 1, files: 8, findings: [{ rule: 'frontmatter' }] });
  });

  test('annotates in GitHub Actions', async () => {
    const { printed } = await course(['check', '--root', 'wrong'], { GITHUB_ACTIONS: 'true' });
    expect(printed).toMatch(/^::error file=content\/docs\/en\/about\.mdx,line=1,col=1,title=frontmatter::/);
  });

  test('prints text in GitHub Actions on request', async () => {
    const { printed } = await course(['check', '--root', 'wrong', '--format', 'text'], {
      GITHUB_ACTIONS: 'true',
    });
    expect(printed).toBe(`${oneProblem}\n\n1 problem in 1 file`);
  });

  test('explains its options', async () => {
    expect(await course(['check', '--help'])).toEqual({
      code: 0,
      printed: `Usage: npm run course -- check [options]

Finds problems in the content and says where they are and what to do.

  --format <format>  text (default), json, or github (default in GitHub Actions)
  --root <folder>    The folder that holds content/ (default: this one)
  --help             Show this help`,
      complained: '',
    });
  });

  test('says in a sentence that there is no course', async () => {
    const { code, complained } = await course(['check', '--root', 'nowhere']);
    expect(code).toBe(2);
    expect(complained).toBe(
      `There is no course in \`${join(folder, 'nowhere')}\`: its folder \`content\` is missing or empty.`,
    );
  });

  test('says in a sentence that content is not a folder', async () => {
    mkdirSync(join(folder, 'file'));
    writeFileSync(join(folder, 'file/content'), 'text');
    const { code, complained } = await course(['check', '--root', 'file']);
    expect(code).toBe(2);
    expect(complained).toBe(
      `\`${join(folder, 'file/content')}\` cannot be read (it is a file, not a folder).`,
    );
  });

  test.skipIf(process.getuid?.() === 0)('says in a sentence that a file may not be read', async () => {
    write(join(folder, 'locked'), {});
    const file = join(folder, 'locked/content/docs/en/about.mdx');
    chmodSync(file, 0o000);
    const { code, complained } = await course(['check', '--root', 'locked']);
    expect(code).toBe(2);
    expect(complained).toBe(`\`${file}\` cannot be read (this user may not open it).`);
  });
});

describe('what cannot be understood gets a sentence and the nearest name', () => {
  test.each([
    [['chekc'], 'There is no command `chekc`: did you mean `check`?'],
    [['check', '--fromat', 'json'], 'There is no option `--fromat`: did you mean `--format`?'],
    [['check', '--format', 'jsn'], '`--format jsn` is not known: did you mean `json`?'],
    [['check', '--format'], '`--format` needs a value: `--format <format>`.'],
    [['check', '--help=yes'], '`--help` takes no value.'],
    [
      ['check', '--root', 'right', '--root=wrong'],
      '`--root` is given twice, with `right` and `wrong`: run the command once for each.',
    ],
    [['check', 'content'], '`content` was not expected here.'],
  ])('%j', async (written, sentence) => {
    expect(await course(written)).toEqual({ code: 2, printed: '', complained: sentence });
  });
});

test('help lists the commands', async () => {
  const { code, printed } = await course(['--help']);
  expect(code).toBe(0);
  expect(printed).toContain('  check   Finds problems in the content and says where they are and what to do');
});

test('without a command the help is shown, and nothing was done', async () => {
  const { code, printed } = await course([]);
  expect(code).toBe(2);
  expect(printed).toContain('Usage: npm run course -- <command> [options]');
});
