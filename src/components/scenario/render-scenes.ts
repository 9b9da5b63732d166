import type { SiteScenario } from '../../course/site-course.ts';
import { walkScenes } from '../../course/slides/walk-scenes.ts';
import type { RenderPiece } from '../questions/render-parts.ts';
import type { RenderedScene } from './rendered-scene.ts';

/** Renders all pieces of a scenario's scenes. They are numbered as in the deck, where each branch is walked to its end. */
export async function renderScenes(
  { id, scenes }: SiteScenario,
  render: RenderPiece,
): Promise<readonly RenderedScene[]> {
  const walked = walkScenes(scenes);
  const numbers = new Map(walked.map(({ scene, number }) => [scene.id, number]));
  return Promise.all(
    walked.map(async ({ scene, number, ways }) => ({
      scenario: id,
      scene: scene.id,
      number,
      ways,
      content: await render(`scene-${scene.id}`),
      choices: await Promise.all(
        scene.choices.map(async ({ key, target }) => ({
          target,
          next: numbers.get(target) ?? 0,
          label: await render(`label-${scene.id}-${key}`),
          consequence: await render(`consequence-${scene.id}-${key}`),
          advice: await render(`advice-${scene.id}-${key}`),
        })),
      ),
    })),
  );
}
