/** Something to be said aloud: what it is about, empty where that is plain, and what there is to say. */
export interface Spoken {
  readonly about: string;
  readonly says: readonly string[];
}

/** A sentence has ended, whatever quotation marks or brackets stand behind it. */
const ended = /[.!?…:؟۔][”’"»)\]]*$/u;

/** What names a thing and has an end of its own: "Am I seen?" */
const asked = /[!?…:؟][”’"»)\]]*$/u;

/**
 * The words of an announcement. Each thing is named before what is said of it, and each sentence has an end, so that
 * a voice pauses where a page has a new line: `Gap 1: Right. Gap 2: Not yet.`
 */
export function announcementOf(spoken: readonly Spoken[]): string {
  return spoken.map(wordsOf).filter(Boolean).join(' ');
}

/** The lines of a text as it stands on a page, each without needless space. */
export function linesOf(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.replace(/\s+/gu, ' ').trim())
    .filter(Boolean);
}

function wordsOf({ about, says }: Spoken): string {
  const sentences = says.filter(Boolean).map(asSentence).join(' ');
  return about === '' || sentences === '' ? sentences : `${asName(about)} ${sentences}`;
}

function asSentence(text: string): string {
  return ended.test(text) ? text : `${text}.`;
}

function asName(text: string): string {
  return asked.test(text) ? text : `${text.replace(/\.$/u, '')}:`;
}
