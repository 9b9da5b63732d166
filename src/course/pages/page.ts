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

export interface Objective {
  readonly id: string;
  readonly text: string;
  readonly place: Place;
}

export interface Lesson extends PageCommon {
  readonly kind: 'lesson';
  readonly moduleId: string;
  /** `<module>/<lesson>`, the same in every language. */
  readonly id: string;
  readonly draft: boolean;
  readonly objectives: readonly Objective[];
  readonly concepts: readonly string[];
  readonly questions: readonly Question[];
  readonly slides: readonly Slide[];
  readonly scenarios: readonly Scenario[];
  readonly plans: readonly Plan[];
  readonly figures: readonly Figure[];
  readonly locals: readonly LocalRules[];
  /** All of these in the order of the page. */
  readonly blocks: readonly LessonBlock[];
  /** Whole minutes of reading and answering. */
  readonly minutes: number;
}

/** A block of a lesson, by the list it is in and its id there. */
export interface LessonBlock {
  readonly kind: 'slide' | 'question' | 'scenario' | 'figure' | 'plan' | 'local';
  readonly id: string;
}

export type Page = PlainPage | GlossaryPage | ModulePage | Lesson;

/** What a page refers to and can be referred to by; known also of a page whose frontmatter cannot be used. */
export type PageText = Pick<PageCommon, 'locale' | 'file' | 'sections' | 'links' | 'citations' | 'terms'>;

/** A page as far as it could be read, with what was noticed. */
export interface ReadPage {
  readonly page: Page | undefined;
  readonly findings: readonly Finding[];
}
