import type { Locale } from '../../course/locale.ts';
import { pageUrl } from '../../course/urls.ts';

/** A page of the built site that becomes a PDF. */
export interface PdfPage {
  /** Its address below the site's folder, without a slash at its start. */
  readonly address: string;
  /** The path of the PDF below the folder of the exports. */
  readonly path: string;
}

/** What is printed of a lesson: its deck and both handouts. */
export function pdfPagesOf(locale: Locale, lessonId: string): readonly PdfPage[] {
  const pages = { slides: 'slides', handout: 'handout', 'trainer-handout': 'trainer' } as const;
  return (['slides', 'handout', 'trainer-handout'] as const).map((page) => ({
    address: pageUrl('', locale, { page, lessonId }).slice(1),
    path: `${locale}/${lessonId}-${pages[page]}.pdf`,
  }));
}
