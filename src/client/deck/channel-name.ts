/** How long a deck that is loaded again waits for the page before it to let go of their name, in milliseconds. */
const patience = 1000;

/**
 * The name of this deck's channel: that of the speaker view that waits for it, or the one it had before it was loaded
 * again, so that its speaker view finds it, else a new one. A copy of the tab or of its address brings the same name,
 * and so the name is locked: the copy takes another.
 *
 * @param deck what tells this deck from others in the same tab
 * @param waiting the channel of a speaker view that waits for this deck
 */
export async function channelName(deck: string, waiting?: string): Promise<string> {
  const key = `course:deck:${deck}`;
  for (const known of new Set([waiting, read(key)]))
    if (known !== undefined && (await lock(known))) return keep(key, known);
  const name = randomName();
  await lock(name);
  return keep(key, name);
}

/** Takes a name for as long as the page is there. Where names cannot be locked, it is taken on trust. */
async function lock(name: string): Promise<boolean> {
  if (!('locks' in navigator)) return true;
  return new Promise((resolve) => {
    const taken = (): Promise<never> => {
      resolve(true);
      return new Promise(() => undefined);
    };
    navigator.locks
      .request(`course-deck-${name}`, { signal: AbortSignal.timeout(patience) }, taken)
      .catch(() => resolve(false));
  });
}

/** A name that nobody else has. */
export function randomName(): string {
  return Array.from(crypto.getRandomValues(new Uint32Array(3)), (part) => part.toString(36)).join('');
}

function read(key: string): string | undefined {
  try {
    return sessionStorage.getItem(key) ?? undefined;
  } catch {
    return undefined;
  }
}

function keep(key: string, name: string): string {
  try {
    sessionStorage.setItem(key, name);
  } catch {
    // The speaker view then has to be opened anew after the deck is loaded again.
  }
  return name;
}
