import type { Finding } from '../findings.ts';
import { placeOf, type MarkdownNode } from '../markdown/nodes.ts';
import type { SourceText } from '../source-text.ts';

/** Makes findings of one rule about nodes of a page. */
export function findingsOf(rule: string, source: SourceText) {
  return (node: MarkdownNode, message: string, advice: string): Finding => ({
    rule,
    severity: 'error',
    place: placeOf(node, source),
    message,
    advice,
  });
}
