import type { Finding } from '../../course/findings.ts';
import { topOf } from '../places.ts';
import type { Texts } from './read-texts.ts';

/** A finding about a whole file of the interface. */
export function fileFinding(file: string, message: string, advice: string): Finding {
  return {
    rule: 'interface-is-complete',
    severity: 'error',
    place: topOf(file),
    message,
    advice,
  };
}

/** A finding at the line of a key. */
export function keyFinding(texts: Texts, key: string, message: string, advice: string): Finding {
  return { ...fileFinding(texts.file, message, advice), place: texts.placeOf(key) };
}
