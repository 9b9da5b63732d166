import { tidyNumber } from '../read-number.ts';

/** Per cent in four languages, and the currencies that its readers pay in. */
const known = String.raw`[%\u066a]|per ?cent|procent|pct|(في ال|بال)م[ئا]+[ةه]|\p{Sc}|kr|kron[eo]r|كرونة|dkk|sek|euro?`;

const before = new RegExp(`^(-?) ?(${known})\\.? ?`, 'u');
const behind = new RegExp(` ?(${known}|[.,:]-)$`, 'u');

/**
 * A typed number without what people write beside it: `€15`, `15 pct.`, `15 kr.` → `15`. Whatever else stands there
 * stays, so that it is no number.
 *
 * @param unit What stands behind the field, in the language of the page; empty where nothing does.
 */
export function withoutUnit(text: string, unit: string): string {
  const plain = tidyNumber(text).toLowerCase();
  const own = tidyNumber(unit).toLowerCase();
  const isBeside = own && (plain.startsWith(own) || plain.endsWith(own));
  return isBeside ? plain.replace(own, '') : plain.replace(before, '$1').replace(behind, '');
}
