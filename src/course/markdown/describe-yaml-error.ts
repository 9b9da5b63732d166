import type { YAMLError } from 'yaml';

import type { Finding } from '../findings.ts';

type Description = Pick<Finding, 'message' | 'advice'>;

/** The bracket that is never closed, when an error says so of one. */
export function unclosedBracket(
  message: string,
): { readonly opening: string; readonly closing: string } | undefined {
  if (message.includes('must be sufficiently indented and end with a ]'))
    return { opening: '[', closing: ']' };
  if (message.includes('must be sufficiently indented and end with a }'))
    return { opening: '{', closing: '}' };
  return undefined;
}

/** Says in a trainer's words what is wrong with a line of YAML. */
export function describeYamlError(
  { code, message }: Pick<YAMLError, 'code' | 'message'>,
  line: string,
): Description {
  const text = line.trim();
  const value = /^(?:-\s+)?[\w-]+:\s+(.*)$/.exec(text)?.[1] ?? '';
  const inQuotes = 'put the whole text behind the colon in quotation marks: `"…"`';
  if (code === 'TAB_AS_INDENT') return { message: 'the line is indented with a tab', advice: 'use spaces' };
  if (code === 'DUPLICATE_KEY')
    return { message: `\`${text}\` repeats a key`, advice: 'keep one of the two' };
  const glued = /^(?:-\s+)?([\w-]+):(\S.*)$/.exec(text);
  if (glued) {
    const [, key = '', rest = ''] = glued;
    return {
      message: `there is no space behind the colon in \`${text}\``,
      advice: `write \`${key}: ${rest}\``,
    };
  }
  const bracket = unclosedBracket(message);
  if (bracket && !isText(text)) {
    const { opening, closing } = bracket;
    const written = value.startsWith(opening) ? value : text;
    return { message: `\`${written}\` is not closed`, advice: `end it with \`${closing}\`` };
  }
  const sign = /^[@`%*&!|>{[?-]/.exec(value)?.[0];
  if (sign !== undefined) {
    return {
      message: `the text \`${value}\` begins with \`${sign}\`, which has a meaning of its own here`,
      advice: inQuotes,
    };
  }
  if (/^["']/.test(value)) {
    return {
      message: `the quotation marks of \`${text}\` do not stand around the whole text`,
      advice: 'put `"` before and behind it, and use “ ” inside',
    };
  }
  if (/:(?:\s|$)/.test(value))
    return { message: `\`${text}\` has a second colon in its text`, advice: inQuotes };
  if (code === 'BAD_INDENT' || message.startsWith('Sequence item without')) {
    return {
      message: `\`${text}\` does not begin in the same column as the lines it belongs to`,
      advice: 'give it as many spaces as they have',
    };
  }
  return {
    message: `\`${text}\` cannot be read`,
    advice: 'check the indentation, the colon with a space behind it, and the quotation marks',
  };
}

/** A line of what learners read, where a bracket begins no list. */
function isText(line: string): boolean {
  return /^(?:-\s+)?(?:title|description|text):/.test(line);
}
