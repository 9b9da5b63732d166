/** The blocks of course Markdown. Each is a component, which a page imports from its own file so that no page carries more. */
export const blockNames = [
  'Blank',
  'Citation',
  'DeckList',
  'Figure',
  'LocalRules',
  'ModuleCards',
  'Plan',
  'Prose',
  'Question',
  'Quiz',
  'Sample',
  'Scenario',
  'Slide',
  'Term',
  'Ways',
] as const;

export type BlockName = (typeof blockNames)[number];
