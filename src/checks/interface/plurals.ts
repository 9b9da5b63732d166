/** Names of plural forms as i18next writes them behind a key, such as `course.items_few`. */
const suffix = /_(zero|one|two|few|many|other)$/;

/** A key without its plural form; `undefined` for a key that has none. */
export function pluralBase(key: string): string | undefined {
  return suffix.test(key) ? key.replace(suffix, '') : undefined;
}

/** The bases that are plurals: those with the form `_other`, which every language has. */
export function pluralKeys(keys: readonly string[]): ReadonlySet<string> {
  return new Set(keys.filter((key) => key.endsWith('_other')).map((key) => key.slice(0, -'_other'.length)));
}

/** The plural forms that whole numbers and fractions take in a language, in the order that people count. */
export function pluralCategories(locale: string): readonly string[] {
  const order = ['zero', 'one', 'two', 'few', 'many', 'other'];
  const { pluralCategories: forms } = new Intl.PluralRules(locale).resolvedOptions();
  return order.filter((form) => forms.some((known) => known === form));
}
