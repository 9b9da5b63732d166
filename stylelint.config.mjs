/**
 * Logical properties only: every page must mirror for Arabic without a second style sheet.
 * @type {import('stylelint').Config}
 */
export default {
  plugins: ['stylelint-use-logical'],
  overrides: [{ files: ['**/*.astro'], customSyntax: 'postcss-html' }],
  rules: {
    'csstools/use-logical': ['always', { except: [] }],
    'block-no-empty': true,
    'color-no-invalid-hex': true,
    'custom-property-pattern': null,
    'declaration-block-no-duplicate-properties': [true, { ignore: ['consecutive-duplicates-with-different-values'] }],
    'declaration-property-value-disallowed-list': {
      'float': ['left', 'right'],
      'clear': ['left', 'right'],
      'text-align': ['left', 'right'],
    },
    'font-family-no-duplicate-names': true,
    'no-duplicate-at-import-rules': true,
    'no-invalid-double-slash-comments': true,
    'property-disallowed-list': [
      '/^(margin|padding|border|scroll-margin|scroll-padding)-(left|right|top|bottom)/',
      '/^border-(top|bottom)-(left|right)-radius$/',
      '/^(left|right|top|bottom)$/',
      '/^(min-|max-)?(width|height)$/',
    ],
    'property-no-unknown': true,
    'selector-pseudo-class-no-unknown': true,
    'selector-pseudo-element-no-unknown': true,
    'unit-no-unknown': true,
  },
};
