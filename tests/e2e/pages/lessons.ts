/** The lessons as the tests need them: addresses, ids of scored questions in order, keys of right answers. */

export const sameness = {
  id: 'consistency/why-sameness',
  path: 'consistency/why-sameness/',
  right: {
    'second-visit-slower': ['c'],
    'orchestration-aim': ['a'],
    'four-steps': ['a', 'b', 'c', 'd'],
    'differences-that-harm': ['a', 'c'],
    'same-or-free': ['a', 'a', 'a', 'b', 'b', 'b'],
  },
} as const;

export const impressions = {
  id: 'meeting/first-impressions',
  path: 'meeting/first-impressions/',
  right: {
    'guest-limits': ['a', 'c'],
    'thin-slices-show': ['c'],
    'phone-welcome': ['a', 'b', 'c', 'd'],
    'visitor-while-on-phone': ['b'],
    'spoiled-ending': ['c'],
  },
} as const;

export const promises = {
  id: 'promise/clear-promises',
  path: 'promise/clear-promises/',
  right: {
    'newcomer-expects-nothing': ['c'],
    'repair-on-thursday': ['a'],
    'words-for-expectations': ['a', 'b', 'c', 'd'],
    'from-vague-to-clear': ['a', 'b', 'c', 'd'],
    'promise-at-closing-time': ['b'],
  },
} as const;

const arranged: Readonly<Record<string, 'order' | 'match' | 'classify'>> = {
  'four-steps': 'order',
  'phone-welcome': 'order',
  'from-vague-to-clear': 'order',
  'words-for-expectations': 'match',
  'same-or-free': 'classify',
};

/** How a question is answered. */
export function typeOf(id: string): 'choice' | 'order' | 'match' | 'classify' {
  return arranged[id] ?? 'choice';
}
