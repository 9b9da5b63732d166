/** Inclusive range of code points as one string. */
function range(first: number, last: number): string {
  return String.fromCodePoint(...Array.from({ length: last - first + 1 }, (_, index) => first + index));
}

const ascii = range(0x20, 0x7e);
const quotesAndDashes = '«»‘’‚“”„–—…';

/** What a page in English, Danish or Swedish is set in; one file, since a second one for å ä ö would break kerning. */
export const latin = `${ascii}${range(0xa0, 0xff)}ŒœŠšŽžı${quotesAndDashes}‹›•⁄−×€←↑→↓`;

/** Latin inside an Arabic page: ASCII, digits, quotes and dashes. */
export const latinCore = `${ascii}\u00a0·×−${quotesAndDashes}`;

/** Letters of the names that sources and people bring into Arabic pages (Grönroos, Müller, Østergaard). */
export const nordicNames = 'ÄÅÆÉÖØÜßäåæçèéëñóöøü';

/** Names of authors from the rest of Europe; the face is fetched only by pages that hold one. */
export const farNames = 'ĀāĂăĄąĆćČčĎďĐđĒēĖėĘęĚěĞğĢģĪīİĶķĹĺĻļĽľŁłŃńŅņŇňŌōŐőŔŕŘřŚśŞşŠšŢţŤťŪūŮůŰűŹźŻżŽž';

/** Modern Standard Arabic with tashkil, the four letters of loanwords, both kinds of digits and the joiners. */
export const arabic = [
  '،؛؟٪٫٬',
  range(0x621, 0x63a),
  range(0x640, 0x652),
  '\u0654\u0655\u0670ٱ',
  range(0x660, 0x669),
  'پچڤگ',
  '\u200c\u200d\u200e\u200f',
].join('');
