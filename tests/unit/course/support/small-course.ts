import type { CourseFiles } from '../../../../src/course/course-files.ts';

/** The lesson of the small course. */
export const lessonPath = 'content/docs/en/meeting/welcome.mdx';

export const lessonTop = `---
title: A welcome
description: What a welcome says.
objectives:
  - id: welcome
    text: Perform a welcome
---

## The first seconds [#first-seconds]
`;

/** A question without any mistake, seven lines and its end. */
export const question = `:::question{level=apply #look-up objective=welcome}
A customer comes in. What first?

- [ ] Look away
  > It may feel polite, but it says the opposite.
- [x] Look up
  > Being seen already counts as half served.
:::`;

/** A lesson with a text in its first section, on line 11, and a question after it. */
export function lessonWith(text: string): string {
  return `${lessonTop}\n${text}\n\n${question}\n`;
}

/** A lesson whose only question begins on line 11. */
export function lessonAsking(block: string): string {
  return `${lessonTop}\n${block}\n`;
}

/** A page of any other kind. */
export function page(title: string, body = 'Some text.\n'): string {
  return `---\ntitle: ${title}\ndescription: What the page is about.\n---\n\n${body}`;
}

const files: Readonly<Record<string, string>> = {
  'content/course.yml': `id: course
version: 1.0.0
mastery: 80
source: en
locales: [en]
modules:
  - id: meeting
    lessons: [welcome]
`,
  'content/sources.yml': `smith-2000:
  type: book
  authors: Smith, A.
  year: 2000
  title: A book
`,
  'content/docs/en/index.mdx': page('Home'),
  'content/docs/en/about.mdx': page('About', 'The course cites a book :source[]{#smith-2000}.\n'),
  'content/docs/en/sources.mdx': page('Sources'),
  'content/docs/en/glossary.mdx': page('Glossary', '## Touchpoint [#touchpoint]\n\nA moment.\n'),
  'content/docs/en/meeting/index.mdx': page('Meeting'),
  [lessonPath]: lessonWith('Some text.'),
};

/** The files of a small course without any mistake, with some of them changed, added or (`undefined`) taken away. */
export function smallCourse(changes: Readonly<Record<string, string | undefined>> = {}): CourseFiles {
  const all = Object.entries({ ...files, ...changes });
  return {
    files: new Map(all.flatMap(([path, text]) => (text === undefined ? [] : [[path, text] as const]))),
  };
}
