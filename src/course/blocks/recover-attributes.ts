/** Attributes as they were meant, with what was wrong about the way they were written. */
export interface RecoveredAttributes {
  readonly data: Readonly<Record<string, string>>;
  readonly troubles: readonly AttributeTrouble[];
}

export interface AttributeTrouble {
  /** The attribute's name as it was written. */
  readonly name: string;
  readonly message: string;
  readonly advice: string;
}

type Attributes = Readonly<Record<string, string | null | undefined>>;

/** Understands the usual slips in braces: `.id`, `name:value`, an id without `#` or with a space in it. */
export function recoverAttributes(attributes: Attributes, known: readonly string[]): RecoveredAttributes {
  const data: Record<string, string> = {};
  const troubles: AttributeTrouble[] = [];
  const written = Object.entries(attributes);
  const values = written.map(([name], index) => withValue(name, written[index + 1], known));
  for (const [index, [name, value]] of written.entries()) {
    // A value behind a space has been read with its name.
    if (index > 0 && values[index - 1] !== undefined) continue;
    const slip = known.includes(name)
      ? undefined
      : recover(values[index] ?? name, value ?? '', attributes, known);
    if (slip === undefined) data[name] ??= value ?? '';
    else {
      const { message, advice, meant } = slip;
      troubles.push({ name, message, advice });
      if (meant) data[meant.name] ??= meant.value;
    }
  }
  return { data, troubles };
}

/** `name: value`, which reads as two names. */
function withValue(
  name: string,
  next: readonly [string, string | null | undefined] | undefined,
  known: readonly string[],
): string | undefined {
  const isKey = name.endsWith(':') && known.includes(name.slice(0, -1));
  return isKey && next && !next[1] && !known.includes(next[0]) ? `${name} ${next[0]}` : undefined;
}

interface Slip {
  readonly message: string;
  readonly advice: string;
  readonly meant?: { readonly name: string; readonly value: string };
}

function recover(
  name: string,
  value: string,
  { id }: Attributes,
  known: readonly string[],
): Slip | undefined {
  if (name === 'class') {
    const message = `\`.${value}\` begins with a point`;
    return { message, advice: `an id begins with \`#\`: \`#${value}\``, meant: { name: 'id', value } };
  }
  const [key = '', text = ''] = name.split(/: ?/);
  if (known.includes(key) && text !== '') {
    const message = `\`${name}\` has a colon`;
    return { message, advice: `write \`${key}=${text}\``, meant: { name: key, value: text } };
  }
  if (value !== '' || !known.includes('id')) return undefined;
  if (id === undefined || id === null) {
    const message = `\`${name}\` stands in the braces without a sign before it`;
    return { message, advice: `an id begins with \`#\`: \`#${name}\``, meant: { name: 'id', value: name } };
  }
  const message = `\`${name}\` stands alone in the braces`;
  return { message, advice: `an id has hyphens in place of spaces: \`#${id}-${name}\`` };
}
