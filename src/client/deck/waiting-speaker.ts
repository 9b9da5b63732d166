/** The part of a deck's address that says which speaker view waits for it. */
const parameter = 'speaker';

/**
 * The address of a deck, at one of its slides, that joins the speaker view which waits on a channel.
 *
 * @param slides the deck's own address, absolute
 * @param slide id of the slide
 */
export function deckAddress(slides: string, channel: string, slide: string): string {
  const address = new URL(slides);
  address.searchParams.set(parameter, channel);
  address.hash = `/${slide}`;
  return address.href;
}

/** The channel of the speaker view that waits for the deck with this address; none for a deck opened otherwise. */
export function waitingChannel(address: string): string | undefined {
  const name = new URL(address).searchParams.get(parameter) ?? '';
  return /^[a-z0-9]+$/.test(name) ? name : undefined;
}

/** The address without the name of a speaker view: whoever is sent it has one of their own. */
export function withoutSpeaker(address: string): string {
  const plain = new URL(address);
  plain.searchParams.delete(parameter);
  return plain.href;
}
