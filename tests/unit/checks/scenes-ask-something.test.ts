import { describe, expect, test } from 'vitest';

import { scenesAskSomething } from '../../../src/checks/scenes-ask-something.ts';
import { at, inEnglish } from './support/texts.ts';
import { said } from './support/two-languages.ts';

describe('scenes ask something', () => {
  const choice = (words: string, target: string): string =>
    `- [${words}](#${target})\n\n  It goes on.\n\n  > Why it does.`;
  const ending = (id: string): string => `:::scene{#${id}}\nAll is well.\n:::`;
  const asking = (text: string): readonly string[] => {
    const scene = `:::scene{#call}\n${text}\n\n${choice('Say sorry', 'sorry')}\n${choice('Wait', 'wait')}\n:::`;
    const scenes = [scene, ending('sorry'), ending('wait')].join('\n\n');
    return said(
      scenesAskSomething,
      inEnglish(`::::scenario{#late}\n### A late lamp\n\nIt is ten.\n\n${scenes}\n::::`),
    );
  };

  test.each(['A customer calls. What now?', 'يتصل عميل. ماذا الآن؟', 'She asks: “What will you do?”'])(
    'before a choice: %s',
    (text) => {
      expect(asking(text)).toEqual([]);
    },
  );

  test.each(['A customer calls.', 'What now? A customer calls.'])('or are silent: %s', (text) => {
    expect(asking(text)).toEqual([
      `${at('scenes-ask-something')}16:1 hint: the scene \`call\` has choices, and its text does not end with a question — ask at its end what the choices answer, in a few words`,
    ]);
  });
});
