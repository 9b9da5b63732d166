import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const top = fileURLToPath(new URL('../../', import.meta.url));

/** Runs the command as a trainer does. */
function check(...options: readonly string[]) {
  const { GITHUB_ACTIONS: _inActions, ...environment } = process.env;
  const run = spawnSync(process.execPath, ['src/cli/main.ts', 'check', ...options], {
    cwd: top,
    encoding: 'utf8',
    env: environment,
  });
  return { code: run.status, printed: run.stdout, complained: run.stderr };
}

describe('a course with two broken lessons', () => {
  const { code, printed, complained } = check('--root', 'tests/fixtures/courses/broken');

  test('gets every problem of both at once, each with its place and what to do', () => {
    expect(printed).toBe(problems);
  });

  test('stops a build', () => {
    expect(code).toBe(1);
  });

  test('never shows a stack trace', () => {
    expect(complained).toBe('');
    expect(printed).not.toMatch(/^ {4}at /m);
  });
});

test('a folder without a course is said in a sentence', () => {
  const { code, printed, complained } = check('--root', 'tests/build');
  expect(code).toBe(2);
  expect(printed).toBe('');
  expect(complained).toMatch(
    /^There is no course in `.*build`: its folder `content` is missing or empty\.\n$/,
  );
});

const problems = `content/docs/en/meeting/on-the-phone.mdx:2:8 \`title: On the phone: first words\` has a second colon in its text — put the whole text behind the colon in quotation marks: \`"…"\`
content/docs/en/meeting/on-the-phone.mdx:11:3 \`content/docs/en/glossary.mdx\` has no term \`toucpoint\` — did you mean \`touchpoint\`?
content/docs/en/meeting/on-the-phone.mdx:11:38 the link \`welcom.mdx\` leads to no file of the course — did you mean \`welcome.mdx\`?
content/docs/en/meeting/on-the-phone.mdx:13:1 \`:::quesiton\` is not a block of this course — did you mean \`:::question\`?
content/docs/en/meeting/on-the-phone.mdx:18:1 the answer \`Say nothing\` has no feedback — add a line \`  > …\` under it that says why the answer tempts, or why it is right

content/docs/en/meeting/welcome.mdx:9:1 the heading \`The first seconds\` has no id — end it with an id in square brackets, the same in every language: \`[#short-id]\`
content/docs/en/meeting/welcome.mdx:11:6 \`{customer}\` stands in curly braces, which is taken for program code — write \`\\{customer\\}\`, or use square brackets
content/docs/en/meeting/welcome.mdx:11:21 \`<3\` begins with \`<\`, which is taken for a tag — write \`\\<3\`, or use words
content/docs/en/meeting/welcome.mdx:11:34 \`<help@firm.dk>\` stands in angle brackets — write it without them, or as a link \`[text](address)\`
content/docs/en/meeting/welcome.mdx:13:1 a comment is written \`<!-- … -->\` — write \`{/* … */}\`, or use \`:::notes\` for speaker notes
content/docs/en/meeting/welcome.mdx:15:12 there is a space before the braces of \`:::question\` — write \`:::question{#look-up objective=welcome level=apply}\` without the space
content/docs/en/meeting/welcome.mdx:18:1 \`[o]\` is not a box that can be ticked — write \`- [x]\` for a right answer and \`- [ ]\` for a wrong one
content/docs/en/meeting/welcome.mdx:21:1 a feedback stands at the margin and belongs to no answer — indent it under its answer, by two spaces
content/docs/en/meeting/welcome.mdx:24:1 \`:::slide\` is never closed and swallows what follows — add a line \`:::\` where it ends
content/docs/en/meeting/welcome.mdx:24:16 \`minutes\` in \`:::slide\` should be a number — write it like \`2\` or \`1.5\`

15 problems in 2 files
`;
