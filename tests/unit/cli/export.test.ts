import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { baseOf, publishedAt } from '../../../src/cli/export/open-site.ts';
import { run } from '../../../src/cli/run.ts';
import { readSlides } from '../../support/presentation.ts';
import { smallCourse } from '../course/support/small-course.ts';

const folder = mkdtempSync(join(tmpdir(), 'course-export-'));

beforeAll(() => {
  write('.', {});
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
      'There is no lesson `meeting/welcom`: did you mean `meeting/welcome`?',
    ],
    [
      ['export', 'pptx', '--lesson', 'something'],
      'There is no lesson `something`: use one of: meeting/welcome',
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

  test('says in its help what it makes', async () => {
    const { code, printed } = await course('export', '--help');
    expect(code).toBe(0);
    expect(printed.join('\n')).toContain('Usage: npm run course -- export <pdf|pptx> [options]');
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
