import type { CourseFiles } from '../../course/course-files.ts';
import { slidesOf } from '../../course/slides/slides-of.ts';
import type { ExportFile } from '../../exports/export-file.ts';
import { pageCount } from '../../exports/pdf/page-count.ts';
import { pdfPagesOf } from '../../exports/pdf/pdf-pages.ts';
import { printPdf } from '../../exports/pdf/print-pdf.ts';
import { makePptx } from '../../exports/pptx/make-pptx.ts';
import { wordsOf } from '../../exports/words.ts';
import type { ChosenLesson } from './choose-lessons.ts';
import type { OpenSite } from './open-site.ts';

/** A file that an export is going to make. */
export interface PlannedFile {
  readonly path: string;
  /** Makes it, or gives the sentence that says why it cannot be made. */
  make(): Promise<MadeFile | string>;
}

/** A file with what it has inside, for the terminal: `26 slides`. */
export interface MadeFile extends ExportFile {
  readonly size: string;
}

/** The presentations of some lessons. */
export function planPptx(lessons: readonly ChosenLesson[], files: CourseFiles): readonly PlannedFile[] {
  return lessons.map(({ lesson, module, edition }) => {
    const path = `${edition.locale}/${lesson.id}-slides.pptx`;
    const make = async (): Promise<MadeFile> => {
      const bytes = await makePptx({ lesson, module, edition, t: wordsOf(files, edition.locale) });
      return { path, bytes, size: `${slidesOf(lesson).length} slides` };
    };
    return { path, make };
  });
}

/** The printed pages of some lessons. */
export function planPdf(lessons: readonly ChosenLesson[], site: OpenSite): readonly PlannedFile[] {
  const pages = lessons.flatMap(({ edition, lesson }) => pdfPagesOf(edition.locale, lesson.id));
  return pages.map(({ address, path }) => {
    const make = async (): Promise<MadeFile | string> => {
      const bytes = await printPdf(site.browser, site, address);
      if (!bytes) return `The built site has no page \`${address}\`: build it again with \`npm run build\`.`;
      const count = pageCount(bytes);
      return { path, bytes, size: count === 1 ? '1 page' : `${count} pages` };
    };
    return { path, make };
  });
}
