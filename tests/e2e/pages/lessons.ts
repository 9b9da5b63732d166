/** The two lessons as the tests need them: addresses, ids of questions in order, keys of right options. */

export const sameness = {
  id: 'consistency/why-sameness',
  path: 'consistency/why-sameness/',
  right: {
    'second-visit-slower': ['c'],
    'orchestration-aim': ['a'],
    'differences-that-harm': ['a', 'c'],
    'test-for-one-answer': ['b'],
  },
} as const;

export const impressions = {
  id: 'meeting/first-impressions',
  path: 'meeting/first-impressions/',
  right: {
    'guest-limits': ['a', 'c'],
    'thin-slices-show': ['c'],
    'visitor-while-on-phone': ['b'],
    'ending-after-agreement': ['a'],
  },
} as const;
