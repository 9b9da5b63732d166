const marks = '(?:[.,;:!?…،؛؟()[\\]"\'«»‹›“”„‘’]|&quot;|&#39;|&#34;)*';
const gap = new RegExp(`${marks}<input[^>]*>${marks}`, 'g');

/**
 * The HTML of a text with each field, and the marks right beside it, in a box of one line: no line begins with the full
 * stop behind a gap, nor does one end with the bracket before it.
 */
export function keepGaps(html: string): string {
  return html.replace(gap, '<span class="tp-gap">$&</span>');
}
