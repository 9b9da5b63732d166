import { describe, expect, test } from 'vitest';

import { reportGithub } from '../../../src/reporters/github.ts';
import { reportJson } from '../../../src/reporters/json.ts';
import { reportText } from '../../../src/reporters/text.ts';
import { findings } from './findings.ts';

const context = { files: 40, inColour: false };

describe('the report for people', () => {
  test('has a line per finding, the files apart, and a summary', () => {
    expect(reportText(findings, context))
      .toBe(`content/docs/en/a.mdx:3:1 the heading \`A\` has no id — end it with \`[#short-id]\`
content/docs/en/a.mdx:9:4 warning: 100 % of it: twice, really — change one (see content/docs/en/a.mdx:2:1)

content/docs/en/b,c.mdx:1:2 hint: short — say why

1 problem, 1 warning and 1 hint in 2 files`);
  });

  test('says when there is nothing to say', () => {
    expect(reportText([], context)).toBe('No problems in 40 files');
  });

  test('says that hints alone are no problems', () => {
    expect(reportText(findings.slice(2), context)).toBe(`content/docs/en/b,c.mdx:1:2 hint: short — say why

No problems and 1 hint in 1 file`);
  });

  test('paints the place and the summary where colours are shown', () => {
    expect(reportText(findings.slice(2), { ...context, inColour: true })).toBe(
      '\u001b[36mcontent/docs/en/b,c.mdx:1:2\u001b[0m hint: short — say why\n\n\u001b[1mNo problems and 1 hint in 1 file\u001b[0m',
    );
  });
});

describe('the report for programs', () => {
  test('keeps the shape of its first version', () => {
    expect(JSON.parse(reportJson(findings.slice(1, 2), context))).toEqual({
      version: 1,
      files: 40,
      findings: [
        {
          rule: 'slide-id',
          severity: 'warning',
          place: { file: 'content/docs/en/a.mdx', line: 9, column: 4 },
          message: '100 % of it: twice, really',
          advice: 'change one',
          related: { file: 'content/docs/en/a.mdx', line: 2, column: 1 },
        },
      ],
    });
  });
});

describe('the report for GitHub', () => {
  test('is an annotation per finding, with signs escaped that mean something there', () => {
    expect(reportGithub(findings, context).split('\n')).toEqual([
      '::error file=content/docs/en/a.mdx,line=3,col=1,title=heading::the heading `A` has no id — end it with `[#short-id]`',
      '::warning file=content/docs/en/a.mdx,line=9,col=4,title=slide-id::warning: 100 %25 of it: twice, really — change one (see content/docs/en/a.mdx:2:1)',
      '::notice file=content/docs/en/b%2Cc.mdx,line=1,col=2,title=feedback::hint: short — say why',
      '1 problem, 1 warning and 1 hint in 2 files',
    ]);
  });
});
