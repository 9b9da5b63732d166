import type { Scenario } from '../../course/blocks/scenario/scenario.ts';
import { walkScenes } from '../../course/slides/walk-scenes.ts';

/** The number that slides call a scene by. */
export function sceneNumber({ scenes }: Scenario, id: string): number {
  return walkScenes(scenes).find(({ scene }) => scene.id === id)?.number ?? 0;
}
