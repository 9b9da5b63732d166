/// <reference types="astro/client" />

type InterfaceWords = typeof import('./content/i18n/en.json');

declare namespace StarlightApp {
  // The words of the interface, so that a misspelt key is an error before it is a blank on a page.
  interface I18n extends InterfaceWords {}
}

declare namespace App {
  interface Locals {
    course: import('./src/course/course-locals.ts').CourseLocals;
  }
}

declare module 'virtual:course' {
  export const course: import('./src/course/site-course.ts').SiteCourse;
}

declare module 'virtual:course-outline' {
  export const outline: import('./src/course/record/outline.ts').CourseOutline;
}
