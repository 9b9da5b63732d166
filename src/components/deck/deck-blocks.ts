import Authored from './Authored.astro';
import Gap from './Gap.astro';
import Nothing from './Nothing.astro';
import QuestionSlides from './QuestionSlides.astro';
import ScenarioSlides from './ScenarioSlides.astro';
import Words from './Words.astro';

/**
 * What the blocks of a lesson are in a deck: slides, questions and scenarios, and the words in them. Everything else
 * is text of the lesson's page.
 */
export const deckBlocks = {
  Blank: Gap,
  Citation: Nothing,
  Figure: Nothing,
  LocalRules: Nothing,
  Plan: Nothing,
  Prose: Nothing,
  Question: QuestionSlides,
  Scenario: ScenarioSlides,
  Slide: Authored,
  Term: Words,
} as const;
