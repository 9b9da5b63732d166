/** How long a deck that is loaded again waits for the page before it to let go of their name, in milliseconds. */
const patience = 1000;

/**
 * The name of this deck's channel: the one it had before it was loaded again, so that its speaker view finds it, else
 * a new one. A copy of the tab brings the same stored name, and so the name is locked: the copy takes another.
 *
 * @param deck what tells this deck from others in the same tab
 */
export async function channelName(deck: string): Promise<string> {
  const key = `course:deck:${deck}`;
  const kept = read(key);
  if (kept !== undefined && (await lock(kept))) return kept;
  const name = randomName();
  keep(key, name);
  await lock(name);
  return name;
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

function randomName(): string {
  return Array.from(crypto.getRandomValues(new Uint32Array(3)), (part) => part.toString(36)).join('');
}

function read(key: string): string | undefined {
  try {
    return sessionStorage.getItem(key) ?? undefined;
  } catch {
    return undefined;
  }
}

function keep(key: string, name: string): void {
  try {
    sessionStorage.setItem(key, name);
  } catch {
    // The speaker view then has to be opened anew after the deck is loaded again.
  }
}
