import type { SourceText } from '../source-text.ts';
import { inlineTags } from './inline-tags.ts';
import type { SyntaxErrorPlace } from './locate-syntax-error.ts';

interface Description {
  readonly message: string;
  readonly advice: string;
}

/** Says in a trainer's words what MDX could not read, and how to write it instead. */
export function describeSyntaxError(error: SyntaxErrorPlace, source: SourceText): Description {
  const place = source.placeAt(error.offset);
  const line = source.line(place.line);
  const before = line.slice(0, place.column - 1);
  const after = line.slice(place.column - 1);
  switch (error.kind) {
    case 'import':
      return {
        message: `the line begins with \`${firstWord(line)}\`, which is taken for program code`,
        advice: 'put another word first',
      };
    case 'brace':
      return describeBrace(before, after);
    case 'angle':
      return describeAngle(after);
    case 'unclosed-tag':
      return describeTag(after);
    case 'stray-closing-tag':
      return { message: `\`${tagIn(after)}\` closes a tag that was never opened`, advice: 'take it out' };
  }
}

function describeBrace(before: string, after: string): Description {
  const block = /^[\s>]*(:{2,}[\w-]+)$/.exec(before)?.[1];
  if (block !== undefined) {
    return {
      message: `the braces of \`${block}\` cannot be read`,
      advice: 'write them like `{#id name=value}`, with quotation marks around a value that has spaces',
    };
  }
  const id = /^\{\s*#\s*([^}]*?)\s*\}/.exec(after)?.[1];
  if (id !== undefined && /^\s*#{1,6}\s/.test(before)) {
    return { message: `the heading's id is written \`${braces(after)}\``, advice: `write \`[#${id}]\`` };
  }
  const reference = /(:{1,2})(source|term)\s*(\[[^\]]*\])?(\s*)$/.exec(before);
  if (id !== undefined && reference) return describeReference(reference, id);
  return describePlaceholder(after);
}

/** `:source []{#id}` and `::source[]{#id}` in a line of text. */
function describeReference(
  [written, colons, name = '', label = '[]']: RegExpExecArray,
  id: string,
): Description {
  return {
    message: `\`${written.trim()}\` before \`{#${id}}\` has ${colons === '::' ? 'two colons' : 'a space in it'}`,
    advice: `write \`:${name}${label}{#${id}}\``,
  };
}

/** Curly braces in prose, such as the placeholder of a script. */
function describePlaceholder(after: string): Description {
  const text = braces(after);
  return {
    message: `\`${text}\` stands in curly braces, which is taken for program code`,
    advice: `write \`${text.replace(/\{/g, '\\{').replace(/\}/g, '\\}')}\`, or use square brackets`,
  };
}

function describeAngle(after: string): Description {
  if (after.startsWith('<!--')) {
    return {
      message: 'a comment is written `<!-- … -->`',
      advice: 'write `{/* … */}`, or use `:::notes` for speaker notes',
    };
  }
  const address = /^<((?:https?:|mailto:)?[^\s<>]*[@/][^\s<>]*)>/.exec(after);
  if (address) {
    return {
      message: `\`<${address[1] ?? ''}>\` stands in angle brackets`,
      advice: 'write it without them, or as a link `[text](address)`',
    };
  }
  return {
    message: `\`${firstWord(after)}\` begins with \`<\`, which is taken for a tag`,
    advice: `write \`\\${firstWord(after)}\`, or use words`,
  };
}

function describeTag(after: string): Description {
  const tag = tagIn(after);
  const name = /^<([\w-]+)/.exec(tag)?.[1] ?? '';
  const message = `\`${tag}\` opens a tag that is not closed in its paragraph`;
  if (name === 'br') return { message, advice: 'write `<br/>`' };
  if (inlineTags.includes(name)) return { message, advice: `add \`</${name}>\` before the paragraph ends` };
  return {
    message: `\`${tag}\` is taken for a tag, and the course has no such tag`,
    advice: `for plain text write \`\\${tag}\`, or use words`,
  };
}

function tagIn(text: string): string {
  return /^<[^>]*>?/.exec(text)?.[0] ?? text;
}

function braces(after: string): string {
  return /^\{[^}]*\}/.exec(after)?.[0] ?? firstWord(after);
}

function firstWord(text: string): string {
  return /\S+/.exec(text)?.[0] ?? text;
}
