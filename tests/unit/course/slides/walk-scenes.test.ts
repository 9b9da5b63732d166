import { describe, expect, it } from 'vitest';

import { walkScenes } from '../../../../src/course/slides/walk-scenes.ts';

/** `first: two three` is a scene with two choices. */
const scenes = (...lines: readonly string[]) =>
  lines.map((line) => {
    const [id = '', targets = ''] = line.split(':');
    return { id, choices: targets.split(' ').flatMap((target) => (target === '' ? [] : [{ target }])) };
  });
const order = (...lines: readonly string[]): readonly string[] =>
  walkScenes(scenes(...lines)).map(({ scene }) => scene.id);

describe('a walk through a scenario', () => {
  it('follows each branch to its ending before it turns to the next', () => {
    expect(
      order('start: left right', 'left: lost found', 'right: home lost', 'lost', 'found', 'home'),
    ).toEqual(['start', 'left', 'lost', 'found', 'right', 'home']);
  });

  it('begins with the first scene, and comes by every scene once, also where choices lead back', () => {
    expect(order('start: again end', 'again: start end', 'end')).toEqual(['start', 'again', 'end']);
  });

  it('numbers the scenes, and says which choices of which scenes lead to each', () => {
    const walked = walkScenes(
      scenes('start: left right left', 'left: end home', 'right: home end', 'end', 'home'),
    );
    expect(walked.map(({ number, scene }) => `${String(number)} ${scene.id}`)).toEqual([
      '1 start',
      '2 left',
      '3 end',
      '4 home',
      '5 right',
    ]);
    expect(walked[0]?.ways).toEqual([]);
    expect(walked[1]?.ways).toEqual([{ sceneId: 'start', number: 1, choices: [0, 2] }]);
    expect(walked[3]?.ways).toEqual([
      { sceneId: 'left', number: 2, choices: [1] },
      { sceneId: 'right', number: 5, choices: [0] },
    ]);
  });

  it('ends with the scenes that nothing leads to, in a scenario that is being written', () => {
    expect(order('start: end', 'lost', 'end')).toEqual(['start', 'end', 'lost']);
  });
});
