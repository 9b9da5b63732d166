/**
 * Logical properties only: every page must mirror for Arabic without a second style sheet.
 * @type {import('stylelint').Config}
 */
export default {
  plugins: ['stylelint-use-logical'],
  overrides: [{ files: ['**/*.astro'], customSyntax: 'postcss-html' }],
  rules: {
    'block-no-empty': true,
    'color-no-invalid-hex': true,
    'csstools/use-logical': 'always',
    'declaration-block-no-duplicate-properties': [
      true,
      { ignore: ['consecutive-duplicates-with-different-values'] },
    ],
    'font-family-no-duplicate-names': true,
    'no-duplicate-at-import-rules': true,
    'no-invalid-double-slash-comments': true,
    'property-no-unknown': true,
    // Astro's way out of a component's scope.
    'selector-pseudo-class-no-unknown': [true, { ignorePseudoClasses: ['global'] }],
    'selector-pseudo-element-no-unknown': true,
    'unit-no-unknown': true,
  },
};
