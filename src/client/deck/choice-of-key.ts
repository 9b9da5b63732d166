/** Letters and numbers that name the choices of a scene: on Latin and on Arabic keyboards. */
const rows = ['abcdefgh', 'أبجدهوزح', '12345678', '١٢٣٤٥٦٧٨'] as const;

/** The place of the choice that a key names, from 0: `b` and `2` are 1. */
export function choiceOfKey(key: string): number | undefined {
  // An Arabic keyboard has the alif without its sign on a key of its own.
  const sign = key.toLowerCase().replace('ا', 'أ');
  const places = rows.map((row) => (sign.length === 1 ? row.indexOf(sign) : -1));
  return places.find((place) => place !== -1);
}
