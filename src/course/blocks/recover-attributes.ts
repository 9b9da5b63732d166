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
  for (const [name, value] of Object.entries(attributes)) {
    const slip = known.includes(name) ? undefined : recover(name, value ?? '', attributes, known);
    if (slip === undefined) data[name] ??= value ?? '';
    else {
      const { message, advice, meant } = slip;
      troubles.push({ name, message, advice });
      if (meant) data[meant.name] ??= meant.value;
    }
  }
  return { data, troubles };
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
  const [key = '', text = ''] = name.split(':');
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
