import type { Mistake } from './mistake.ts';

/** The course outline and the list of sources. */
export const outline: readonly Mistake[] = [
  {
    mistake: 'an unknown key',
    write:
      'id: course\nversion: 1.0.0\nmastery: 80\nsource: en\nlocales: [en]\nmodules:\n  - id: meeting\n    lessons: [welcome]\nbrand: x\n',
    as: 'file',
    path: 'content/course.yml',
    says: [
      'schema 9:1 `brand` is not a key of `course.yml` — use one of: id, version, mastery, source, locales, concepts, modules',
    ],
  },
  {
    mistake: 'no modules',
    write: 'id: course\nversion: 1.0.0\nmastery: 80\nsource: en\nlocales: [en]\n',
    as: 'file',
    path: 'content/course.yml',
    says: ['schema 1:1 `modules` in `course.yml` is missing — add `modules: …` with a list'],
  },
  {
    mistake: 'a per cent sign',
    write:
      'id: course\nversion: 1.0.0\nmastery: 80%\nsource: en\nlocales: [en]\nmodules:\n  - id: meeting\n    lessons: [welcome]\n',
    as: 'file',
    path: 'content/course.yml',
    says: ['schema 3:1 `mastery` in `course.yml` should be a number — write digits alone'],
  },
  {
    mistake: 'more than a hundred per cent',
    write:
      'id: course\nversion: 1.0.0\nmastery: 800\nsource: en\nlocales: [en]\nmodules:\n  - id: meeting\n    lessons: [welcome]\n',
    as: 'file',
    path: 'content/course.yml',
    says: ['schema 3:1 `mastery` in `course.yml` is too large — write at most 100'],
  },
  {
    mistake: 'a version that is a number',
    write:
      'id: course\nversion: 1.5\nmastery: 80\nsource: en\nlocales: [en]\nmodules:\n  - id: meeting\n    lessons: [welcome]\n',
    as: 'file',
    path: 'content/course.yml',
    says: ['schema 2:1 `version` in `course.yml` should be a text — put it in quotation marks: `"1.5"`'],
  },
  {
    mistake: 'a source language that is no locale',
    write:
      'id: course\nversion: 1.0.0\nmastery: 80\nsource: de\nlocales: [en]\nmodules:\n  - id: meeting\n    lessons: [welcome]\n',
    as: 'file',
    path: 'content/course.yml',
    says: ['schema 4:1 `source` in `course.yml` is not one of the `locales` — write one of them'],
  },
  {
    mistake: 'a language in words',
    write:
      'id: course\nversion: 1.0.0\nmastery: 80\nsource: en\nlocales: [en, danish speakers]\nmodules:\n  - id: meeting\n    lessons: [welcome]\n',
    as: 'file',
    path: 'content/course.yml',
    says: ['schema 5:15 `locales[2]` in `course.yml` is not the tag of a language — write it like `da`'],
  },
  {
    mistake: 'a lesson that is no list',
    write:
      'id: course\nversion: 1.0.0\nmastery: 80\nsource: en\nlocales: [en]\nmodules:\n  - id: meeting\n    lessons: welcome\n',
    as: 'file',
    path: 'content/course.yml',
    says: ['schema 8:5 `modules[1].lessons` in `course.yml` should be a list — write `[welcome]`'],
  },
  {
    mistake: 'a lesson with its ending',
    write:
      'id: course\nversion: 1.0.0\nmastery: 80\nsource: en\nlocales: [en]\nmodules:\n  - id: meeting\n    lessons: [welcome.mdx]\n',
    as: 'file',
    path: 'content/course.yml',
    says: [
      'schema 8:15 `modules[1].lessons[1]` in `course.yml` has other signs than a–z, 0–9 and single hyphens — write `welcome`',
    ],
  },
  {
    mistake: 'a lesson twice',
    write:
      'id: course\nversion: 1.0.0\nmastery: 80\nsource: en\nlocales: [en]\nmodules:\n  - id: meeting\n    lessons: [welcome, welcome]\n',
    as: 'file',
    path: 'content/course.yml',
    says: ['schema 8:24 `modules[1].lessons[2]` in `course.yml` stands twice — take one of them out'],
  },
  {
    mistake: 'a module twice',
    write:
      'id: course\nversion: 1.0.0\nmastery: 80\nsource: en\nlocales: [en]\nmodules:\n  - id: meeting\n    lessons: [welcome]\n  - id: meeting\n    lessons: [welcome]\n',
    as: 'file',
    path: 'content/course.yml',
    says: ['schema 9:5 `modules[2].id` in `course.yml` stands twice — take one of them out'],
  },
  {
    mistake: 'a tab',
    write:
      'id: course\nversion: 1.0.0\nmastery: 80\nsource: en\nlocales: [en]\nmodules:\n\t- id: meeting\n    lessons: [welcome]\n',
    as: 'file',
    path: 'content/course.yml',
    says: ['yaml 7:1 the line is indented with a tab — use spaces'],
  },
  {
    mistake: 'a lesson that nobody has written',
    write:
      'id: course\nversion: 1.0.0\nmastery: 80\nsource: en\nlocales: [en]\nmodules:\n  - id: meeting\n    lessons: [welcome, on-the-phone]\n',
    as: 'file',
    path: 'content/course.yml',
    says: [
      'lessons-are-translated content/docs/en/meeting/on-the-phone.mdx:1:1 the page is missing, and `content/course.yml` names it — write the page',
    ],
  },
  {
    mistake: 'a colon in the title of a source',
    write: 'smith-2000:\n  type: book\n  authors: Smith, A.\n  year: 2000\n  title: A book: and more\n',
    as: 'file',
    path: 'content/sources.yml',
    says: [
      'yaml 5:10 `title: A book: and more` has a second colon in its text — put the whole text behind the colon in quotation marks: `"…"`',
    ],
  },
  {
    mistake: 'a year in words',
    write: 'smith-2000:\n  type: book\n  authors: Smith, A.\n  year: in press\n  title: A book\n',
    as: 'file',
    path: 'content/sources.yml',
    says: ['schema 4:3 `smith-2000.year` in `sources.yml` should be a number — write digits alone'],
  },
  {
    mistake: 'a misspelt type',
    write: 'smith-2000:\n  type: boook\n  authors: Smith, A.\n  year: 2000\n  title: A book\n',
    as: 'file',
    path: 'content/sources.yml',
    says: [
      'schema 2:3 `smith-2000.type` in `sources.yml` has the unknown value `boook` — did you mean `book`?',
    ],
  },
  {
    mistake: 'a misspelt key of a source',
    write: 'smith-2000:\n  type: book\n  author: Smith, A.\n  year: 2000\n  title: A book\n',
    as: 'file',
    path: 'content/sources.yml',
    says: ['schema 3:3 `author` is not a key of `smith-2000` in `sources.yml` — did you mean `authors`?'],
  },
  {
    mistake: 'a module with the name of the pages for trainers',
    write:
      'id: course\nversion: 1.0.0\nmastery: 80\nsource: en\nlocales: [en]\nmodules:\n  - id: trainers\n    lessons: [welcome]\n',
    as: 'file',
    path: 'content/course.yml',
    says: [
      'schema 7:5 `modules[1].id` in `course.yml` is the folder of the pages for trainers — choose another name',
    ],
  },
  {
    mistake: 'an id with capitals',
    write: 'Smith2000:\n  type: book\n  authors: Smith, A.\n  year: 2000\n  title: A book\n',
    as: 'file',
    path: 'content/sources.yml',
    says: [
      'schema 1:1 `Smith2000` in `sources.yml` has other signs than a–z, 0–9 and single hyphens — write `smith2000`',
    ],
  },
  {
    mistake: 'an address without https',
    write:
      'smith-2000:\n  type: book\n  authors: Smith, A.\n  year: 2000\n  title: A book\n  url: www.example.com\n',
    as: 'file',
    path: 'content/sources.yml',
    says: ['schema 6:3 `smith-2000.url` in `sources.yml` is not a web address — begin it with `https://`'],
  },
  {
    mistake: 'a source that nobody cites',
    write:
      'smith-2000:\n  type: book\n  authors: Smith, A.\n  year: 2000\n  title: A book\njones-2001:\n  type: book\n  authors: Jones, B.\n  year: 2001\n  title: Another\n',
    as: 'file',
    path: 'content/sources.yml',
    says: [
      'sources-are-used 6:1 warning: no page cites the source `jones-2001` — cite it with `:source[]{#jones-2001}`, or take it out',
    ],
  },
  {
    mistake: 'sources as a list',
    write: '- type: book\n',
    as: 'file',
    path: 'content/sources.yml',
    says: ['schema 1:1 `sources.yml` should be keys with values — begin each entry with its id and a colon'],
  },
  {
    mistake: 'lessons without a closing bracket',
    write:
      'id: course\nversion: 1.0.0\nmastery: 80\nsource: en\nlocales: [en]\nmodules:\n  - id: meeting\n    lessons: [welcome\n  - id: parting\n    lessons: [goodbye]\n',
    as: 'file',
    path: 'content/course.yml',
    says: ['yaml 8:14 `[welcome` is not closed — end it with `]`'],
  },
];
