import Gap from './Gap.astro';
import HandoutPlan from './HandoutPlan.astro';
import Nothing from './Nothing.astro';
import PlainTerm from './PlainTerm.astro';

/** How both handouts show what is neither slide nor question: the lesson's page has the text and its sources. */
export const commonBlocks = {
  Blank: Gap,
  Citation: Nothing,
  Figure: Nothing,
  Local: Nothing,
  ModuleCards: Nothing,
  Plan: HandoutPlan,
  Prose: Nothing,
  Scenario: Nothing,
  Term: PlainTerm,
  Ways: Nothing,
};
