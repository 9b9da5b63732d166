import { question } from '../support/small-course.ts';
import type { Mistake } from './mistake.ts';

/** Ids that two things of a page share. */
export const ids: readonly Mistake[] = [
  {
    mistake: 'a question named like the heading above',
    write:
      ':::question{#first-seconds objective=welcome level=apply}\nA customer comes in. What first?\n\n- [x] Look up\n  > Being seen already counts as half served.\n- [ ] Look away\n  > It may feel polite, but it says the opposite.\n:::',
    as: 'question',
    says: [
      'block-ids-are-unique 11:1 a heading has the id `first-seconds` — give one of them another id, in every language (see content/docs/en/meeting/welcome.mdx:9:1)',
    ],
  },
  {
    mistake: 'a heading named like the question above',
    write:
      ':::question{#look-up objective=welcome level=apply}\nA customer comes in. What first?\n\n- [x] Look up\n  > Being seen already counts as half served.\n- [ ] Look away\n  > It may feel polite, but it says the opposite.\n:::\n\n## Look up [#look-up]\n\nSome text.',
    as: 'question',
    says: [
      'block-ids-are-unique 20:1 a question has the id `look-up` — give one of them another id, in every language (see content/docs/en/meeting/welcome.mdx:11:1)',
    ],
  },
  {
    mistake: 'a question named like a slide',
    write: ':::slide{#look-up minutes=2}\n- Seen\n\nThen again.\n:::',
    says: [
      'block-ids-are-unique 17:1 a slide has the id `look-up` — give one of them another id, in every language (see content/docs/en/meeting/welcome.mdx:11:1)',
    ],
  },
  {
    mistake: 'a plan named like a slide',
    write: `:::slide{#seen minutes=2}\n- Seen\n:::\n\n${question}\n\n:::plan{#seen}\nChoose one moment.\n:::`,
    as: 'question',
    says: [
      'block-ids-are-unique 24:1 a slide has the id `seen` — give one of them another id, in every language (see content/docs/en/meeting/welcome.mdx:11:1)',
    ],
  },
  {
    mistake: 'a question named like a figure',
    write:
      ':::figure{#same-level}\nOne level.\n\n1. Shop\n2. Phone\n3. Website\n4. Same level\n5. Own words\n\n> Three lamps.\n:::\n\n:::question{#same-level objective=welcome level=apply}\nA customer comes in. What first?\n\n- [x] Look up\n  > Being seen already counts as half served.\n- [ ] Look away\n  > It may feel polite, but it says the opposite.\n:::',
    says: [
      'block-ids-are-unique 23:1 a figure has the id `same-level` — give one of them another id, in every language (see content/docs/en/meeting/welcome.mdx:11:1)',
    ],
  },
  {
    mistake: 'a question named like a scene',
    write:
      '::::scenario{#late-lamp}\n### The late lamp\n\nA customer calls.\n\n:::scene{#look-up}\nWhat now?\n\n- [Say sorry](#sorry)\n\n  It goes on.\n\n  > Why it does.\n- [Explain it](#sorry)\n\n  It goes on.\n\n  > Why it does not.\n:::\n\n:::scene{#sorry}\nAll is well.\n:::\n::::',
    says: [
      'block-ids-are-unique 36:1 a scene has the id `look-up` — give one of them another id, in every language (see content/docs/en/meeting/welcome.mdx:16:1)',
    ],
  },
];
