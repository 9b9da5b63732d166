/**
 * The elements around every page of the course, as one script: each by itself would cost a request and a hundred bytes.
 * A component of the frame therefore has no script of its own.
 */
import './course-marks.ts';
import './course-menu.ts';
import './disclosure.ts';
import './languages.ts';
import './lesson-end.ts';
import './page-contents.ts';
import './place-tracker.ts';
import './site-search.ts';
import './start-over.ts';
import './storage-status.ts';
import './theme-switch.ts';
