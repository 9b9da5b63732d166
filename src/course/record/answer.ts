/**
 * What a learner answered, told apart by how it crosses languages.
 *
 * - `keys`: keys of options, places or scenes. They mean the same in every language. An empty key is a place left open.
 * - `numbers`: already read from the way a language writes them, so they too mean the same everywhere.
 * - `text`: typed words, one entry for each field, with the locale they were typed in.
 */
export type Answer =
  | { readonly kind: 'keys'; readonly keys: readonly string[] }
  | { readonly kind: 'numbers'; readonly numbers: readonly number[] }
  | { readonly kind: 'text'; readonly locale: string; readonly texts: readonly string[] };
