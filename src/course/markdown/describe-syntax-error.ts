import type { SourceText } from '../source-text.ts';
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
        message: `the line begins with \`${firstWord(line)}\`, which MDX takes for program code`,
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
  const block = /^\s*(?:>\s*)*:{2,}\s*([\w-]*)/.exec(before);
  if (block) return describeDirectiveBraces(block[1] ?? '', before, after);
  if (/^\s*#{1,6}\s/.test(before) && /^\{#[^}]*\}/.test(after)) {
    const id = /^\{#([^}]*)\}/.exec(after)?.[1] ?? 'id';
    return { message: `the heading's id is written \`{#${id}}\``, advice: `write \`[#${id}]\`` };
  }
  return describePlaceholder(after);
}

function describeDirectiveBraces(name: string, before: string, after: string): Description {
  const block = `:::${name}`;
  if (/\s$/.test(before)) {
    return {
      message: `there is a space before the braces of \`${block}\``,
      advice: `write \`${block}${braces(after)}\` without the space`,
    };
  }
  if ((after.match(/["“”]/g) ?? []).length % 2 === 1) {
    return {
      message: `a quotation mark in the braces of \`${block}\` is not closed`,
      advice: 'close it before the `}`',
    };
  }
  if (!after.includes('}')) {
    return {
      message: `the braces of \`${block}\` are not closed`,
      advice: 'end them with `}` on the same line',
    };
  }
  return {
    message: `the braces of \`${block}\` cannot be read`,
    advice: 'write them like `{#id name=value}`, with quotation marks around a value that has spaces',
  };
}

/** Curly braces in prose, such as the placeholder of a script. */
function describePlaceholder(after: string): Description {
  const text = braces(after);
  return {
    message: `\`${text}\` stands in curly braces, which MDX takes for program code`,
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
    message: `\`${firstWord(after)}\` begins with \`<\`, which MDX takes for a tag`,
    advice: `write \`\\${firstWord(after)}\`, or use words`,
  };
}

function describeTag(after: string): Description {
  const tag = tagIn(after);
  return {
    message: `\`${tag}\` opens a tag that is not closed`,
    advice: `for plain text write \`\\${tag}\`; for a tag add \`${tag.replace('<', '</').replace(/\s[^>]*/, '')}\` in the same paragraph`,
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
