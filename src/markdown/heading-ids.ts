import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';

import { headingText, withoutHeadingId } from '../course/pages/heading-id.ts';

/** `## Title [#id]` → `<h2 id="id">Title</h2>`, so that anchors are the same in every language. */
export function setHeadingIds(tree: Root): void {
  visit(tree, 'heading', (heading) => {
    const { id } = headingText(heading);
    if (id === undefined) return;
    heading.children = withoutHeadingId(heading);
    heading.data = Object.assign(heading.data ?? {}, { hProperties: { id } });
  });
}
