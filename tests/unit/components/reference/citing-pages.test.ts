import { expect, it } from 'vitest';
import { citingPages } from '../../../../src/components/reference/citing-pages.ts';
import type { SiteEdition, SiteLesson } from '../../../../src/course/site-course.ts';

const page = (title: string, citations: readonly string[]) => ({
  title,
  description: '',
  sections: [],
  citations,
});

const lesson = (id: string, citations: readonly string[]): SiteLesson => ({
  ...page(id, citations),
  id,
  moduleId: 'meeting',
  minutes: 9,
  objectives: [],
  questions: [],
  scenarios: [],
  plans: [],
  figures: [],
  locals: [],
  slides: [],
});

const edition: Pick<SiteEdition, 'about' | 'modules'> = {
  about: page('About this course', ['roediger']),
  modules: [
    {
      ...page('Meeting the customer', ['oliver']),
      id: 'meeting',
      number: 1,
      lessons: [lesson('meeting/listening', ['ambady']), lesson('meeting/first', ['ambady', 'oliver'])],
    },
  ],
};

it('names the lessons that cite a work in the order of the course', () => {
  expect(citingPages(edition, 'ambady').map(({ title }) => title)).toEqual([
    'meeting/listening',
    'meeting/first',
  ]);
});

it('names module introductions and other pages too, each with its address', () => {
  expect(citingPages(edition, 'oliver').map(({ address }) => address)).toEqual([
    { page: 'module', moduleId: 'meeting' },
    { page: 'lesson', lessonId: 'meeting/first' },
  ]);
  expect(citingPages(edition, 'roediger').map(({ address }) => address)).toEqual([{ page: 'about' }]);
});

it('names no page for a work that none cites', () => {
  expect(citingPages(edition, 'gerber')).toEqual([]);
});
