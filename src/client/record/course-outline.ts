import { outline } from 'virtual:course-outline';

import type { CourseOutline } from '../../course/record/outline.ts';

/** The course outline of this site: one small file that all its pages share. */
export function courseOutline(): CourseOutline {
  return outline;
}
