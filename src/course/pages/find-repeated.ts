import type { Finding, Place } from '../findings.ts';

/** Ids that two things of a kind share in one lesson. */
export function findRepeated(
  noun: 'slide' | 'objective' | 'figure',
  named: readonly { readonly id: string; readonly place: Place }[],
): readonly Finding[] {
  return named.flatMap(({ id, place }, index): readonly Finding[] => {
    const first = named.slice(0, index).find((other) => other.id === id);
    if (!first) return [];
    return [
      {
        rule: `${noun}-id`,
        severity: 'error',
        place,
        ...(noun === 'figure'
          ? { message: `the lesson draws \`${id}\` twice`, advice: 'take one of them out' }
          : {
              message: `the ${noun} id \`${id}\` is used twice`,
              advice: 'give one of them another id',
            }),
        related: first.place,
      },
    ];
  });
}
