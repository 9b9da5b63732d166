import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareText } from '../../../../../src/course/questions/compare/compare-text.ts';

const strict = { fold: false };
const folded = { fold: true };

describe('typed text is the same to a reader', () => {
  it.each([
    ['in another case', 'Tillid', 'tillid'],
    ['in capitals with letters of its own', 'FØRSTEHÅNDSINDTRYK', 'førstehåndsindtryk'],
    ['with ß in capitals', 'GRÖSSE', 'größe'],
    ['with ß as one capital', 'GRÖẞE', 'größe'],
    ['with spaces around and doubled', '  first   impression ', 'first impression'],
    ['with a no-break space', 'first\u00a0impression', 'first impression'],
    ['with a narrow no-break space', '10\u202f000', '10 000'],
    ['with a full stop at the end', 'Trust.', 'trust'],
    ['with a full stop and a space at the end', 'Trust . ', 'trust'],
    ['with a letter in two code points', 'a\u030angest', 'ångest'],
    ['in letters of full width', 'ＮＰＳ', 'nps'],
    ['with a ligature', 'ﬁrst', 'first'],
    ['with a typographic apostrophe', 'customer’s', "customer's"],
    ['with an accent for an apostrophe', 'customer´s', "customer's"],
    ['with Danish quotes', '»ja«', '"ja"'],
    ['with Swedish quotes', '”ja”', '"ja"'],
    ['with an en dash', 'mund til mund–omtale', 'mund til mund-omtale'],
    ['with a no-break hyphen', 'e\u2011mail', 'e-mail'],
    ['with a minus sign', '\u22125', '-5'],
    ['with a soft hyphen', 'kunde\u00adrejse', 'kunderejse'],
    ['with marks of direction', '\u200f\u202b25%\u202c\u200e', '25%'],
    ['with isolates and a byte-order mark', '\ufeff\u2066NPS\u2069', 'NPS'],
    ['with a decimal comma', '4,2', '4.2'],
  ])('%s', (_what, given, accepted) => {
    expect(compareText(given, accepted, strict)).toBe(true);
  });
});

describe('typed Arabic is the same to a reader', () => {
  it.each([
    ['with vowel signs', 'تَوَقُّعَاتٌ', 'توقعات'],
    ['with a dagger alef', 'هٰذا', 'هذا'],
    ['with tatweel', 'عمـــيل', 'عميل'],
    ['without the hamza on alef', 'اول', 'أول'],
    ['without the hamza under alef', 'احالة', 'إحالة'],
    ['without the madda', 'اراء', 'آراء'],
    ['with alef wasla', 'ٱلثقة', 'الثقة'],
    ['without the hamza on waw', 'موظفو المووسسة', 'موظفو الموؤسسة'],
    ['without the hamza on ya', 'شكاوي دايمة', 'شكاوى دائمة'],
    ['with ha for ta marbuta', 'ثقه', 'ثقة'],
    ['with ya for alef maqsura', 'شكوي', 'شكوى'],
    ['with Persian kaf and ya', 'شکوی', 'شكوى'],
    ['in presentation forms', 'ﻻ', 'لا'],
    ['with Arabic-Indic digits', '٢٥٪', '25%'],
    ['with Persian digits', '۲۵', '25'],
    ['with an Arabic decimal sign', '٣٫٥', '3.5'],
    ['with an Arabic comma', 'نعم، شكرا', 'نعم, شكرا'],
    ['with an Arabic question mark', 'لماذا؟', 'لماذا?'],
  ])('%s', (_what, given, accepted) => {
    expect(compareText(given, accepted, strict)).toBe(true);
    expect(compareText(accepted, given, strict)).toBe(true);
  });
});

describe('typed text is another to a reader', () => {
  it.each([
    ['with another letter', 'tillit', 'tillid'],
    ['with a letter less', 'tilid', 'tillid'],
    ['as two words', 'kunde rejse', 'kunderejse'],
    ['without its ring', 'angest', 'ångest'],
    ['with aa for å where that is not allowed', 'aaben', 'åben'],
    ['without its accent where that is not allowed', 'idé', 'ide'],
    ['without a hamza that stands alone', 'ما', 'ماء'],
    ['with another letter in Arabic', 'حال', 'خال'],
    ['with a sign', '-5', '5'],
    ['with a question mark', 'ja?', 'ja'],
    ['when it is empty', '', 'ja'],
    ['when both are empty', '', ''],
    ['when nothing but a full stop is left', ' . ', ''],
    ['when nothing but vowel signs is left', '\u064b', '\u200f'],
  ])('%s', (_what, given, accepted) => {
    expect(compareText(given, accepted, strict)).toBe(false);
  });
});

describe('where the author allows it, a letter may be written', () => {
  it.each([
    ['aaben', 'åben'],
    ['Århus', 'Aarhus'],
    ['loefte', 'løfte'],
    ['ærlig', 'aerlig'],
    ['foervaentan', 'förväntan'],
    ['bemoetande', 'bemötande'],
    ['løsning', 'lösning'],
    ['mærke', 'märke'],
    ['idé', 'ide'],
    ['cafe', 'café'],
  ])('as in `%s` for `%s`', (given, accepted) => {
    expect(compareText(given, accepted, folded)).toBe(true);
    expect(compareText(given, accepted, strict)).toBe(false);
  });

  it.each([
    ['lofte', 'løfte'],
    ['aben', 'åben'],
    ['forvantan', 'förväntan'],
  ])('but not as in `%s` for `%s`', (given, accepted) => {
    expect(compareText(given, accepted, folded)).toBe(false);
  });
});

describe('case follows the language typed in', () => {
  it.each([
    ['tr', 'IŞIK', 'ışık', true],
    ['tr', 'IŞIK', 'işik', false],
    ['tr-TR', 'İYİ', 'iyi', true],
    ['en', 'TITLE', 'title', true],
    ['not a locale', 'TITLE', 'title', true],
  ])('in %s: %s and %s', (locale, given, accepted, same) => {
    expect(compareText(given, accepted, { locale, fold: false })).toBe(same);
  });
});

const words = fc.string({
  unit: fc.constantFrom(...'aåbæcdéeøöäzABÅ وعدثقةأإآىئؤكي5-'.split('')),
  minLength: 1,
  maxLength: 12,
});
/** Letters, marks and signs of all scripts up to the Japanese ones. */
const anything = fc
  .array(fc.integer({ min: 0x20, max: 0x30ff }), { maxLength: 8 })
  .map((codes) => String.fromCodePoint(...codes));
const seeds = fc.array(fc.nat(99), { minLength: 12, maxLength: 12 });

/** The text with one of these signs put after some of its letters. */
function sprinkle(text: string, places: readonly number[], signs: readonly string[]): string {
  return text
    .split('')
    .map((character, at) => {
      const place = places[at % places.length] ?? 0;
      return place % 3 === 0 ? character + (signs[place % signs.length] ?? '') : character;
    })
    .join('');
}

describe('of any text', () => {
  const isSame = (given: string, accepted: string) =>
    compareText(given, accepted, strict) === compareText(accepted, accepted, strict);

  it('vowel signs and tatweel in Arabic change nothing', () => {
    const arabic = fc.string({
      unit: fc.constantFrom(...'ابتثوعدقةأإآىئؤكي '.split('')),
      minLength: 1,
      maxLength: 12,
    });
    const signs = ['\u064b', '\u064e', '\u064f', '\u0650', '\u0651', '\u0652', '\u0670', '\u0640'];
    fc.assert(
      fc.property(arabic, seeds, (text, places) => isSame(sprinkle(text, places, signs), text)),
      { numRuns: 1000 },
    );
  });

  it('invisible marks change nothing', () => {
    const signs = [
      '\u200b',
      '\u200c',
      '\u200d',
      '\u200e',
      '\u200f',
      '\u202a',
      '\u202e',
      '\u2066',
      '\u2069',
      '\ufeff',
    ];
    fc.assert(fc.property(words, seeds, (text, places) => isSame(sprinkle(text, places, signs), text)));
  });

  it('case changes nothing', () => {
    fc.assert(
      fc.property(words, (text) => isSame(text.toUpperCase(), text) && isSame(text.toLowerCase(), text)),
    );
  });

  it('more and other spaces change nothing', () => {
    const spaces = fc.stringMatching(/^[ \t\n\u00a0\u2009\u202f]{1,4}$/);
    fc.assert(
      fc.property(words, spaces, (text, space) => isSame(space + text.replaceAll(' ', space) + space, text)),
    );
  });

  it('the form of Unicode changes nothing', () => {
    fc.assert(fc.property(anything, (text) => isSame(text.normalize('NFD'), text.normalize('NFC'))));
  });

  it('who is given and who accepted changes nothing', () => {
    fc.assert(
      fc.property(
        words,
        words,
        fc.boolean(),
        (one, other, fold) => compareText(one, other, { fold }) === compareText(other, one, { fold }),
      ),
    );
  });
});
