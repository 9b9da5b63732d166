import Gap from './Gap.astro';
import Nothing from './Nothing.astro';
import PlainTerm from './PlainTerm.astro';

/** How both handouts show what is neither slide nor question: the lesson's page has the text and its sources. */
export const commonBlocks = {
  Blank: Gap,
  Citation: Nothing,
  ModuleCards: Nothing,
  Prose: Nothing,
  Term: PlainTerm,
  Ways: Nothing,
};
