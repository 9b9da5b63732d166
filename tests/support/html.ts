import {
  HtmlValidate,
  Parser,
  StaticConfigLoader,
  TextNode,
  type DOMNode,
  type HtmlElement,
} from 'html-validate';

const validator = new HtmlValidate(
  new StaticConfigLoader({ root: true, extends: ['html-validate:standard'] }),
);
const config = await validator.getConfigFor('page.html');

/** Reads a page. What stands in `<script>`, `<style>` and `<template>` is there too. */
export function parseHtml(text: string): HtmlElement {
  return new Parser(config).parseHtml(text);
}

/** The one element that a selector finds. */
export function one(within: HtmlElement, selector: string): HtmlElement {
  const found = within.querySelectorAll(selector);
  const [first] = found;
  if (!first || found.length > 1) throw new Error(`${selector} stands on the page ${found.length} times`);
  return first;
}

/** The value of an attribute in each element that a selector finds, in the order of the page. */
export function values(within: HtmlElement, selector: string, attribute: string): readonly string[] {
  return within
    .querySelectorAll(selector)
    .map((element) => element.getAttributeValue(attribute) ?? '')
    .filter((value) => value !== '');
}

/** What a reader sees of an element, in one line. */
export function visibleText(element: HtmlElement): string {
  return texts(element)
    .map(({ text }) => text)
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
}

/** A text with the element that it stands in. */
export interface PlacedText {
  readonly text: string;
  readonly element: HtmlElement;
}

/** Every text of an element but for scripts and styles, with characters instead of `&amp;` and the like. */
export function texts(element: HtmlElement): readonly PlacedText[] {
  if (element.is('script') || element.is('style')) return [];
  return element.childNodes.flatMap((node) => textsOf(node, element));
}

function textsOf(node: DOMNode, parent: HtmlElement): readonly PlacedText[] {
  if (node instanceof TextNode) return [{ text: decode(node.textContent), element: parent }];
  return isElement(node) ? texts(node) : [];
}

function isElement(node: DOMNode): node is HtmlElement {
  return 'tagName' in node;
}

/** Every element of a page in its order. */
export function elements(within: HtmlElement): readonly HtmlElement[] {
  return within.querySelectorAll('*');
}

const named: Readonly<Record<string, string>> = {
  amp: '&',
  apos: "'",
  gt: '>',
  lt: '<',
  nbsp: ' ',
  quot: '"',
};

/** `&amp;` → `&`, `&#38;` → `&`. */
export function decode(text: string): string {
  return text.replace(
    /&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi,
    (whole, hex?: string, decimal?: string, name?: string) => {
      if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16));
      if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
      return named[name ?? ''] ?? whole;
    },
  );
}
