import type { Mistake } from './mistake.ts';

/** Scenarios: their scenes, choices and ways. */
export const scenarios: readonly Mistake[] = [
  {
    mistake: 'a scenario without a title',
    write:
      "::::scenario{#wrong-lamp objective=welcome}\nA customer calls at four o'clock.\n\n:::scene{#the-call}\nWhat does she say first?\n\n- [Say sorry](#sorry)\n\n  The customer breathes out.\n\n  > Owning it makes room for facts.\n- [Explain it](#explains)\n\n  The customer waits.\n\n  > Reasons come later.\n:::\n\n:::scene{#sorry}\nThey agree on a time.\n:::\n\n:::scene{#explains}\nThe customer hangs up.\n:::\n::::",
    says: ['scenario 11:1 the scenario has no title — begin it with a line `### Title`'],
  },
  {
    mistake: 'a scenario without a situation',
    write:
      '::::scenario{#wrong-lamp objective=welcome}\n### The wrong lamp\n\n:::scene{#the-call}\nWhat does she say first?\n\n- [Say sorry](#sorry)\n\n  The customer breathes out.\n\n  > Owning it makes room for facts.\n- [Explain it](#explains)\n\n  The customer waits.\n\n  > Reasons come later.\n:::\n\n:::scene{#sorry}\nThey agree on a time.\n:::\n\n:::scene{#explains}\nThe customer hangs up.\n:::\n::::',
    says: [
      'scenario 11:1 the scenario tells no situation — write below its title where we are and what is wanted',
    ],
  },
  {
    mistake: 'a scenario without scenes',
    write: '::::scenario{#wrong-lamp}\n### The wrong lamp\n\nA customer calls.\n::::',
    says: ['scenario 11:1 the scenario has no scenes — write them as `:::scene{#id}`; the first one begins'],
  },
  {
    mistake: 'a scenario without an id',
    write:
      "::::scenario\n### The wrong lamp\n\nA customer calls at four o'clock.\n\n:::scene{#the-call}\nWhat does she say first?\n\n- [Say sorry](#sorry)\n\n  The customer breathes out.\n\n  > Owning it makes room for facts.\n- [Explain it](#explains)\n\n  The customer waits.\n\n  > Reasons come later.\n:::\n\n:::scene{#sorry}\nThey agree on a time.\n:::\n\n:::scene{#explains}\nThe customer hangs up.\n:::\n::::",
    says: [
      'schema 11:1 `:::scenario` has no id — write `:::scenario{#short-id}`, with the same id in every language',
    ],
  },
  {
    mistake: 'a scenario for an objective that the lesson has not',
    write:
      "::::scenario{#wrong-lamp objective=welcom}\n### The wrong lamp\n\nA customer calls at four o'clock.\n\n:::scene{#the-call}\nWhat does she say first?\n\n- [Say sorry](#sorry)\n\n  The customer breathes out.\n\n  > Owning it makes room for facts.\n- [Explain it](#explains)\n\n  The customer waits.\n\n  > Reasons come later.\n:::\n\n:::scene{#sorry}\nThey agree on a time.\n:::\n\n:::scene{#explains}\nThe customer hangs up.\n:::\n::::",
    says: ['objectives-are-tested 11:1 the lesson has no objective `welcom` — did you mean `welcome`?'],
  },
  {
    mistake: 'a scenario with as many colons as its scenes',
    write:
      ":::scenario{#wrong-lamp objective=welcome}\n### The wrong lamp\n\nA customer calls at four o'clock.\n\n:::scene{#the-call}\nWhat does she say first?\n\n- [Say sorry](#sorry)\n\n  The customer breathes out.\n\n  > Owning it makes room for facts.\n- [Explain it](#explains)\n\n  The customer waits.\n\n  > Reasons come later.\n:::\n\n:::scene{#sorry}\nThey agree on a time.\n:::\n\n:::scene{#explains}\nThe customer hangs up.\n:::\n:::",
    says: [
      'block-end 11:1 `:::scenario` has no more colons than the `:::scene` inside it — write `::::scenario` and end that block with `::::`',
    ],
  },
  {
    mistake: 'a scene outside of a scenario',
    write: ':::scene{#alone}\nA customer calls.\n:::',
    says: [
      'block-place 11:1 `:::scene` stands outside `:::scenario` — move it into `:::scenario`, which then needs one colon more',
    ],
  },
  {
    mistake: 'a scene without an id',
    write:
      "::::scenario{#wrong-lamp objective=welcome}\n### The wrong lamp\n\nA customer calls at four o'clock.\n\n:::scene{#the-call}\nWhat does she say first?\n\n- [Say sorry](#sorry)\n\n  The customer breathes out.\n\n  > Owning it makes room for facts.\n- [Explain it](#explains)\n\n  The customer waits.\n\n  > Reasons come later.\n:::\n\n:::scene\nThey agree on a time.\n:::\n\n:::scene{#explains}\nThe customer hangs up.\n:::\n::::",
    says: [
      'schema 31:1 `:::scene` has no id — write `:::scene{#short-id}`, with the same id in every language',
    ],
  },
  {
    mistake: 'two scenes with one id',
    write:
      "::::scenario{#wrong-lamp objective=welcome}\n### The wrong lamp\n\nA customer calls at four o'clock.\n\n:::scene{#the-call}\nWhat does she say first?\n\n- [Say sorry](#sorry)\n\n  The customer breathes out.\n\n  > Owning it makes room for facts.\n- [Explain it](#explains)\n\n  The customer waits.\n\n  > Reasons come later.\n:::\n\n:::scene{#sorry}\nThey agree on a time.\n:::\n\n:::scene{#sorry}\nThe customer hangs up.\n:::\n::::",
    says: [
      'scenario-paths 35:1 the scenario has two scenes `sorry` — give one of them another id (see content/docs/en/meeting/welcome.mdx:31:1)',
    ],
  },
  {
    mistake: 'an empty scene',
    write:
      "::::scenario{#wrong-lamp objective=welcome}\n### The wrong lamp\n\nA customer calls at four o'clock.\n\n:::scene{#the-call}\nWhat does she say first?\n\n- [Say sorry](#sorry)\n\n  The customer breathes out.\n\n  > Owning it makes room for facts.\n- [Explain it](#explains)\n\n  The customer waits.\n\n  > Reasons come later.\n:::\n\n:::scene{#sorry}\n:::\n\n:::scene{#explains}\nThe customer hangs up.\n:::\n::::",
    says: ['scenario-scene 31:1 the scene tells nothing — write what happens, before the choices'],
  },
  {
    mistake: 'text between the scenes',
    write:
      "::::scenario{#wrong-lamp objective=welcome}\n### The wrong lamp\n\nA customer calls at four o'clock.\n\n:::scene{#the-call}\nWhat does she say first?\n\n- [Say sorry](#sorry)\n\n  The customer breathes out.\n\n  > Owning it makes room for facts.\n- [Explain it](#explains)\n\n  The customer waits.\n\n  > Reasons come later.\n:::\n\n:::scene{#sorry}\nThey agree on a time.\n:::\n\nAnd then?\n\n:::scene{#explains}\nThe customer hangs up.\n:::\n::::",
    says: ['scenario 35:1 text stands between the scenes — move it into a scene, or above the first one'],
  },
  {
    mistake: 'text behind the choices',
    write:
      "::::scenario{#wrong-lamp objective=welcome}\n### The wrong lamp\n\nA customer calls at four o'clock.\n\n:::scene{#the-call}\nWhat does she say first?\n\n- [Say sorry](#sorry)\n\n  The customer breathes out.\n\n  > Owning it makes room for facts.\n- [Explain it](#explains)\n\n  The customer waits.\n\n  > Reasons come later.\n\nWhat now?\n:::\n\n:::scene{#sorry}\nThey agree on a time.\n:::\n\n:::scene{#explains}\nThe customer hangs up.\n:::\n::::",
    says: [
      'scenario-scene 30:1 text stands behind the choices — indent it if it belongs to a choice, else move it up',
    ],
  },
  {
    mistake: 'a line right under the advice',
    write:
      "::::scenario{#wrong-lamp objective=welcome}\n### The wrong lamp\n\nA customer calls at four o'clock.\n\n:::scene{#the-call}\nWhat does she say first?\n\n- [Say sorry](#sorry)\n\n  The customer breathes out.\n\n  > Owning it makes room for facts.\n- [Explain it](#explains)\n\n  The customer waits.\n\n  > Reasons come later.\nWhat now?\n:::\n\n:::scene{#sorry}\nThey agree on a time.\n:::\n\n:::scene{#explains}\nThe customer hangs up.\n:::\n::::",
    says: [
      'feedback-ends 29:1 this line stands right under the advice and is read as part of it — begin it with `>` if it belongs to the advice, else leave an empty line before it',
    ],
  },
  {
    mistake: 'a choice without a link',
    write:
      "::::scenario{#wrong-lamp objective=welcome}\n### The wrong lamp\n\nA customer calls at four o'clock.\n\n:::scene{#the-call}\nWhat does she say first?\n\n- Say sorry\n\n  The customer breathes out.\n\n  > Owning it makes room for facts.\n- [Explain it](#explains)\n\n  The customer waits.\n\n  > Reasons come later.\n:::\n\n:::scene{#sorry}\nThey agree on a time.\n:::\n\n:::scene{#explains}\nThe customer hangs up.\n:::\n::::",
    says: [
      'scenario-choice 19:1 the choice leads to no scene — write one link to a scene: `- [What they do](#scene-id)`',
    ],
  },
  {
    mistake: 'a choice with two links',
    write:
      "::::scenario{#wrong-lamp objective=welcome}\n### The wrong lamp\n\nA customer calls at four o'clock.\n\n:::scene{#the-call}\nWhat does she say first?\n\n- [Say sorry](#sorry) [or not](#explains)\n\n  The customer breathes out.\n\n  > Owning it makes room for facts.\n- [Explain it](#explains)\n\n  The customer waits.\n\n  > Reasons come later.\n:::\n\n:::scene{#sorry}\nThey agree on a time.\n:::\n\n:::scene{#explains}\nThe customer hangs up.\n:::\n::::",
    says: [
      'scenario-choice 19:23 the choice has two links — leave one of them; what happens stands below it',
    ],
  },
  {
    mistake: 'a choice with words beside its link',
    write:
      "::::scenario{#wrong-lamp objective=welcome}\n### The wrong lamp\n\nA customer calls at four o'clock.\n\n:::scene{#the-call}\nWhat does she say first?\n\n- Say [sorry](#sorry)\n\n  The customer breathes out.\n\n  > Owning it makes room for facts.\n- [Explain it](#explains)\n\n  The customer waits.\n\n  > Reasons come later.\n:::\n\n:::scene{#sorry}\nThey agree on a time.\n:::\n\n:::scene{#explains}\nThe customer hangs up.\n:::\n::::",
    says: [
      'scenario-choice 19:1 words stand beside the link of a choice — put them into the square brackets; what happens stands below, after an empty line',
    ],
  },
  {
    mistake: 'a choice without words',
    write:
      "::::scenario{#wrong-lamp objective=welcome}\n### The wrong lamp\n\nA customer calls at four o'clock.\n\n:::scene{#the-call}\nWhat does she say first?\n\n- [](#sorry)\n\n  The customer breathes out.\n\n  > Owning it makes room for facts.\n- [Explain it](#explains)\n\n  The customer waits.\n\n  > Reasons come later.\n:::\n\n:::scene{#sorry}\nThey agree on a time.\n:::\n\n:::scene{#explains}\nThe customer hangs up.\n:::\n::::",
    says: [
      'scenario-choice 19:3 the choice has no words — write one link to a scene: `- [What they do](#scene-id)`',
    ],
  },
  {
    mistake: 'a choice that leads out of the scenario',
    write:
      "::::scenario{#wrong-lamp objective=welcome}\n### The wrong lamp\n\nA customer calls at four o'clock.\n\n:::scene{#the-call}\nWhat does she say first?\n\n- [Say sorry](../glossary.mdx)\n\n  The customer breathes out.\n\n  > Owning it makes room for facts.\n- [Explain it](#explains)\n\n  The customer waits.\n\n  > Reasons come later.\n:::\n\n:::scene{#sorry}\nThey agree on a time.\n:::\n\n:::scene{#explains}\nThe customer hangs up.\n:::\n::::",
    says: [
      'scenario-choice 19:3 the choice leads to `../glossary.mdx`, which is no scene — write one link to a scene: `- [What they do](#scene-id)`',
    ],
  },
  {
    mistake: 'a choice with a box',
    write:
      "::::scenario{#wrong-lamp objective=welcome}\n### The wrong lamp\n\nA customer calls at four o'clock.\n\n:::scene{#the-call}\nWhat does she say first?\n\n- [x] [Say sorry](#sorry)\n\n  The customer breathes out.\n\n  > Owning it makes room for facts.\n- [Explain it](#explains)\n\n  The customer waits.\n\n  > Reasons come later.\n:::\n\n:::scene{#sorry}\nThey agree on a time.\n:::\n\n:::scene{#explains}\nThe customer hangs up.\n:::\n::::",
    says: [
      'scenario-choice 19:1 a choice of a scenario has a box — take it out: a scenario has no right answer',
    ],
  },
  {
    mistake: 'a choice without a consequence',
    write:
      "::::scenario{#wrong-lamp objective=welcome}\n### The wrong lamp\n\nA customer calls at four o'clock.\n\n:::scene{#the-call}\nWhat does she say first?\n\n- [Say sorry](#sorry)\n\n  > Owning it makes room for facts.\n- [Explain it](#explains)\n\n  The customer waits.\n\n  > Reasons come later.\n:::\n\n:::scene{#sorry}\nThey agree on a time.\n:::\n\n:::scene{#explains}\nThe customer hangs up.\n:::\n::::",
    says: [
      'scenario-choice 19:1 the choice has no consequence — write below the link, indented, what happens then',
    ],
  },
  {
    mistake: 'a choice without advice',
    write:
      "::::scenario{#wrong-lamp objective=welcome}\n### The wrong lamp\n\nA customer calls at four o'clock.\n\n:::scene{#the-call}\nWhat does she say first?\n\n- [Say sorry](#sorry)\n\n  The customer breathes out.\n\n- [Explain it](#explains)\n\n  The customer waits.\n\n  > Reasons come later.\n:::\n\n:::scene{#sorry}\nThey agree on a time.\n:::\n\n:::scene{#explains}\nThe customer hangs up.\n:::\n::::",
    says: [
      'scenario-choice 19:1 the choice has no advice — end it with why: an indented line that begins with `>`',
    ],
  },
  {
    mistake: 'advice at the margin',
    write:
      "::::scenario{#wrong-lamp objective=welcome}\n### The wrong lamp\n\nA customer calls at four o'clock.\n\n:::scene{#the-call}\nWhat does she say first?\n\n- [Say sorry](#sorry)\n\n  The customer breathes out.\n\n  > Owning it makes room for facts.\n- [Explain it](#explains)\n\n  The customer waits.\n\n> Reasons come later.\n:::\n\n:::scene{#sorry}\nThey agree on a time.\n:::\n\n:::scene{#explains}\nThe customer hangs up.\n:::\n::::",
    says: [
      'scenario-choice 24:1 the choice has no advice — end it with why: an indented line that begins with `>`',
    ],
  },
  {
    mistake: 'one choice alone',
    write:
      "::::scenario{#wrong-lamp objective=welcome}\n### The wrong lamp\n\nA customer calls at four o'clock.\n\n:::scene{#the-call}\nWhat does she say first?\n\n- [Say sorry](#sorry)\n\n  The customer breathes out.\n\n  > Owning it makes room for facts.\n:::\n\n:::scene{#sorry}\nThey agree on a time.\n:::\n\n::::",
    says: [
      'scenario-scene 19:1 the scene has one choice only — write another one, or take it out: then it is an ending',
    ],
  },
  {
    mistake: 'a choice that leads to a misspelt scene',
    write:
      "::::scenario{#wrong-lamp objective=welcome}\n### The wrong lamp\n\nA customer calls at four o'clock.\n\n:::scene{#the-call}\nWhat does she say first?\n\n- [Say sorry](#sory)\n\n  The customer breathes out.\n\n  > Owning it makes room for facts.\n- [Explain it](#explains)\n\n  The customer waits.\n\n  > Reasons come later.\n:::\n\n:::scene{#sorry}\nThey agree on a time.\n:::\n\n:::scene{#explains}\nThe customer hangs up.\n:::\n::::",
    says: ['scenario-paths 19:1 the scenario has no scene `#sory` — did you mean `sorry`?'],
  },
  {
    mistake: 'a choice that leads to no scene',
    write:
      "::::scenario{#wrong-lamp objective=welcome}\n### The wrong lamp\n\nA customer calls at four o'clock.\n\n:::scene{#the-call}\nWhat does she say first?\n\n- [Say sorry](#the-end-of-the-day)\n\n  The customer breathes out.\n\n  > Owning it makes room for facts.\n- [Explain it](#explains)\n\n  The customer waits.\n\n  > Reasons come later.\n:::\n\n:::scene{#sorry}\nThey agree on a time.\n:::\n\n:::scene{#explains}\nThe customer hangs up.\n:::\n::::",
    says: [
      'scenario-paths 19:1 the scenario has no scene `#the-end-of-the-day` — use one of: the-call, sorry, explains',
    ],
  },
  {
    mistake: 'a scene that no choice leads to',
    write:
      "::::scenario{#wrong-lamp objective=welcome}\n### The wrong lamp\n\nA customer calls at four o'clock.\n\n:::scene{#the-call}\nWhat does she say first?\n\n- [Say sorry](#sorry)\n\n  The customer breathes out.\n\n  > Owning it makes room for facts.\n- [Explain it](#sorry)\n\n  The customer waits.\n\n  > Reasons come later.\n:::\n\n:::scene{#sorry}\nThey agree on a time.\n:::\n\n:::scene{#explains}\nThe customer hangs up.\n:::\n::::",
    says: [
      'scenario-paths 35:1 no choice leads to the scene `explains` — link to it, `[…](#explains)`, or take it out',
    ],
  },
  {
    mistake: 'choices that go round in a circle',
    write:
      "::::scenario{#wrong-lamp objective=welcome}\n### The wrong lamp\n\nA customer calls at four o'clock.\n\n:::scene{#the-call}\nWhat does she say first?\n\n- [Say sorry](#sorry)\n\n  The customer breathes out.\n\n  > Owning it makes room for facts.\n- [Explain it](#explains)\n\n  The customer waits.\n\n  > Reasons come later.\n:::\n\n:::scene{#sorry}\nWhat now?\n\n- [One](#the-call)\n\n  It goes on.\n\n  > Why it does.\n- [Two](#explains)\n\n  It goes on.\n\n  > Why it does.\n:::\n\n:::scene{#explains}\nWhat now?\n\n- [One](#the-call)\n\n  It goes on.\n\n  > Why it does.\n- [Two](#sorry)\n\n  It goes on.\n\n  > Why it does.\n:::\n::::",
    says: [
      'scenario-paths 16:1 from the scene `the-call` the choices go round in a circle and never end — let one of them lead to a scene without choices; the page itself offers the way back',
    ],
  },
  {
    mistake: 'a scene that leads only to itself',
    write:
      "::::scenario{#wrong-lamp objective=welcome}\n### The wrong lamp\n\nA customer calls at four o'clock.\n\n:::scene{#the-call}\nWhat does she say first?\n\n- [Say sorry](#sorry)\n\n  The customer breathes out.\n\n  > Owning it makes room for facts.\n- [Explain it](#explains)\n\n  The customer waits.\n\n  > Reasons come later.\n:::\n\n:::scene{#sorry}\nThey agree on a time.\n:::\n\n:::scene{#explains}\nWhat now?\n\n- [One](#explains)\n\n  It goes on.\n\n  > Why it does.\n- [Two](#explains)\n\n  It goes on.\n\n  > Why it does.\n:::\n::::",
    says: [
      'scenario-paths 35:1 from the scene `explains` the choices go round in a circle and never end — let one of them lead to a scene without choices; the page itself offers the way back',
    ],
  },
  {
    mistake: 'a way of five scenes',
    write:
      "::::scenario{#wrong-lamp objective=welcome}\n### The wrong lamp\n\nA customer calls at four o'clock.\n\n:::scene{#the-call}\nWhat does she say first?\n\n- [Say sorry](#sorry)\n\n  The customer breathes out.\n\n  > Owning it makes room for facts.\n- [Explain it](#explains)\n\n  The customer waits.\n\n  > Reasons come later.\n:::\n\n:::scene{#sorry}\nWhat now?\n\n- [One](#two)\n\n  It goes on.\n\n  > Why it does.\n- [Two](#explains)\n\n  It goes on.\n\n  > Why it does.\n:::\n\n:::scene{#two}\nWhat now?\n\n- [One](#three)\n\n  It goes on.\n\n  > Why it does.\n- [Two](#explains)\n\n  It goes on.\n\n  > Why it does.\n:::\n\n:::scene{#three}\nWhat now?\n\n- [One](#four)\n\n  It goes on.\n\n  > Why it does.\n- [Two](#explains)\n\n  It goes on.\n\n  > Why it does.\n:::\n\n:::scene{#four}\nAll is well.\n:::\n\n:::scene{#explains}\nThe customer hangs up.\n:::\n::::",
    says: [
      'scenario-paths 76:1 the way `the-call`, `sorry`, `two`, `three`, `four` is more than 4 scenes long — let it end earlier, or make two scenarios of it',
    ],
  },
  {
    mistake: 'a question in a scenario',
    write:
      ":::::scenario{#wrong-lamp objective=welcome}\n### The wrong lamp\n\nA customer calls at four o'clock.\n\n:::scene{#the-call}\nWhat does she say first?\n\n- [Say sorry](#sorry)\n\n  The customer breathes out.\n\n  > Owning it makes room for facts.\n- [Explain it](#explains)\n\n  The customer waits.\n\n  > Reasons come later.\n:::\n\n::::question{#nod objective=welcome level=apply}\nWhat?\n\n- [ ] Look away\n  > It may feel polite, but it says the opposite.\n- [x] Look up\n  > Being seen already counts as half served.\n::::\n\n:::scene{#sorry}\nThey agree on a time.\n:::\n\n:::scene{#explains}\nThe customer hangs up.\n:::\n:::::",
    says: [
      'block-place 31:1 `:::question` stands inside `:::scenario` — move it to the margin, outside of other blocks; close the block before it with `:::`',
    ],
  },
  {
    mistake: 'the id of a question',
    write:
      "::::scenario{#look-up objective=welcome}\n### The wrong lamp\n\nA customer calls at four o'clock.\n\n:::scene{#the-call}\nWhat does she say first?\n\n- [Say sorry](#sorry)\n\n  The customer breathes out.\n\n  > Owning it makes room for facts.\n- [Explain it](#explains)\n\n  The customer waits.\n\n  > Reasons come later.\n:::\n\n:::scene{#sorry}\nThey agree on a time.\n:::\n\n:::scene{#explains}\nThe customer hangs up.\n:::\n::::",
    says: [
      'block-ids-are-unique 11:1 a question has the id `look-up` — give one of them another id, in every language (see content/docs/en/meeting/welcome.mdx:40:1)',
    ],
  },
  {
    mistake: 'a link to a scene with nothing near',
    write:
      '::::scenario{#late-lamp}\n### The late lamp\n\nA customer calls.\n\n:::scene{#aa}\nWhat now?\n\n- [Say sorry](#xy)\n\n  It goes on.\n\n  > Why it does.\n- [Explain it](#bb)\n\n  It goes on.\n\n  > Why it does not.\n:::\n\n:::scene{#bb}\nAll is well.\n:::\n::::',
    says: ['scenario-paths 19:1 the scenario has no scene `#xy` — use one of: aa, bb'],
  },
  {
    mistake:
      'a choice without advice in a scenario with a lost link, a circle and a scene that no choice leads to',
    write:
      "::::scenario{#wrong-lamp objective=welcome}\n### The wrong lamp\n\nA customer calls at four o'clock.\n\n:::scene{#the-call}\nWhat does she say first?\n\n- [Say sorry](#end)\n\n  It goes on.\n\n- [Explain it](#round)\n\n  It goes on.\n\n  > Why it does.\n:::\n\n:::scene{#end}\nAll is well.\n:::\n\n:::scene{#round}\nWhat now?\n\n- [One](#back)\n\n  It goes on.\n\n  > Why it does.\n- [Two](#nowhere-at-all)\n\n  It goes on.\n\n  > Why it does.\n:::\n\n:::scene{#back}\nWhat now?\n\n- [One](#turn)\n\n  It goes on.\n\n  > Why it does.\n- [Two](#turn)\n\n  It goes on.\n\n  > Why it does.\n:::\n\n:::scene{#turn}\nWhat now?\n\n- [One](#back)\n\n  It goes on.\n\n  > Why it does.\n- [Two](#back)\n\n  It goes on.\n\n  > Why it does.\n:::\n\n:::scene{#alone}\nAll is well.\n:::\n\n:::scene{#apart}\nAll is well.\n:::\n::::",
    says: [
      'scenario-choice 19:1 the choice has no advice — end it with why: an indented line that begins with `>`',
      'scenario-paths 42:1 the scenario has no scene `#nowhere-at-all` — use one of: the-call, end, round, back, turn, alone, apart',
      'scenario-paths 49:1 from the scene `back` the choices go round in a circle and never end — let one of them lead to a scene without choices; the page itself offers the way back',
      'scenario-paths 79:1 no choice leads to the scene `alone` — link to it, `[…](#alone)`, or take it out',
      'scenario-paths 83:1 no choice leads to the scene `apart` — link to it, `[…](#apart)`, or take it out',
    ],
  },
  {
    mistake: 'a choice without advice beside a scene that no choice leads to',
    write:
      "::::scenario{#wrong-lamp objective=welcome}\n### The wrong lamp\n\nA customer calls at four o'clock.\n\n:::scene{#the-call}\nWhat does she say first?\n\n- [Say sorry](#end)\n\n  It goes on.\n\n- [Explain it](#end)\n\n  It goes on.\n\n  > Why it does.\n:::\n\n:::scene{#end}\nAll is well.\n:::\n\n:::scene{#alone}\nAll is well.\n:::\n::::",
    says: [
      'scenario-choice 19:1 the choice has no advice — end it with why: an indented line that begins with `>`',
      'scenario-paths 34:1 no choice leads to the scene `alone` — link to it, `[…](#alone)`, or take it out',
    ],
  },
  {
    mistake: 'a misspelt link beside a scene that no choice leads to, and a circle',
    write:
      "::::scenario{#wrong-lamp objective=welcome}\n### The wrong lamp\n\nA customer calls at four o'clock.\n\n:::scene{#the-call}\nWhat does she say first?\n\n- [Say sorry](#soory)\n\n  It goes on.\n\n  > Why it does.\n- [Explain it](#round)\n\n  It goes on.\n\n  > Why it does.\n:::\n\n:::scene{#sorry}\nAll is well.\n:::\n\n:::scene{#round}\nWhat now?\n\n- [One](#round)\n\n  It goes on.\n\n  > Why it does.\n- [Two](#round)\n\n  It goes on.\n\n  > Why it does.\n:::\n\n:::scene{#alone}\nAll is well.\n:::\n::::",
    says: [
      'scenario-paths 19:1 the scenario has no scene `#soory` — did you mean `sorry`?',
      'scenario-paths 35:1 from the scene `round` the choices go round in a circle and never end — let one of them lead to a scene without choices; the page itself offers the way back',
      'scenario-paths 50:1 no choice leads to the scene `alone` — link to it, `[…](#alone)`, or take it out',
    ],
  },
  {
    mistake: 'a choice without a link beside a lost link',
    write:
      "::::scenario{#wrong-lamp objective=welcome}\n### The wrong lamp\n\nA customer calls at four o'clock.\n\n:::scene{#the-call}\nWhat does she say first?\n\n- Say sorry\n\n  It goes on.\n\n  > Why it does.\n- [Explain it](#nowhere-at-all)\n\n  It goes on.\n\n  > Why it does.\n:::\n\n:::scene{#end}\nAll is well.\n:::\n\n:::scene{#alone}\nAll is well.\n:::\n::::",
    says: [
      'scenario-choice 19:1 the choice leads to no scene — write one link to a scene: `- [What they do](#scene-id)`',
      'scenario-paths 24:1 the scenario has no scene `#nowhere-at-all` — use one of: the-call, end, alone',
    ],
  },
  {
    mistake: 'a choice with two links, of which the second leads on',
    write:
      "::::scenario{#wrong-lamp objective=welcome}\n### The wrong lamp\n\nA customer calls at four o'clock.\n\n:::scene{#the-call}\nWhat does she say first?\n\n- [Say sorry](#end) [Wait](#waits)\n\n  It goes on.\n\n  > Why it does.\n- [Explain it](#end)\n\n  It goes on.\n\n  > Why it does.\n:::\n\n:::scene{#end}\nAll is well.\n:::\n\n:::scene{#waits}\nAll is well.\n:::\n::::",
    says: [
      'scenario-choice 19:21 the choice has two links — leave one of them; what happens stands below it',
    ],
  },
  {
    mistake: 'a second list of choices',
    write:
      "::::scenario{#wrong-lamp objective=welcome}\n### The wrong lamp\n\nA customer calls at four o'clock.\n\n:::scene{#the-call}\nWhat does she say first?\n\n- [Say sorry](#end)\n\n  It goes on.\n\n  > Why it does.\n- [Explain it](#end)\n\n  It goes on.\n\n  > Why it does.\n\nOr she waits.\n\n- [Wait](#waits)\n\n  It goes on.\n\n  > Why it does.\n- [Hang up](#waits)\n\n  It goes on.\n\n  > Why it does.\n:::\n\n:::scene{#end}\nAll is well.\n:::\n\n:::scene{#waits}\nAll is well.\n:::\n::::",
    says: [
      'scenario-scene 30:1 text stands behind the choices — indent it if it belongs to a choice, else move it up',
    ],
  },
];
