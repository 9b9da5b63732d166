import type { Finding } from '../../course/findings.ts';
import { keyFinding } from './findings.ts';
import { pluralBase } from './plurals.ts';
import type { Texts } from './read-texts.ts';

/** A translation has the placeholders of its original, `{{count}}` and the like, and no others. */
export function checkPlaceholders(texts: Texts, originals: Texts): readonly Finding[] {
  return [...texts.values].flatMap(([key, value]) => {
    const original = originals.values.get(`${pluralBase(key) ?? key}_other`) ?? originals.values.get(key);
    if (original === undefined || value.trim() === '') return [];
    const [here, there] = [placeholders(value), placeholders(original)];
    const extra = here.filter((name) => !there.includes(name));
    const missing = saysItsNumber(key) ? [] : there.filter((name) => !here.includes(name));
    return [
      ...extra.map((name) =>
        keyFinding(texts, key, `the source language has no ${name} in this text`, advise(there)),
      ),
      ...missing.map((name) =>
        keyFinding(texts, key, `the text lacks ${name}`, `put it where the value belongs: \`${original}\``),
      ),
    ];
  });
}

function placeholders(text: string): readonly string[] {
  return [
    ...new Set([...text.matchAll(/\{\{\s*([^{}\s]+)\s*\}\}/g)].map(([, name = '']) => `\`{{${name}}}\``)),
  ];
}

/** "One slide" and "two slides" may be words in themselves. */
function saysItsNumber(key: string): boolean {
  return /_(zero|one|two)$/.test(key);
}

function advise(known: readonly string[]): string {
  return known.length === 0 ? 'take it out' : `it has ${known.join(', ')}`;
}
