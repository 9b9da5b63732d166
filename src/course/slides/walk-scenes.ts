/** What a walk needs to know of a scene. */
interface SceneToWalk {
  readonly id: string;
  readonly choices: readonly { readonly target: string }[];
}

/** A scene from which choices lead to another one. */
export interface WayIn {
  readonly sceneId: string;
  /** Its number in the walk. */
  readonly number: number;
  /** Places of the choices that lead on from there, from 0. */
  readonly choices: readonly number[];
}

/** A scene where it stands in a walk. */
export interface WalkedScene<S extends SceneToWalk> {
  readonly scene: S;
  /** From 1. Slides, notes and handouts call the scene by it. */
  readonly number: number;
  /** How one comes here; none for the scene that begins. */
  readonly ways: readonly WayIn[];
}

/**
 * The scenes of a scenario in the order a room can walk them: each branch to its ending, then the next. A scene that
 * several branches lead to comes with the first of them.
 */
export function walkScenes<S extends SceneToWalk>(scenes: readonly S[]): readonly WalkedScene<S>[] {
  const walked = new Set<S>();
  const visit = (scene: S | undefined): void => {
    if (!scene || walked.has(scene)) return;
    walked.add(scene);
    for (const { target } of scene.choices) visit(scenes.find(({ id }) => id === target));
  };
  // The first leads to all others, in a course without mistakes.
  for (const scene of scenes) visit(scene);
  const order = [...walked];
  return order.map((scene, index) => ({ scene, number: index + 1, ways: waysTo(scene.id, order) }));
}

function waysTo(id: string, order: readonly SceneToWalk[]): readonly WayIn[] {
  return order.flatMap((scene, index) => {
    const choices = scene.choices.flatMap(({ target }, place) => (target === id ? [place] : []));
    return choices.length > 0 ? [{ sceneId: scene.id, number: index + 1, choices }] : [];
  });
}
