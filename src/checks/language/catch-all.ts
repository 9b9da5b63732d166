import { foldArabic } from '../../course/questions/compare/fold-arabic.ts';

/** True for an answer that only says something of the other answers, in English, Danish, Swedish or Arabic. */
export function isCatchAll(text: string): boolean {
  const plain = text.replace(/[.!…]+$/, '').trim();
  return somewhere.test(plain) || alone.test(plain) || arabic.test(folded(plain));
}

const english = {
  options: '(?:answers?|options?|choices?|alternatives?|statements?)',
  verdict: '(?:(?:is|are) (?:all |both )?(?:right|correct|true|wrong|false|possible)|appl(?:y|ies)|fits?)',
};

const nordic = {
  options:
    '(?:svar(?:e[nt]|ene)?|alternativ(?:en)?|(?:svar|valg)?muligheder(?:ne)?|udsagn(?:ene)?|påstående(?:n|na)?)',
  verdict:
    '(?:er|är|passer|stämmer|gælder|gäller)(?: (?:alle |alla |begge |båda )?(?:rigtige?|korrekte?a?|sande?|rätt|riktiga|sanna?|forkerte?|fel))?',
};

/** Words that have no other meaning, wherever they stand. */
const somewhere = new RegExp(
  [
    String.raw`\b(?:all|none|nothing|both|neither|any) of (?:the (?:above|other answers)|these answers)\b`,
    String.raw`\b(?:alle|ingen|begge) (?:af )?(?:de )?oven(?:stående|nævnte)\b`,
    String.raw`\b(?:alla|inga|ingen|inget|båda|samtliga) (?:av )?(?:de )?ovan(?:stående| ?nämnda)`,
  ].join('|'),
  'iu',
);

/** Words that mean the other answers when nothing else is said. */
const alone = new RegExp(
  `^(?:${[
    // All of these; none of the options above; all the answers are right; no answer fits
    `(?:all|none|both|neither|any|each|either) of (?:these|those|them|the above)(?: ${english.verdict})?`,
    `(?:all|both|none|neither|every|each|no|any|either)(?: of)?(?: the| these| those)?(?: other| above)? ${english.options}(?: above)?(?: ${english.verdict})?`,
    `(?:all|everything|nothing|none)(?: the)?(?: mentioned| listed)? above`,
    // Everything at once: the lot; all of it; det hele; det alt sammen · alltihopa; det hela; allt det där
    `(?:all )?the (?:whole )?lot|(?:all|none) of it`,
    `(?:alt )?det hele|(?:det )?alt sammen|hele molevitten|det hela|alltihopa?|alltsammans|rubbet`,
    `(?:allt|inget) (?:av )?det (?:där|här)|allt som (?:nämns|nämnts|står) ovan|alt,? (?:som|der) (?:er nævnt|nævnes|står) ovenfor`,
    `(?:all|none|both|neither)(?: ${english.verdict})`,
    `all (?:two|three|four|five)|both|neither`,
    String.raw`(?:both |either |neither |only )?(?:${english.options} )?\(?[a-h]\)? (?:and|or|nor|&) \(?[a-h]\)?(?: only| ${english.verdict})?`,
    // Alle svar er rigtige; ingen af delene; alt det ovenstående · Inget av alternativen; alla de ovan nämnda
    `(?:alle|ingen|intet|begge|samtlige|alla|inga|inget|båda|samtliga|ingendera)(?: af| av)?(?: de| disse| dessa| de andre| de andra)?(?: nævnte| nämnda| ovenstående| ovanstående)? ${nordic.options}(?: ovenfor| ovan)?(?: ${nordic.verdict})?`,
    `(?:alle|ingen|begge|alla|inga|båda)(?: ${nordic.verdict})`,
    `(?:alle|ingen|begge|alla|ingen|inga|inget|intet|båda) (?:af|av) (?:dem|dessa|disse|delene|delarna|det)`,
    `(?:alt|allt|intet|inget)(?: af| av)?(?: det)? (?:oven(?:stående|nævnte|for)|ovan(?:stående| ?nämnda|för)?|nævnte|nämnda)`,
    `(?:alle|alla)(?: de)? (?:ovenfor|ovan)(?: nævnte| nämnda)?`,
    `(?:alle|alla) (?:to|tre|fire|fem|fyra)|begge(?: dele| to)|båda(?: delarna| två)?`,
    String.raw`(?:både |hverken |varken |kun |bara )?(?:svar )?\(?[a-h]\)? (?:og|eller|och|&) \(?[a-h]\)?(?: ${nordic.verdict})?`,
  ].join('|')})$`,
  'iu',
);

const arabicOptions =
  '(?:الإجابات|الأجوبة|الخيارات|البدائل|الإجابتان|الإجابتين|الخياران|الخيارين|الجوابان|الجوابين)';
const arabicVerdict =
  '(?:السابقة|المذكورة|السابقتين|السابقين|أعلاه|كلها|جميعها|معا|(?:غير )?صحيح(?:ة|تان|ان)?|صائبة|خاطئ(?:ة|تان|ان)?|خطأ)';

/** Arabic is compared without the marks and letter forms that writers leave out. */
const arabic = new RegExp(
  folded(
    [
      String.raw`(?:جميع|كل|شيء|أي|أيا|واحد|واحدة) (?:ما|مما) (?:سبق|ذكر|ورد|تقدم)(?!\p{L})`,
      String.raw`^ما (?:سبق|ذكر|ورد|تقدم) (?:كله|جميعه|جميعا)$`,
      `^(?:(?:جميع|كل|كلا|كلتا|لا شيء من|ليس أيا من|ولا واحدة من|لا واحدة من|أي من) )(?:هذه )?${arabicOptions}(?: ${arabicVerdict})*$`,
      `^(?:هذه )?${arabicOptions}(?: ${arabicVerdict})+$`,
      `^(?:لا|ما من|لا توجد|لا يوجد|ليس هناك) (?:إجابة|خيار|جواب|أي إجابة|أي خيار|أي جواب) ${arabicVerdict}$`,
      '^(?:كلاهما|كلتاهما|الكل|كلها|جميعها|كل ذلك|كل هذا|لا شيء من ذلك|لا شيء من هذا)(?: معا| صحيح| صحيحة)?$',
      String.raw`^(?:كل من )?\(?[أبجده]\)? و ?\(?[أبجده]\)?(?: معا)?$`,
    ].join('|'),
  ),
  'u',
);

function folded(text: string): string {
  return foldArabic(text.normalize('NFKD'));
}
