import remarkDirective from 'remark-directive';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

/**
 * The syntax that course Markdown adds to MDX: tables, task lists and directives. The pages and the course
 * parser both take it from here, so that neither can read a lesson differently from the other.
 */
export const syntaxPlugins = [remarkGfm, remarkDirective] as const;

/** A parser for a whole lesson. It throws at the first MDX error; `parseMarkdown` finds them all. */
export const markdownParser = unified()
  .use(remarkParse)
  .use(remarkMdx)
  .use([...syntaxPlugins])
  .freeze();
