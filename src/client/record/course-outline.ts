import { isOutline } from '../../course/record/outline.ts';
import type { CourseOutline } from '../../course/record/outline.ts';

/** The outline of a page that carries none. Its record lives in memory only. */
export const noOutline: CourseOutline = { id: '', modules: [] };

let outline: CourseOutline | undefined;

/** The course outline of this page, from `<script type="application/json" id="course-outline">`; `noOutline` without a good one. */
export function courseOutline(): CourseOutline {
  outline ??= readOutline(document.getElementById('course-outline')?.textContent ?? '');
  return outline;
}

function readOutline(text: string): CourseOutline {
  try {
    const value: unknown = JSON.parse(text);
    return isOutline(value) ? value : noOutline;
  } catch {
    return noOutline;
  }
}
