import { describe, expect, it } from 'vitest';
import { stepMarks } from '../../../../src/client/questions/step-marks.ts';
import { gradeOrder } from '../../../../src/course/questions/order/grade.ts';

const right = ['a', 'b', 'c', 'd', 'e'];

/** One sign for each step: `x` right, `~` in the right sequence, `!` to be moved, `.` nothing said. */
function signs(given: string, solution: readonly string[] = right): string {
  const keys = given.split('');
  const { parts } = gradeOrder({ right: solution }, { kind: 'keys', keys });
  return stepMarks(keys, solution, parts)
    .map((mark) => (mark === undefined ? '.' : { right: 'x', sequence: '~', move: '!' }[mark]))
    .join('');
}

describe('what is said of steps that were put in order', () => {
  it.each([
    ['all in order', 'abcde', 'xxxxx'],
    ['the last put first', 'eabcd', '!~~~~'],
    ['the first put last', 'bcdea', '~~~~!'],
    ['two neighbours swapped', 'acbde', 'x~!xx'],
    ['the two halves swapped', 'deabc', '!!~~~'],
    ['two ends swapped', 'ebcda', '!xxx!'],
  ])('with %s: only the steps outside of the run are to be moved', (_what, given, said) => {
    expect(signs(given)).toBe(said);
  });

  it('never sends a step away from its own place', () => {
    expect(signs('edcba')).toBe('!!.!!');
    expect(signs('decabf', ['a', 'b', 'c', 'd', 'e', 'f'])).toBe('~~.!!x');
  });

  it('calls nothing right of two steps that are swapped', () => {
    expect(signs('ba', ['a', 'b'])).toBe('!!');
  });

  it('has every step moved of an answer that is not of these steps', () => {
    expect(stepMarks(['x', 'y'], ['a', 'b'], undefined)).toEqual(['move', 'move']);
  });
});
