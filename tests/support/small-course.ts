import { buildCourse } from '../../src/course/build-course.ts';
import { siteCourse } from '../../src/course/make-site-course.ts';
import type { SiteCourse } from '../../src/course/site-course.ts';
import type { Course } from '../../src/course/course.ts';

const page = (title: string, more = '', body = ''): string =>
  `---\ntitle: ${title}\ndescription: About ${title}.\n${more}---\n\n${body}`;

const objectives = 'objectives:\n  - id: look\n    text: look up\n';

const greeting = `## The look [#look]

A threshold :source[]{#lamp} counts :source[]{#window}, and again :source[]{#lamp}.

:::question{#who-first objective=look level=apply}
Who looks up?

- [ ] The customer
  > No.
- [x] You
  > Yes.

Then both do.
:::
`;

const trial = `:::question{#try-one}
Who looks up?

- [ ] The customer
  > No.
- [x] You
  > Yes.
:::
`;

const translated = greeting.replace('The customer', 'Kunden').replace('You', 'Du');

/**
 * A course of two modules and three lessons in English and Danish; the last is only a draft in Danish. The first module
 * has a quiz in both, the course one in English.
 */
export const model: Course = readModel({
  'content/course.yml':
    'id: lamps\nversion: 1.0.0\nmastery: 50\nsource: en\nlocales: [en, da]\nmodules:\n' +
    '  - { id: door, lessons: [greeting, goodbye] }\n  - { id: till, lessons: [paying] }\n',
  'content/docs/en/index.mdx': page('Home'),
  'content/docs/en/glossary.mdx': page(
    'Glossary',
    '',
    '## Threshold [#threshold]\n\nThe *board* under a door.\n',
  ),
  'content/docs/en/door/index.mdx': page('At the door'),
  'content/docs/en/door/greeting.mdx': page('Greeting', objectives, greeting),
  'content/docs/en/door/goodbye.mdx': page('Goodbye', objectives),
  'content/docs/en/door/quiz.mdx': page('Door quiz', 'quiz: { draw: 1, mastery: 80 }\n'),
  'content/docs/en/quiz.mdx': page('Final quiz', 'quiz: { draw: 1, mastery: 50 }\n'),
  'content/docs/en/till/index.mdx': page('At the till'),
  'content/docs/en/till/paying.mdx': page('Paying', objectives),
  'content/docs/en/trainers/index.mdx': page('For trainers'),
  'content/docs/en/trainers/questions.mdx': page('Questions', '', trial),
  'content/docs/da/index.mdx': page('Forside'),
  'content/docs/da/door/index.mdx': page('Ved døren'),
  'content/docs/da/door/greeting.mdx': page('Hilsen', objectives, translated),
  'content/docs/da/door/goodbye.mdx': page('Farvel', objectives),
  'content/docs/da/door/quiz.mdx': page('Dørquiz', 'quiz: { draw: 1, mastery: 80 }\n'),
  'content/docs/da/till/index.mdx': page('Ved kassen'),
  'content/docs/da/trainers/questions.mdx': page('Spørgsmål', '', trial.replace('You', 'Du')),
  'content/docs/da/till/paying.mdx': page('Betaling', `${objectives}draft: true\n`),
});

/** The same course as pages see it. */
export const site: SiteCourse = siteCourse(model);

function readModel(files: Readonly<Record<string, string>>): Course {
  const { course } = buildCourse({ files: new Map(Object.entries(files)) });
  if (!course) throw new Error('The course of these tests cannot be read.');
  return course;
}
