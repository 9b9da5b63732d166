import type { Finding, Place } from '../../findings.ts';
import { adviseName, nearest } from '../../nearest.ts';
import type { Scene } from './scenario.ts';

/** The most scenes on a way from the first to an ending. */
export const mostScenes = 4;

interface Unread {
  /** Some scenes have no id, so that each link may be meant for one of them. */
  readonly scenes: boolean;
  /** Nobody knows where some choices lead. */
  readonly choices: boolean;
}

/**
 * Every choice leads to a scene, every scene can be reached, and from every scene there is a way to an ending.
 *
 * @param unread what could not be read, and has been said: only what is certain all the same is said besides
 */
export function checkPaths(scenes: readonly Scene[], unread: Unread): readonly Finding[] {
  const repeated = findRepeated(scenes);
  if (repeated.length > 0) return repeated;
  const meant = scenes.map((scene) => asMeant(scene, idsOf(scenes)));
  const lost = unread.scenes ? [] : findLost(scenes);
  const ways = unread.scenes || unread.choices ? [] : [...findUnreached(meant), ...findEndless(meant)];
  return [...lost, ...ways, ...findDeep(meant)];
}

/** A misspelt link has been said: what follows from it would only repeat that. */
function asMeant(scene: Scene, ids: readonly string[]): Scene {
  const choices = scene.choices.map((choice) => ({
    ...choice,
    target: nearest(choice.target, ids) ?? choice.target,
  }));
  return { ...scene, choices };
}

function findRepeated(scenes: readonly Scene[]): readonly Finding[] {
  return scenes.flatMap(({ id, place }, index) => {
    const first = scenes.slice(0, index).find((other) => other.id === id);
    return first
      ? [
          {
            ...finding(place, `the scenario has two scenes \`${id}\``, 'give one of them another id'),
            related: first.place,
          },
        ]
      : [];
  });
}

function findLost(scenes: readonly Scene[]): readonly Finding[] {
  const ids = idsOf(scenes);
  return scenes.flatMap(({ choices }) =>
    choices
      .filter(({ target }) => !ids.includes(target))
      .map(({ target, place }) =>
        finding(place, `the scenario has no scene \`#${target}\``, adviseName(target, ids)),
      ),
  );
}

/** Each link to nothing may be meant for one scene; what can be reached from that one only is said of it alone. */
function findUnreached(scenes: readonly Scene[]): readonly Finding[] {
  const reached = closure(idsOf(scenes.slice(0, 1)), (id) => targetsOf(scenes, id));
  const unreached = scenes.filter(({ id }) => !reached.has(id));
  const known = idsOf(scenes);
  const strange = scenes.flatMap(({ choices }) => choices).filter(({ target }) => !known.includes(target));
  const entries = unreached.filter(({ id }) => sourcesOf(unreached, id).length === 0);
  if (strange.length > 0 && entries.length <= strange.length) return [];
  return unreached.map(({ id, place }) =>
    finding(place, `no choice leads to the scene \`${id}\``, `link to it, \`[…](#${id})\`, or take it out`),
  );
}

/** Scenes from which no way leads to an ending; of a circle, the scene that it is entered by. */
function findEndless(scenes: readonly Scene[]): readonly Finding[] {
  const ids = idsOf(scenes);
  // A link to nothing may be meant to lead out.
  const isOpen = ({ choices }: Scene) =>
    choices.length === 0 || choices.some(({ target }) => !ids.includes(target));
  const ending = closure(idsOf(scenes.filter(isOpen)), (id) => sourcesOf(scenes, id));
  return scenes
    .filter(({ id }) => !ending.has(id))
    .slice(0, 1)
    .map(({ id, place }) =>
      finding(
        place,
        `from the scene \`${id}\` the choices go round in a circle and never end`,
        'let one of them lead to a scene without choices; the page itself offers the way back',
      ),
    );
}

function findDeep(scenes: readonly Scene[]): readonly Finding[] {
  const [first] = scenes;
  const way = first && longWay(scenes, [first.id]);
  const last = scenes.find(({ id }) => id === way?.at(-1));
  if (!way || !last) return [];
  const names = way.map((id) => `\`${id}\``).join(', ');
  const message = `the way ${names} is more than ${String(mostScenes)} scenes long`;
  return [finding(last.place, message, 'let it end earlier, or make two scenarios of it')];
}

/** A way with one scene more than allowed, without passing any scene twice. */
function longWay(scenes: readonly Scene[], way: readonly string[]): readonly string[] | undefined {
  if (way.length > mostScenes) return way;
  for (const target of targetsOf(scenes, way.at(-1) ?? '')) {
    const longer = way.includes(target) ? undefined : longWay(scenes, [...way, target]);
    if (longer) return longer;
  }
  return undefined;
}

/** The scenes that a scene leads to; a link to nothing leads to none. */
function targetsOf(scenes: readonly Scene[], from: string): readonly string[] {
  const targets = scenes.find(({ id }) => id === from)?.choices.map(({ target }) => target) ?? [];
  return targets.filter((target) => idsOf(scenes).includes(target));
}

function sourcesOf(scenes: readonly Scene[], to: string): readonly string[] {
  return scenes.filter(({ choices }) => choices.some(({ target }) => target === to)).map(({ id }) => id);
}

function idsOf(scenes: readonly Scene[]): readonly string[] {
  return scenes.map(({ id }) => id);
}

/** Everything that can be reached in any number of steps. */
function closure(start: readonly string[], next: (id: string) => readonly string[]): ReadonlySet<string> {
  const found = new Set(start);
  // A set that grows while it is walked hands out what is added, too.
  for (const id of found) for (const other of next(id)) found.add(other);
  return found;
}

function finding(place: Place, message: string, advice: string): Finding {
  return { rule: 'scenario-paths', severity: 'error', place, message, advice };
}
