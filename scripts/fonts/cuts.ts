import { arabic, farNames, latin, latinCore, nordicNames } from './characters.ts';

/** A font file to be made: where it comes from, which characters stay, and what is fixed or limited. */
export interface Cut {
  /** File name without `.woff2`, in `src/styles/fonts/`. */
  readonly name: string;
  /** Package under `@fontsource-variable/` and its file without `.woff2`. */
  readonly package: string;
  readonly file: string;
  readonly characters: string;
  readonly features: readonly string[];
  /** A number fixes the axis there, a range keeps it variable. */
  readonly axes: Readonly<Record<string, number | { readonly min: number; readonly max: number }>>;
}

const latinFeatures = ['ccmp', 'locl', 'liga', 'calt', 'kern', 'mark', 'mkmk'];
const arabicFeatures = [...latinFeatures, 'isol', 'init', 'medi', 'fina', 'rlig', 'curs'];

const hanken = {
  package: 'hanken-grotesk',
  features: latinFeatures,
  axes: { wght: { min: 400, max: 700 } },
} as const;

/** Optical size 24 is the display cut; titles are never smaller than that drawing can stand. */
const hedvig = {
  package: 'hedvig-letters-serif',
  features: latinFeatures,
  axes: { opsz: 24 },
} as const;

/** The font files of the site. Budgets are in `tests/unit/styles/fonts.test.ts`. */
export const cuts: readonly Cut[] = [
  { ...hanken, name: 'hanken', file: 'hanken-grotesk-latin-wght-normal', characters: latin },
  {
    ...hanken,
    name: 'hanken-core',
    file: 'hanken-grotesk-latin-wght-normal',
    characters: latinCore + nordicNames,
  },
  { ...hanken, name: 'hanken-names', file: 'hanken-grotesk-latin-ext-wght-normal', characters: farNames },
  { ...hedvig, name: 'hedvig', file: 'hedvig-letters-serif-latin-opsz-normal', characters: latin },
  { ...hedvig, name: 'hedvig-core', file: 'hedvig-letters-serif-latin-opsz-normal', characters: latinCore },
  {
    ...hedvig,
    name: 'hedvig-names',
    file: 'hedvig-letters-serif-latin-ext-opsz-normal',
    characters: farNames,
  },
  {
    name: 'markazi',
    package: 'markazi-text',
    file: 'markazi-text-arabic-wght-normal',
    characters: arabic,
    features: arabicFeatures,
    axes: { wght: 600 },
  },
  {
    name: 'vazirmatn',
    package: 'vazirmatn',
    file: 'vazirmatn-arabic-wght-normal',
    characters: arabic,
    features: arabicFeatures,
    axes: { wght: { min: 400, max: 700 } },
  },
];
