import type { BuiltCourse } from '../course/build-course.ts';
import type { CourseFiles } from '../course/course-files.ts';
import { compareFindings, formatFinding, type Finding } from '../course/findings.ts';
import { answersAreAlikeInLength } from './answers-are-alike-in-length.ts';
import { answersHaveNoCatchAll } from './answers-have-no-catch-all.ts';
import { arabicIsArabic } from './arabic-is-arabic.ts';
import { blockIdsAreUnique } from './block-ids-are-unique.ts';
import { blocksMatch } from './blocks-match.ts';
import { conceptsAreCarried } from './concepts-are-carried.ts';
import { filesAreUtf8 } from './files-are-utf8.ts';
import { headingsMatch } from './headings-match.ts';
import { interfaceIsComplete } from './interface-is-complete.ts';
import { lessonsAreTranslated } from './lessons-are-translated.ts';
import { linksLeadSomewhere } from './links-lead-somewhere.ts';
import { linksMatch } from './links-match.ts';
import { localRulesAreDated } from './local-rules-are-dated.ts';
import { notesGuideTrainers } from './notes-guide-trainers.ts';
import { numbersMatch } from './numbers-match.ts';
import { objectivesAreObservable } from './objectives-are-observable.ts';
import { objectivesAreTested } from './objectives-are-tested.ts';
import { pagesAreListed } from './pages-are-listed.ts';
import { pagesSpeakTheirLanguage } from './pages-speak-their-language.ts';
import { plansComeLast } from './plans-come-last.ts';
import { questionIdsAreUnique } from './question-ids-are-unique.ts';
import { questionsAskForThought } from './questions-ask-for-thought.ts';
import { questionsMatch } from './questions-match.ts';
import { questionsStandAlone } from './questions-stand-alone.ts';
import { quizzesCanBeDrawn } from './quizzes-can-be-drawn.ts';
import { quizzesMatch } from './quizzes-match.ts';
import { quotationsAreMarked } from './quotations-are-marked.ts';
import { rightAnswersDoNotShow } from './right-answers-do-not-show.ts';
import type { Rule } from './rule.ts';
import { scenesAskSomething } from './scenes-ask-something.ts';
import { sectionsMatch } from './sections-match.ts';
import { slidesAreShort } from './slides-are-short.ts';
import { slidesLetPeopleAct } from './slides-let-people-act.ts';
import { slidesMatch } from './slides-match.ts';
import { sourcesAreKnown } from './sources-are-known.ts';
import { sourcesAreUsed } from './sources-are-used.ts';
import { sourcesMatch } from './sources-match.ts';
import { termsAreApproved } from './terms-are-approved.ts';
import { termsAreKnown } from './terms-are-known.ts';
import { termsMatch } from './terms-match.ts';
import { textAsksForSomething } from './text-asks-for-something.ts';
import { textIsClean } from './text-is-clean.ts';
import { textIsReadable } from './text-is-readable.ts';
import { translationsAreWhole } from './translations-are-whole.ts';
import { wrongAnswersAreExplained } from './wrong-answers-are-explained.ts';

/** Every rule there is. */
const rules: readonly Rule[] = [
  lessonsAreTranslated,
  pagesAreListed,
  headingsMatch,
  slidesMatch,
  questionsMatch,
  blocksMatch,
  sectionsMatch,
  sourcesMatch,
  linksMatch,
  questionIdsAreUnique,
  blockIdsAreUnique,
  quizzesMatch,
  quizzesCanBeDrawn,
  linksLeadSomewhere,
  sourcesAreKnown,
  sourcesAreUsed,
  termsAreKnown,
  localRulesAreDated,
  objectivesAreTested,
  answersHaveNoCatchAll,
  wrongAnswersAreExplained,
  interfaceIsComplete,
  textIsClean,
  answersAreAlikeInLength,
  arabicIsArabic,
  conceptsAreCarried,
  notesGuideTrainers,
  numbersMatch,
  objectivesAreObservable,
  pagesSpeakTheirLanguage,
  plansComeLast,
  questionsAskForThought,
  questionsStandAlone,
  quotationsAreMarked,
  rightAnswersDoNotShow,
  scenesAskSomething,
  slidesAreShort,
  slidesLetPeopleAct,
  termsAreApproved,
  termsMatch,
  textAsksForSomething,
  textIsReadable,
  translationsAreWhole,
];

/**
 * Everything there is to say about a course: what was noticed while it was read, then every rule.
 * In the order of files and lines, each thing once.
 */
export function checkCourse(built: BuiltCourse, { files }: CourseFiles): readonly Finding[] {
  const { course, pages, texts, findings } = built;
  const garbled = filesAreUtf8({ files });
  const unread = new Set(garbled.map(({ place }) => place.file));
  const readable = ({ place }: Finding): boolean => !unread.has(place.file);
  if (!course) return inOrder([...garbled, ...findings.filter(readable)]);
  const errors = findings.filter(({ severity }) => severity === 'error');
  const broken = new Set([...unread, ...errors.map(({ place }) => place.file)]);
  const ruled = rules.flatMap((rule) => rule({ course, pages, texts, files, broken }));
  return inOrder([...garbled, ...[...findings, ...ruled].filter(readable)]);
}

function inOrder(findings: readonly Finding[]): readonly Finding[] {
  const once = new Map(findings.map((finding) => [formatFinding(finding), finding]));
  return [...once.values()].sort(compareFindings);
}
