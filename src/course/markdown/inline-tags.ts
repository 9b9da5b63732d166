/** HTML that an author may write in a line: isolation, breaks, small marks. */
export const inlineTags: readonly string[] = ['bdi', 'br', 'sub', 'sup', 'kbd', 'abbr', 'span'];
