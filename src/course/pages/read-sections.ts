import type { Heading, Root } from 'mdast';

import type { Finding, Read } from '../findings.ts';
import { placeOf, type MarkdownNode } from '../markdown/nodes.ts';
import { adviseId, idSchema, notAnId, suggestId } from '../schemas/ids.ts';
import type { SourceText } from '../source-text.ts';
import { headingText } from './heading-id.ts';
import type { Section } from './page.ts';

/** Reads the `##` headings of a page. Each must end in its id, which no other may have. */
export function readSections(tree: Root, source: SourceText): Read<readonly Section[]> {
  const findings: Finding[] = [];
  const sections: Section[] = [];
  for (const heading of tree.children) {
    if (heading.type !== 'heading') continue;
    findings.push(...checkHeading(heading, sections, source));
    const section = heading.depth === 2 ? sectionOf(heading, source) : undefined;
    if (section) sections.push(section);
  }
  return { value: sections, findings };
}

/** A section for a `##` heading that has an id. */
export function sectionOf(node: MarkdownNode, source: SourceText): Section | undefined {
  if (node.type !== 'heading' || node.depth !== 2) return undefined;
  const { title, id } = headingText(node);
  return id === undefined ? undefined : { id, title, place: placeOf(node, source) };
}

function checkHeading(heading: Heading, earlier: readonly Section[], source: SourceText): readonly Finding[] {
  const { title, id } = headingText(heading);
  const place = placeOf(heading, source);
  const error = (message: string, advice: string): Finding => ({
    rule: 'heading',
    severity: 'error',
    place,
    message,
    advice,
  });
  if (heading.depth === 1) {
    return [
      error(
        `\`# ${title}\` repeats the title of the page`,
        'begin sections with `##`; the title stands at the top of the file',
      ),
    ];
  }
  if (heading.depth > 2) return [];
  if (title === '') return [error('a heading has no text', 'write one, or take the heading out')];
  const written = source.line(place.line);
  if (id === undefined && !/^\s*#/.test(written)) {
    const under = source.line(heading.position?.end.line ?? 0).trim();
    return [
      error(`the line \`${under}\` makes a heading of the text above it`, 'leave an empty line before it'),
    ];
  }
  if (id === undefined) return [error(...explainMissingId(title))];
  if (!idSchema.safeParse(id).success) return [error(`the id \`${id}\` ${notAnId}`, adviseId(id))];
  const first = earlier.find((section) => section.id === id);
  return first
    ? [
        {
          ...error(`the id \`${id}\` is used by two headings`, 'give one of them another id'),
          related: first.place,
        },
      ]
    : [];
}

function explainMissingId(title: string): readonly [string, string] {
  const almost = /\s*[[(]\s*#\s*([^\])]*?)\s*[\])]\s*$/.exec(title);
  if (almost)
    return [
      `the id in \`${title}\` cannot be read`,
      `write \`[#${suggestId(almost[1] ?? '') ?? 'short-id'}]\``,
    ];
  const bare = /\[([a-z0-9-]+)\]$/.exec(title)?.[1];
  const id = bare ?? 'short-id';
  return [
    `the heading \`${title}\` has no id`,
    `end it with an id in square brackets, the same in every language: \`[#${id}]\``,
  ];
}
