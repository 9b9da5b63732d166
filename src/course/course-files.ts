/** The files that make a course, read from disk or made by a test. Paths are relative to the project's root. */
export interface CourseFiles {
  /** Every file below `content/`, by path with forward slashes. */
  readonly files: ReadonlyMap<string, string>;
}

export const courseFilePath = 'content/course.yml';
export const sourcesFilePath = 'content/sources.yml';
export const termsFilePath = 'content/terms.yml';
export const docsFolder = 'content/docs/';
export const interfaceFolder = 'content/i18n/';
