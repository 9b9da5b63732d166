/** Uses of the interface's words in a source file. */
export interface KeyUses {
  /** Keys in `t('…')`, whole. */
  readonly called: readonly string[];
  /** Patterns of every text in quotes that may be a key: `course.record.${status}` gives `^course\.record\..+$`. */
  readonly patterns: readonly RegExp[];
}

/** Reads which words of the interface a source file asks for. */
export function readKeyUses(source: string): KeyUses {
  const called = [...source.matchAll(/\bt\(\s*'([^']+)'/g)].map(([, key = '']) => key);
  const quoted = [...source.matchAll(/'([\w.]+\.[\w.]+)'|"([\w.]+\.[\w.]+)"|`([\w.${}()?:' -]+)`/g)];
  const texts = quoted.map(([, single, double, template]) => single ?? double ?? template ?? '');
  return { called, patterns: texts.filter((text) => text.includes('.')).map(toPattern) };
}

/** The key that code asks for: `course.module.lessons_few` is asked for as `course.module.lessons`. */
export function askedKey(key: string): string {
  return key.replace(/_(?:zero|one|two|few|many|other)$/, '');
}

function toPattern(text: string): RegExp {
  const parts = text.split(/\$\{[^}]*\}/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('[\\w]+')}$`);
}
