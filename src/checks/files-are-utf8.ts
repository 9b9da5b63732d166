import type { CourseFiles } from '../course/course-files.ts';
import type { Finding } from '../course/findings.ts';
import { sourceText } from '../course/source-text.ts';

/**
 * Every file is saved as UTF-8. A file in another encoding is said once: whatever else seems to be wrong with it
 * follows from that.
 */
export function filesAreUtf8({ files }: CourseFiles): readonly Finding[] {
  return [...files].flatMap(([file, text]): readonly Finding[] => {
    const lost = text.search(/[\uFFFD\0]/);
    if (lost === -1) return [];
    // Every second byte of plain letters in UTF-16 is nothing.
    const isWide = text.includes('\0');
    return [
      {
        rule: 'text-is-clean',
        severity: 'error',
        place: sourceText(file, text).placeAt(isWide ? 0 : lost),
        message: isWide
          ? 'the file is saved as UTF-16, and not as UTF-8'
          : 'the file is not saved as UTF-8, and letters are lost',
        advice: 'save it again with the encoding UTF-8',
      },
    ];
  });
}
