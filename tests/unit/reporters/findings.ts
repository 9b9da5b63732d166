import type { Finding } from '../../../src/course/findings.ts';

/** One finding of each severity, in two files. */
export const findings: readonly Finding[] = [
  {
    rule: 'heading',
    severity: 'error',
    place: { file: 'content/docs/en/a.mdx', line: 3, column: 1 },
    message: 'the heading `A` has no id',
    advice: 'end it with `[#short-id]`',
  },
  {
    rule: 'slide-id',
    severity: 'warning',
    place: { file: 'content/docs/en/a.mdx', line: 9, column: 4 },
    message: '100 % of it: twice, really',
    advice: 'change one',
    related: { file: 'content/docs/en/a.mdx', line: 2, column: 1 },
  },
  {
    rule: 'feedback',
    severity: 'hint',
    place: { file: 'content/docs/en/b,c.mdx', line: 1, column: 2 },
    message: 'short',
    advice: 'say why',
  },
];
