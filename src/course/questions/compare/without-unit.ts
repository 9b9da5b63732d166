/** Per cent in four languages, and the currencies that its readers pay in. */
const known = '%|\u066a|per ?cent|procent|pct|(في ال|بال)م[ئا]+[ةه]|\\p{Sc}|kr|kron[eo]r|كرونة|dkk|sek|euro?';

const before = new RegExp(`^([-+\u2010-\u2015\u2212]?) ?(${known})\\.? ?`, 'u');
const behind = new RegExp(` ?(${known}|[.,:]-)$`, 'u');

/**
 * A typed number without what people write beside it: `€15`, `15 pct.`, `15 kr.` → `15`. Whatever else stands there
 * stays, so that it is no number.
 *
 * @param unit What stands behind the field, in the language of the page; empty where nothing does.
 */
export function withoutUnit(text: string, unit: string): string {
  const plain = bare(text);
  const own = bare(unit);
  const isBeside = own && (plain.startsWith(own) || plain.endsWith(own));
  return isBeside ? plain.replace(own, '') : plain.replace(before, '$1').replace(behind, '');
}

/** Small letters and composed ones; no invisible marks, and no full stop at the end. */
function bare(text: string): string {
  return text
    .replace(/\p{Cf}/gu, '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s.]+$/, '');
}
