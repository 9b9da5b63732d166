// Typed linting for everything Node or a browser runs; warnings do not exist here, only errors.
import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

const scripts = ['**/*.{js,mjs}'];
const inAstroFiles = ['**/*.astro/*.{js,ts}'];

/** What the house rules ask beyond the presets. */
const houseRules = {
  eqeqeq: 'error',
  'no-console': 'off',
  'no-empty-pattern': ['error', { allowObjectPatternsAsParameters: true }],
  '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
  '@typescript-eslint/consistent-type-definitions': 'off',
  '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
  // Merging a type into somebody else's interface has no other form.
  '@typescript-eslint/no-empty-object-type': ['error', { allowInterfaces: 'with-single-extends' }],
  '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
  '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
  '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
  '@typescript-eslint/switch-exhaustiveness-check': [
    'error',
    { considerDefaultExhaustiveForUnions: true, requireDefaultForNonUnion: false },
  ],
};

export default defineConfig(
  globalIgnores([
    'dist',
    '.astro',
    'content',
    'public',
    'playwright-report',
    'test-results',
    'tests/fixtures',
  ]),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  astro.configs.recommended,
  {
    languageOptions: {
      // One program for .ts and .astro: the Astro parser knows no project service.
      parserOptions: { project: './tsconfig.json', extraFileExtensions: ['.astro'] },
    },
    rules: houseRules,
  },
  {
    files: ['src/**/*.ts'],
    rules: { 'max-lines-per-function': ['error', { max: 100, skipBlankLines: true, skipComments: true }] },
  },
  {
    // To the linter, an element in a template has no type, and a component that is handed on has none; to
    // `astro check` they have.
    files: ['**/*.astro'],
    rules: {
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
  {
    // A browser's script inside an .astro file is cut out by the plugin and has no place in the program.
    files: inAstroFiles,
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: { parserOptions: { project: null, program: null } },
  },
  {
    files: scripts,
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: {
      parserOptions: { project: null },
      globals: { console: 'readonly', process: 'readonly', URL: 'readonly', setTimeout: 'readonly' },
    },
  },
);
