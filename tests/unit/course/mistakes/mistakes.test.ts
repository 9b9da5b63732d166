import { describe, expect, test } from 'vitest';

import { formatFinding } from '../../../../src/course/findings.ts';
import { findingsOf, shortLine } from '../support/check.ts';
import { smallCourse } from '../support/small-course.ts';
import { blocks } from './blocks.ts';
import { boxes } from './boxes.ts';
import { braces } from './braces.ts';
import { classify } from './classify.ts';
import { feedback } from './feedback.ts';
import { figures } from './figures.ts';
import { files } from './files.ts';
import { frontmatter } from './frontmatter.ts';
import { headings } from './headings.ts';
import { ids } from './ids.ts';
import { match } from './match.ts';
import { courseWith, pathOf } from './mistake.ts';
import { openings } from './openings.ts';
import { options } from './options.ts';
import { order } from './order.ts';
import { outline } from './outline.ts';
import { questions } from './questions.ts';
import { quizzes } from './quizzes.ts';
import { references } from './references.ts';
import { scenarios } from './scenarios.ts';
import { text } from './text.ts';
import { typed } from './typed.ts';
import { types } from './types.ts';

const choices = { boxes, feedback, options, questions };
const otherTypes = { order, match, classify, typed, types };
const corpus = {
  text,
  headings,
  blocks,
  braces,
  openings,
  ids,
  ...choices,
  ...otherTypes,
  scenarios,
  figures,
  quizzes,
  references,
  frontmatter,
  files,
  outline,
};
const everything = Object.values(corpus)
  .flat()
  .map((mistake) => ({ mistake, findings: findingsOf(courseWith(mistake)) }));

test('the course that the mistakes are made in has none', () => {
  expect(findingsOf(smallCourse())).toEqual([]);
});

describe.each(Object.entries(corpus))(
  'a mistake in %s is named with its place and what to do',
  (_name, mistakes) => {
    test.each(mistakes)('$mistake', (mistake) => {
      const findings = everything.find((each) => each.mistake === mistake)?.findings ?? [];
      const says = findings.map((finding) => shortLine(finding, pathOf(mistake)));
      expect(says).toEqual(mistake.says);
    });
  },
);

test('no mistake passes silently', () => {
  expect(everything.length).toBeGreaterThan(300);
  expect(everything.filter(({ findings }) => findings.length === 0)).toEqual([]);
});

test('a mistake in steps, pairs, groups, numbers, gaps and types is said once', () => {
  const once = Object.values(otherTypes).flat();
  expect(once.filter(({ says }) => says.length !== 1)).toEqual([]);
});

test('no message speaks the language of programmers', () => {
  const jargon =
    /acorn|mdast|micromark|\bmdx\b|jsx|\bpars(?:e|er|ing)\b|token|stack|\bnode\b|schema|regex|undefined|\bnull\b|NaN|\[object|string\b|boolean/i;
  const lines = everything.flatMap(({ findings }) => findings.map(formatFinding));
  const texts = lines.map((line) => line.replace(/\S+\.mdx|`\.mdx`/g, ''));
  expect(texts.filter((line) => jargon.test(line))).toEqual([]);
});

test('all problems of two broken lessons are listed at once', () => {
  const lesson = (body: string, id: string): string =>
    `---\ntitle: T\ndescription: D.\nobjectives:\n  - id: a\n    text: t\n---\n\n## One [#one]\n\n${body}\n\n:::question{#${id} objective=a level=apply}\nWhat?\n\n- [ ] One\n  > It may feel polite, but it says the opposite.\n- [x] Two\n  > Being seen already counts as half served.\n:::\n`;
  const course = smallCourse({
    'content/course.yml': `id: course\nversion: 1.0.0\nmastery: 80\nsource: en\nlocales: [en]\nmodules:\n  - id: meeting\n    lessons: [welcome, on-the-phone]\n`,
    'content/docs/en/meeting/welcome.mdx': lesson('Dear {customer}, we <3 you.\n\n## Two', 'q'),
    'content/docs/en/meeting/on-the-phone.mdx': lesson(
      '::: note\nHi\n:::\n\nWait <2 minutes, {name the firm} and [go](x.mdx).',
      'q',
    ),
  });
  const lines = findingsOf(course).map((finding) =>
    shortLine(finding, 'content/docs/en/meeting/welcome.mdx'),
  );
  expect(lines).toEqual([
    'block-line content/docs/en/meeting/on-the-phone.mdx:11:1 there is a space in `::: note` — write `:::note`',
    'syntax content/docs/en/meeting/on-the-phone.mdx:15:6 `<2` begins with `<`, which is taken for a tag — write `\\<2`, or use words',
    'syntax content/docs/en/meeting/on-the-phone.mdx:15:18 `{name the firm}` stands in curly braces, which is taken for program code — write `\\{name the firm\\}`, or use square brackets',
    'links-lead-somewhere content/docs/en/meeting/on-the-phone.mdx:15:38 the link `x.mdx` leads to no file of the course — link to a file of the course that ends in `.mdx`, or write the whole address with `https://`',
    'question-ids-are-unique content/docs/en/meeting/on-the-phone.mdx:17:1 another question has the id `q` — give one of them another id, in every language (see content/docs/en/meeting/welcome.mdx:15:1)',
    'plain-braces 11:6 `{customer}` stands in curly braces, which is taken for program code — write `\\{customer\\}`, or use square brackets',
    'syntax 11:21 `<3` begins with `<`, which is taken for a tag — write `\\<3`, or use words',
    'heading 13:1 the heading `Two` has no id — end it with an id in square brackets, the same in every language: `[#short-id]`',
  ]);
});
