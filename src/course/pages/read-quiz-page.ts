import type { Finding } from '../findings.ts';
import { isContainer, placeOf } from '../markdown/nodes.ts';
import { quizFrontmatterSchema } from '../schemas/frontmatter.ts';
import type { ReadPage } from './page.ts';
import type { PageKind } from './page-kind.ts';
import { frontmatterAs, type PageInput } from './page-input.ts';

type QuizPath = Extract<PageKind, { readonly kind: 'quiz' }>;

/** Reads the page of a quiz: how it draws, and that it has nothing to draw from itself. */
export function readQuizPage({ moduleId, quizId }: QuizPath, input: PageInput): ReadPage {
  const { frontmatter, common } = input;
  const { value, findings } = frontmatterAs(input, quizFrontmatterSchema, 'the frontmatter of a quiz');
  const all = [...findings.map(withExample), ...findLessonBlocks(input)];
  if (!value) return { page: undefined, findings: all };
  const { quiz, ...words } = value;
  const places = {
    draw: frontmatter.placeOf(['quiz', 'draw']),
    mastery: frontmatter.placeOf(['quiz', 'mastery']),
  };
  return {
    page: { kind: 'quiz', id: quizId, moduleId, ...common, ...words, ...quiz, places },
    findings: all,
  };
}

/** Whoever writes their first quiz is shown the whole line. */
function withExample(finding: Finding): Finding {
  const isMissing = finding.message === '`quiz` in the frontmatter of a quiz is missing';
  return isMissing ? { ...finding, advice: 'add `quiz: { draw: 8, mastery: 80 }`' } : finding;
}

/** What stands in lessons alone: the page of a quiz shows its text before the start and nothing else of its own. */
const lessonBlocks = ['question', 'slide', 'scenario', 'plan', 'figure', 'local'] as const;

function findLessonBlocks({ tree, source }: PageInput): readonly Finding[] {
  return tree.children.flatMap((node): readonly Finding[] => {
    const name = lessonBlocks.find((block) => isContainer(node, block));
    if (name === undefined) return [];
    return [
      {
        rule: 'quiz-page',
        severity: 'error',
        place: placeOf(node, source),
        message: `\`:::${name}\` stands on the page of a quiz`,
        advice: 'move it into a lesson: a quiz draws its questions from there',
      },
    ];
  });
}
