import type { Figure } from '../blocks/read-figure.ts';
import type { LocalRules } from '../blocks/read-local.ts';
import type { Plan } from '../blocks/read-plan.ts';
import type { Scenario } from '../blocks/scenario/scenario.ts';
import type { Slide } from '../blocks/read-slide.ts';
import type { Finding, Place } from '../findings.ts';
import type { Locale } from '../locale.ts';
import type { MarkdownNode } from '../markdown/nodes.ts';
import type { Question } from '../questions/question.ts';

/** A `##` heading with its id, the same in every language. */
export interface Section {
  readonly id: string;
  readonly title: string;
  readonly place: Place;
}

/** A link to another file of the course, as it was written. */
export interface CourseLink {
  readonly url: string;
  readonly place: Place;
}

/** A use of `:source` or `:term`. */
export interface Reference {
  readonly id: string;
  readonly place: Place;
}

/** A piece of running text, or a block that stands between two. */
export type Passage =
  | {
      /** A paragraph, or single words: a heading, a cell of a table. */
      readonly kind: 'sentences' | 'words';
      readonly text: string;
      /** The same without foreign names in `<bdi>` and without code. */
      readonly ownText: string;
      /** It stands in a box of one country's rules. */
      readonly local: boolean;
      readonly place: Place;
    }
  | { readonly kind: 'block'; readonly name: string; readonly place: Place };

/** What every page of a course has. */
export interface PageCommon {
  readonly locale: Locale;
  /** Path from the project's root. */
  readonly file: string;
  readonly title: string;
  readonly description: string;
  readonly sections: readonly Section[];
  readonly links: readonly CourseLink[];
  /** Citations in reading order, repeats included. */
  readonly citations: readonly Reference[];
  readonly terms: readonly Reference[];
  /** The running text in reading order, with the blocks between. */
  readonly passages: readonly Passage[];
  /** Words of running text, without questions, scenarios, plans, figures, slides and notes. */
  readonly words: number;
  /** True when a problem kept a part of the page from being read. */
  readonly incomplete: boolean;
}

export interface PlainPage extends PageCommon {
  readonly kind: 'home' | 'about' | 'sources';
}

/** One term of the glossary. */
export interface GlossaryEntry {
  readonly id: string;
  readonly term: string;
  readonly definition: readonly MarkdownNode[];
  readonly place: Place;
}

export interface GlossaryPage extends PageCommon {
  readonly kind: 'glossary';
  readonly entries: readonly GlossaryEntry[];
}

export interface ModulePage extends PageCommon {
  readonly kind: 'module';
  readonly moduleId: string;
  readonly concepts: readonly string[];
}

/** A quiz: what is said before it starts, and how it draws. Its questions are those of the lessons. */
export interface QuizPage extends PageCommon {
  readonly kind: 'quiz';
  /** `<module>/quiz`, or `quiz` for the final one. */
  readonly id: string;
  /** None for the final quiz. */
  readonly moduleId: string | undefined;
  /** How many questions an attempt has. */
  readonly draw: number;
  /** The per cent of the points that is asked for. */
  readonly mastery: number;
  /** Where the two numbers are written. */
  readonly places: { readonly draw: Place; readonly mastery: Place };
}

export interface Objective {
  readonly id: string;
  readonly text: string;
  readonly place: Place;
}

/** The blocks of a page, kind by kind and in the order of the page. */
export interface PageBlocks {
  readonly questions: readonly Question[];
  readonly slides: readonly Slide[];
  readonly scenarios: readonly Scenario[];
  readonly plans: readonly Plan[];
  readonly figures: readonly Figure[];
  readonly locals: readonly LocalRules[];
  /** All of these in the order of the page. */
  readonly blocks: readonly LessonBlock[];
}

export interface Lesson extends PageCommon, PageBlocks {
  readonly kind: 'lesson';
  readonly moduleId: string;
  /** `<module>/<lesson>`, the same in every language. */
  readonly id: string;
  readonly draft: boolean;
  readonly objectives: readonly Objective[];
  readonly concepts: readonly string[];
  /** Whole minutes of reading and answering. */
  readonly minutes: number;
}

/** A page for those who teach. Its blocks are there to be tried: they count in nobody's record. */
export interface TrainersPage extends PageCommon, PageBlocks {
  readonly kind: 'trainers';
  /** The file's name: `index`, `questions`. */
  readonly name: string;
}

/** A block of a lesson, by the list it is in and its id there. */
export interface LessonBlock {
  readonly kind: 'slide' | 'question' | 'scenario' | 'figure' | 'plan' | 'local';
  readonly id: string;
}

export type Page = PlainPage | GlossaryPage | ModulePage | QuizPage | Lesson | TrainersPage;

/** What a page refers to and can be referred to by; known also of a page whose frontmatter cannot be used. */
export type PageText = Pick<PageCommon, 'locale' | 'file' | 'sections' | 'links' | 'citations' | 'terms'>;

/** A page as far as it could be read, with what was noticed. */
export interface ReadPage {
  readonly page: Page | undefined;
  readonly findings: readonly Finding[];
}
