import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { baseOf, publishedAt } from '../../../src/cli/export/open-site.ts';
import { whyNotWritten } from '../../../src/cli/export/why-not-written.ts';
import { run } from '../../../src/cli/run.ts';
import { readSlides } from '../../support/presentation.ts';
import { lessonAsking, page, question, smallCourse } from '../course/support/small-course.ts';

const folder = mkdtempSync(join(tmpdir(), 'course-export-'));

beforeAll(() => {
  write('.', {});
  write('two', {
    'content/course.yml': `id: course
version: 1.0.0
mastery: 80
source: en
locales: [en]
modules:
  - id: meeting
    lessons: [welcome, goodbye]
  - id: leaving
    lessons: [parting]
`,
    'content/docs/en/meeting/goodbye.mdx': lessonAsking(question),
    'content/docs/en/leaving/index.mdx': page('Leaving'),
    'content/docs/en/leaving/parting.mdx': lessonAsking(question),
  });
  write('broken', { 'content/docs/en/meeting/welcome.mdx': 'No frontmatter.\n' });
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function write(root: string, changes: Readonly<Record<string, string>>): void {
  for (const [path, text] of smallCourse(changes).files) {
    mkdirSync(dirname(join(folder, root, path)), { recursive: true });
    writeFileSync(join(folder, root, path), text);
  }
}

async function course(...written: readonly string[]) {
  const printed: string[] = [];
  const complained: string[] = [];
  const code = await run(written, {
    folder,
    environment: {},
    inColour: false,
    print: (text) => printed.push(text),
    complain: (text) => complained.push(text),
  });
  return { code, printed, complained: complained.join('\n') };
}

describe('export', () => {
  test('writes slides that PowerPoint can edit, says how far it is, and where they are', async () => {
    const { code, printed, complained } = await course('export', 'pptx', '--out', 'files');
    expect([code, complained]).toEqual([0, '']);
    expect(printed[0]).toMatch(/^1\/1 {2}en\/meeting\/welcome-slides\.pptx {2}\(4 slides, \d+ kB\)$/);
    expect(printed[1]).toMatch(/^\nMade 1 file in files\/ \(\d+ kB\)\.$/);
    const slides = readSlides(readFileSync(join(folder, 'files/en/meeting/welcome-slides.pptx')));
    expect(slides.map(({ title }) => title)[1]).toBe('A customer comes in. What first?');
  });

  test.each([
    [['export'], '`export` needs a format: use one of: pdf, pptx'],
    [['export', 'pttx'], 'There is no format `pttx`: did you mean `pptx`?'],
    [['export', 'pdf', 'pptx'], '`pptx` was not expected here.'],
    [['export', 'pptx', '--locale', 'dk'], 'The course has no language `dk`: use one of: en, all'],
    [
      ['export', 'pptx', '--lesson', 'meeting/welcom'],
      'There is no lesson or module `meeting/welcom`: did you mean `meeting/welcome`?',
    ],
    [
      ['export', 'pptx', '--lesson', 'something'],
      'There is no lesson or module `something`: use one of: meeting, meeting/welcome',
    ],
    [
      ['export', 'pptx', '--root', 'broken'],
      'The content has problems: `npm run check` says where they are.',
    ],
    [
      ['export', 'pdf', '--dist', 'nowhere'],
      `There is no built site in \`${join(folder, 'nowhere')}\`: run \`npm run build\` first.`,
    ],
  ])('explains what is wrong with %j', async (written, sentence) => {
    expect(await course(...written)).toMatchObject({ code: 2, complained: sentence });
    expect(existsSync(join(folder, 'exports'))).toBe(false);
  });

  test('makes the files of a whole module when only the module is named', async () => {
    const { code, printed } = await course('export', 'pptx', '--root', 'two', '--lesson', 'meeting');
    expect(code).toBe(0);
    expect(printed.map((line) => line.split('  ')[1]).filter(Boolean)).toEqual([
      'en/meeting/welcome-slides.pptx',
      'en/meeting/goodbye-slides.pptx',
    ]);
  });

  test('says that a file stands where the folder should be', async () => {
    writeFileSync(join(folder, 'taken'), '');
    expect(await course('export', 'pptx', '--out', 'taken')).toMatchObject({
      code: 2,
      printed: [],
      complained: `\`${join(folder, 'taken')}\` is a file: name a folder with \`--out\`.`,
    });
  });

  test('says which files are made when a folder stands where the next should be', async () => {
    const target = join(folder, 'half/en/meeting/goodbye-slides.pptx');
    mkdirSync(target, { recursive: true });
    const { code, printed, complained } = await course('export', 'pptx', '--root', 'two', '--out', 'half');
    expect(code).toBe(2);
    expect(printed[0]).toMatch(/^1\/3 {2}en\/meeting\/welcome-slides\.pptx /);
    expect(printed[1]).toMatch(/^\nMade 1 of 3 files in half\/ \(\d+ kB\)\.$/);
    expect(complained).toBe(
      `\`${target}\` is a folder where the file should go: move it away, or name another folder with \`--out\`.`,
    );
  });

  test('says in its help what it makes', async () => {
    const { code, printed } = await course('export', '--help');
    expect(code).toBe(0);
    expect(printed.join('\n')).toContain('Usage: npm run course -- export <pdf|pptx> [options]');
  });
});

describe('a file that cannot be written', () => {
  const target = join(folder, 'not/there.pptx');

  test.each([
    ['EBUSY', 'is open in another program: close it and run the command again.'],
    [
      'EPERM',
      'is open in another program, or protected: close it and run the command again, or name another folder with `--out`.',
    ],
    ['EACCES', 'cannot be written, because this user may not do so: name another folder with `--out`.'],
    [
      'ENOSPC',
      'does not fit, because the disk is full: make room and run the command again, or name another folder with `--out`.',
    ],
    ['EIO', 'cannot be written (EIO): name another folder with `--out`.'],
  ])('is said to be so in words for %s', (code, words) => {
    const error = Object.assign(new Error(code), { code, syscall: 'open' });
    expect(whyNotWritten(error, target)).toBe(`\`${target}\` ${words}`);
  });
});

describe('a built site', () => {
  test.each([
    ['<link rel="icon" href="/favicon.svg" type="image/svg+xml">', '/'],
    ['<link rel="icon" href="/some/base/favicon.svg">', '/some/base/'],
    ['', '/'],
  ])('tells by its front page %s which folder it was built for', (page, base) => {
    expect(baseOf(page)).toBe(base);
  });

  test('tells where readers find it, if it knows', () => {
    expect(publishedAt('<link rel="canonical" href="https://example.com/training/">')).toBe(
      'https://example.com/training/',
    );
    expect(publishedAt('<link rel="icon" href="/favicon.svg">')).toBeUndefined();
  });
});
