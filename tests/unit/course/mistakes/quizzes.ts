import type { Mistake } from './mistake.ts';

const path = 'content/docs/en/meeting/quiz.mdx';
const final = 'content/docs/en/quiz.mdx';

function quiz(settings: string, body = 'No timer.\n'): string {
  return `---\ntitle: Check yourself\ndescription: A few questions.\n${settings}---\n\n${body}`;
}

/** The pages of quizzes. The lessons of the small course have one question. */
export const quizzes: readonly Mistake[] = [
  {
    mistake: 'a quiz that does not say how it draws',
    write: quiz(''),
    as: 'file',
    path,
    says: [
      'schema 2:1 `quiz` in the frontmatter of a quiz is missing — add `quiz: { draw: 8, mastery: 80 }`',
    ],
  },
  {
    mistake: 'a quiz without its goal',
    write: quiz('quiz: { draw: 1 }\n'),
    as: 'file',
    path,
    says: [
      'schema 4:1 `quiz.mastery` in the frontmatter of a quiz is missing — add `mastery: …` with a number',
    ],
  },
  {
    mistake: 'half a question',
    write: quiz('quiz: { draw: 1.5, mastery: 80 }\n'),
    as: 'file',
    path,
    says: [
      'schema 4:9 `quiz.draw` in the frontmatter of a quiz should be a whole number — write a whole number',
    ],
  },
  {
    mistake: 'no question at all',
    write: quiz('quiz: { draw: 0, mastery: 80 }\n'),
    as: 'file',
    path,
    says: ['schema 4:9 `quiz.draw` in the frontmatter of a quiz is too small — write at least 1'],
  },
  {
    mistake: 'a misspelt setting',
    write: quiz('quiz: { drawn: 1, mastery: 80 }\n'),
    as: 'file',
    path,
    says: ['schema 4:9 `drawn` is not a key of `quiz` in the frontmatter of a quiz — did you mean `draw`?'],
  },
  {
    mistake: 'objectives on a quiz',
    write: quiz('objectives: []\nquiz: { draw: 1, mastery: 80 }\n'),
    as: 'file',
    path,
    says: [
      'schema 4:1 `objectives` is not a key of the frontmatter of a quiz — use one of: title, description, quiz',
    ],
  },
  {
    mistake: 'a quiz that draws more than there is',
    write: quiz('quiz: { draw: 2, mastery: 80 }\n'),
    as: 'file',
    path,
    says: [
      'quizzes-can-be-drawn 4:9 the quiz draws 2 questions, and its lessons have 1 — write more questions, or `draw: 1`',
    ],
  },
  {
    mistake: 'a final quiz with another goal than the course',
    write: quiz('quiz: { draw: 1, mastery: 70 }\n'),
    as: 'file',
    path: final,
    says: [
      'quizzes-can-be-drawn 4:18 the final quiz asks for 70 per cent, and `content/course.yml` for 80 — write the same number in both',
    ],
  },
  {
    mistake: 'a question on the page of a quiz',
    write: quiz(
      'quiz: { draw: 1, mastery: 80 }\n',
      ':::question{#nod}\nA customer comes in. What first?\n\n- [ ] Look away\n  > It may feel polite, but it says the opposite.\n- [x] Look up\n  > Being seen already counts as half served.\n:::\n',
    ),
    as: 'file',
    path,
    says: [
      'quiz-page 7:1 `:::question` stands on the page of a quiz — move it into a lesson: a quiz draws its questions from there',
    ],
  },
  {
    mistake: 'a slide on the page of a quiz',
    write: quiz('quiz: { draw: 1, mastery: 80 }\n', ':::slide{#seen minutes=2}\n- Seen\n:::\n'),
    as: 'file',
    path,
    says: [
      'quiz-page 7:1 `:::slide` stands on the page of a quiz — move it into a lesson: a quiz draws its questions from there',
    ],
  },
  {
    mistake: 'a quiz in a misspelt folder',
    write: quiz('quiz: { draw: 1, mastery: 80 }\n'),
    as: 'file',
    path: 'content/docs/en/meating/quiz.mdx',
    says: [
      'pages-are-listed 1:1 the module `meating` is not in `content/course.yml` — rename it to `meeting`, or add it there',
    ],
  },
  {
    mistake: 'a quiz named among the lessons',
    write:
      'id: course\nversion: 1.0.0\nmastery: 80\nsource: en\nlocales: [en]\nmodules:\n  - id: meeting\n    lessons: [welcome, quiz]\n',
    as: 'file',
    path: 'content/course.yml',
    says: [
      'schema 8:24 `modules[1].lessons[2]` in `course.yml` is no lesson, and belongs to the module without being named — take it out',
    ],
  },
];
