import { escapeXml } from './escape-xml.ts';
import type { Paragraph, Run } from './paragraphs.ts';
import type { Sheet } from './sheet.ts';

/** Notes as paragraphs of a slide's page of notes. */
export function notesXml(notes: readonly Paragraph[], sheet: Sheet): string {
  const paragraphs = notes.map(({ runs, mark }) => {
    const marked = mark === undefined ? runs : [{ text: '• ' }, ...runs];
    return `<a:p>${properties(sheet)}${marked.map((run) => runXml(run, sheet)).join('')}</a:p>`;
  });
  return paragraphs.join('') || `<a:p>${properties(sheet)}</a:p>`;
}

function properties({ rightToLeft }: Sheet): string {
  return rightToLeft ? '<a:pPr algn="r" rtl="1"/>' : '';
}

function runXml({ text, bold, lang }: Run, sheet: Sheet): string {
  const language = escapeXml(lang ?? sheet.lang);
  return `<a:r><a:rPr lang="${language}"${bold ? ' b="1"' : ''} dirty="0"/><a:t>${escapeXml(text)}</a:t></a:r>`;
}
