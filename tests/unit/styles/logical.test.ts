import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readStyle, styleNames } from './support.ts';

const src = new URL('../../../src/', import.meta.url);

/** Declarations that name a side of the screen instead of a side of the text. */
const physical =
  /(?<![\w-])(?:(?:margin|padding|border|scroll-margin|scroll-padding)-(?:left|right|top|bottom)[\w-]*|(?:min-|max-)?(?:width|height)|left|right|top|bottom)\s*:(?!\w)|(?:text-align|float|clear)\s*:\s*(?:left|right)/g;

function physicalDeclarations(css: string): readonly string[] {
  const declarations = css.replaceAll(/@(?:media|container)[^{]*/g, '');
  return declarations.match(physical) ?? [];
}

/** Rules at the outer edge of a sheet that is formatted by Prettier; at-rules are not rules. */
function rulesOutsideLayers(css: string): readonly string[] {
  return css.match(/^[^\s}@][^{;]*\{/gm) ?? [];
}

/** Text of every `<style>` in a component. */
function componentStyles(path: string): string {
  const text = readFileSync(new URL(path, src), 'utf8');
  return [...text.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)].map(([, css]) => css).join('\n');
}

describe('the style sheets', () => {
  it('would be caught naming a side of the screen', () => {
    expect(
      physicalDeclarations('a { margin-left: 1px; top: 0; text-align: right; max-width: 2rem }'),
    ).toHaveLength(4);
    expect(physicalDeclarations('a { margin-inline-start: 1px; border-top-style: none }')).toHaveLength(1);
  });

  it.each(styleNames())('%s names sides of the text only', (name) => {
    expect(physicalDeclarations(readStyle(name))).toEqual([]);
  });

  const components = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('.astro'),
  );

  it.each(components)('%s names sides of the text only', (path) => {
    expect(physicalDeclarations(componentStyles(path))).toEqual([]);
  });
});

describe('the layers', () => {
  it('stand in one order, after those of Starlight', () => {
    expect(readStyle('layers.css').replaceAll(/\s+/g, ' ').trim()).toBe(
      '@layer reset, starlight, touchpoint.tokens, touchpoint.base, touchpoint.components, touchpoint.pages, touchpoint.print;',
    );
  });

  it('would be found missing', () => {
    expect(rulesOutsideLayers('@layer a {\n  p {\n  }\n}\n\n.b {\n}')).toEqual(['.b {']);
  });

  it.each(styleNames())('%s leaves no rule outside them', (name) => {
    expect(rulesOutsideLayers(readStyle(name))).toEqual([]);
  });
});
