/** What the speaker view asks of the deck. */
export const moves = ['next', 'previous', 'first', 'last', 'black'] as const;

export type Move = (typeof moves)[number];

/** What the deck shows. */
export interface DeckState {
  /** Id of the slide. */
  readonly slide: string;
  /** Whether the screen is black. */
  readonly black: boolean;
}

/** What deck and speaker view say to each other. */
export type Message =
  /** The deck, after each change and when it is asked. */
  | ({ readonly kind: 'state' } & DeckState)
  /** The deck, when its page goes away. */
  | { readonly kind: 'bye' }
  /** The speaker view, when it comes up. */
  | { readonly kind: 'hello' }
  | { readonly kind: 'move'; readonly move: Move }
  /** The speaker view, when a way of a scenario is chosen there: the id of the slide that it leads to. */
  | { readonly kind: 'go'; readonly slide: string };

/** The message in what has come over a channel; `undefined` for anything else. */
export function readMessage(data: unknown): Message | undefined {
  if (typeof data !== 'object' || data === null || !('kind' in data)) return undefined;
  switch (data.kind) {
    case 'hello':
    case 'bye':
      return { kind: data.kind };
    case 'state':
      return 'slide' in data && typeof data.slide === 'string' && 'black' in data
        ? { kind: 'state', slide: data.slide, black: data.black === true }
        : undefined;
    case 'go':
      return 'slide' in data && typeof data.slide === 'string'
        ? { kind: 'go', slide: data.slide }
        : undefined;
    case 'move': {
      const move = 'move' in data ? moves.find((known) => known === data.move) : undefined;
      return move && { kind: 'move', move };
    }
    default:
      return undefined;
  }
}

/** A channel of a deck and its speaker view. Its name is random, so that two decks never hear each other. */
export function openChannel(name: string, onMessage: (message: Message) => void) {
  const channel = new BroadcastChannel(`course-deck-${name}`);
  channel.addEventListener('message', ({ data }) => {
    const message = readMessage(data);
    if (message) onMessage(message);
  });
  return {
    say: (message: Message): void => channel.postMessage(message),
    close: (): void => channel.close(),
  };
}

export type Channel = ReturnType<typeof openChannel>;
