import type { BuiltCourse } from '../course/build-course.ts';
import type { CourseFiles } from '../course/course-files.ts';
import { compareFindings, formatFinding, type Finding } from '../course/findings.ts';
import { answersHaveNoCatchAll } from './answers-have-no-catch-all.ts';
import { blockIdsAreUnique } from './block-ids-are-unique.ts';
import { blocksMatch } from './blocks-match.ts';
import { headingsMatch } from './headings-match.ts';
import { interfaceIsComplete } from './interface-is-complete.ts';
import { lessonsAreTranslated } from './lessons-are-translated.ts';
import { linksLeadSomewhere } from './links-lead-somewhere.ts';
import { localRulesAreDated } from './local-rules-are-dated.ts';
import { objectivesAreTested } from './objectives-are-tested.ts';
import { pagesAreListed } from './pages-are-listed.ts';
import { questionIdsAreUnique } from './question-ids-are-unique.ts';
import { questionsMatch } from './questions-match.ts';
import type { Rule } from './rule.ts';
import { slidesMatch } from './slides-match.ts';
import { sourcesAreKnown } from './sources-are-known.ts';
import { sourcesAreUsed } from './sources-are-used.ts';
import { termsAreKnown } from './terms-are-known.ts';
import { textIsClean } from './text-is-clean.ts';
import { wrongAnswersAreExplained } from './wrong-answers-are-explained.ts';

/** Every rule there is. */
const rules: readonly Rule[] = [
  lessonsAreTranslated,
  pagesAreListed,
  headingsMatch,
  slidesMatch,
  questionsMatch,
  blocksMatch,
  questionIdsAreUnique,
  blockIdsAreUnique,
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
];

/**
 * Everything there is to say about a course: what was noticed while it was read, then every rule.
 * In the order of files and lines, each thing once.
 */
export function checkCourse(built: BuiltCourse, { files }: CourseFiles): readonly Finding[] {
  const { course, pages, texts, findings } = built;
  if (!course) return inOrder(findings);
  const errors = findings.filter(({ severity }) => severity === 'error');
  const broken = new Set(errors.map(({ place }) => place.file));
  return inOrder([...findings, ...rules.flatMap((rule) => rule({ course, pages, texts, files, broken }))]);
}

function inOrder(findings: readonly Finding[]): readonly Finding[] {
  const once = new Map(findings.map((finding) => [formatFinding(finding), finding]));
  return [...once.values()].sort(compareFindings);
}
