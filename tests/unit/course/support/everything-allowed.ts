/** A lesson with everything that an author may write, much of it close to a mistake. */
export const everythingAllowed = `---
title: 'Welcome: the start'
description: "What a welcome says, at 10:30 and later."
objectives:
  - id: welcome
    text: Perform a welcome
concepts: [S4.21, S0.1]
---

Before the first heading, some text.

:::question{#several objective=welcome type=multiple pretest level=apply}
Which?

1. [x] The first
   > Being seen already counts as half served.
2. [ ] The second
   > It may feel polite, but it says the opposite.
:::

## The first seconds [#first-seconds]

We meet at 10:30, mix 3:1, and write note:this, kl.9:00, a: b, :) and :smile: as they are.
So is the long:term view, and https://example.com:8080/a too. A dash -- and a ... stay.

Dear \\{customer\\}, in \\<2 minutes we \\<3 you. Use \`{customer}\`, \`<Kundenavn>\`, \`:::question\` and \`[[x]]\` in code.

{/* A remark for other authors, with {braces} and <tags>. */}

Ask <bdi lang="en">Noor</bdi> for <bdi dir="ltr">0–10</bdi>,<br/>H<sub>2</sub>O, <abbr title="customer experience">CX</abbr>, <kbd>Tab</kbd> and <span lang="da">smørrebrød</span>.

1 < 2, 3 > 2, a*b, 2 * 3 * 4, snake_case_name, 50 % & more; [not a link], [x], (round) and “curved”.

> A quotation :source[]{#smith-2000}.

- A list
  - with a nested list

    and a second paragraph
1. A number
2. Another

| Channel | Welcome |
| :------ | ------: |
| Shop    | \`{a}\` \\| b |

\`\`\`text
Dear {customer},
:::question
<Kundenavn>
\`\`\`

~~~
:::
~~~

![A lamp](lamp.png) and [a link](../glossary.mdx#touchpoint "Title"), [here](#ending), [there](index.mdx),
[away](https://example.com/a_(b)), <bdi>[mail](mailto:help@example.com)</bdi>, www.example.com and a
:term[touch**point**]{#touchpoint}.

### A small heading

:::note
A note with \`code\`.
:::

:::tip[A title]
A tip.
:::

:::::caution
With more colons than it needs.
:::::

::::slide{#seen minutes=1.5}
### Seen, greeted, oriented

- One
- Two

| a | b |
| - | - |
| 1 | 2 |

:::notes
Say it in half a minute. Ask: *why?* If nobody answers, tell of a shop where you were greeted well, and ask
what was done there, by whom, and when.

1. First
:::
::::

::::slide{id="plain" minutes="2"}
One line.

:::notes
Say it in half a minute. Ask: *why?* If nobody answers, tell of a shop where you were greeted well, and ask
what was done there, by whom, and when.
:::
::::

## The ending [#ending]

::::question{#look-up objective=welcome level=apply points=2}
A customer comes in, and says:

> I am late.

What first?

* [ ] Look away: it is 10:30
  > It may feel polite, but it says the opposite.
* [X] Look **up**, say \\{name\\}
  > Being seen already counts as half served.
  > A second line.

* [ ] Wait
  > The customer cannot know
  > why you wait :source[]{#smith-2000}.

:::hint
Who is waiting?
:::

:::hint
And who is not?
:::

Being seen helps.

> A quotation in the explanation.
::::

::::question{#steps objective=welcome type=order level=apply}
Which comes first?

- not a step

1. Look up,
   and nod
2. Greet
   > It is said before anything else.
3. Ask

> A quotation after them.

Then again:

1. Look up
::::

:::question{#pairs objective=welcome type=match level=apply}
What belongs together?

| Channel | Welcome      |
| ------- | ------------ |
| Shop    | **Look** up  |
| Phone   | Say 1 \\| 2   |
| Mail    | Answer today |
:::

:::question{#groups objective=welcome type=classify level=apply}
Where does it belong?

* Before
  1. Look up
     > It is what is seen first.
  2. Greet
* After

  - Thank
:::

:::question{#seconds objective=welcome type=numeric level=apply}
How many?

- [x] 1,250,000 ± 0.5 %
  > Half a minute is what they wait.
- [ ] 60
  > A minute is what most people guess.
:::

:::question{#gaps objective=welcome type=blanks fold level=apply}
What is missing?

> Not a gap: [x].

*Look* [[up|upwards]], [then] [[greet]].

- and a list

See [[you]].
:::

::::question{#words objective=welcome type=reflection}
How would you say it?

:::hint
Kindly.
:::

:::model
- I am sorry.
:::

- [ ] It says sorry
- [x] It says when

And then?
::::

:::question{#fault objective=welcome type=spot level=apply}
Which part is wrong?

- [ ] Hello, Noor.
  > A name at the start is never wrong.
- [x] You should have read the terms.
  > It puts the fault on the reader.
:::

::::slide{#with-figure minutes=2 figure=same-level}
One line.

:::notes
Say it in half a minute. Ask: *why?* If nobody answers, tell of a shop where you were greeted well, and ask
what was done there, by whom, and when.
:::
::::

:::::scenario{#late-lamp objective=welcome}
### The \`late\` lamp

It is 10:30, and :term[a touchpoint]{#touchpoint} begins.

- A point of the situation

::::scene{#call}
She says: [see here](#ending).

> A quotation.

What now?

1. [Say **sorry**](#sorry)

   > It helps, she thinks.

   It does :source[]{#smith-2000}.

   - One more thing

   > Because it owns the fault.
   >
   > And is short.
2. [Wait](#wait)

   Nothing happens.

   > Silence asks, too.
::::

::::scene{#wait}
Still nothing. And *now*?

* [Say sorry now](#sorry)

  Late, but good.

  > Better late.
* [Wait on](#call)

  Nothing again.

  > It comes back.
::::

::::scene{#sorry}
All is well.
::::
:::::

:::plan{#my-plan}
Choose **one** channel.

- For example the phone
:::

:::local{checked=2026-11-01}
Two years in [Denmark](../glossary.mdx).
:::

:::local{checked=2024-02-29}
Three years in Sweden.
:::

:::figure{#same-level}
Three channels, *one* level :source[]{#smith-2000}.

1. Shop
2. <bdi>Phone</bdi>
3. Website & more
4. Same level
5. Own words

> Three lamps.
:::

***

The end.
`;
