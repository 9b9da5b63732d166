/** Vowel signs, hamza and madda above or below a letter, and the signs of recitation. */
const marks = /[\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed]/g;

/** What is written one for another. By code point, since these signs turn the direction of a line in an editor. */
const letters: Readonly<Record<string, string>> = {
  '\u0640': '', // tatweel
  '\u0671': '\u0627', // alef wasla: alef
  '\u0649': '\u064a', // alef maqsura: yeh
  '\u06cc': '\u064a', // Persian yeh: yeh
  '\u06a9': '\u0643', // Persian keheh: kaf
  '\u0629': '\u0647', // ta marbuta: heh
  '\u060c': ',',
  '\u061b': ';',
  '\u061f': '?',
  '\u066a': '%',
  '\u066b': '.', // decimal separator
  '\u066c': ',', // thousands separator
  '\u06d4': '.', // full stop
};

const anyLetter = new RegExp(`[${Object.keys(letters).join('')}]`, 'g');

/**
 * Arabic as its readers take it: with or without vowel signs, tatweel and hamza on its carrier, Persian letters
 * as Arabic ones, and the marks between words as Latin ones. A hamza that stands alone (ء) is a letter and stays.
 *
 * @param text in NFD or NFKD, so that a hamza on its carrier is a mark of its own.
 */
export function foldArabic(text: string): string {
  return text.replace(marks, '').replace(anyLetter, (letter) => letters[letter] ?? letter);
}
