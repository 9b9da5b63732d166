import { nearest } from '../../nearest.ts';
import { directiveNames, directiveRules } from '../../schemas/directives.ts';
import { keysAt } from '../../schemas/validate.ts';
import { saveBraces, type SavedBraces } from './save-braces.ts';

/** The pieces of a line that opens a block: `:::name[label]{braces}`, and what should not be between them. */
export interface OpeningParts {
  readonly prefix: string;
  readonly colons: string;
  readonly space: string;
  readonly name: string;
  readonly label: string;
  readonly gap: string;
  readonly braces: string;
  readonly trailing: string;
  /** What stands behind the name and should stand in braces; empty when they are there. */
  readonly unbraced: string;
  /** At least three colons, none of them wide. */
  readonly fence: string;
  /** The block that a misspelt name stands for. */
  readonly meant: string;
  readonly saved: SavedBraces;
  /** The line as it should have been written, without its prefix. */
  readonly corrected: string;
}

export const containerNames = directiveNames('container');

const openingRest =
  /^(?<space>\s*)(?<name>[\p{L}\p{N}_-]*)(?<label>\[[^\]]*\])?(?<gap>\s*)(?<braces>\{[^}]*\}?)?(?<trailing>.*)$/u;

/** Takes a line apart. `rest` is what stands behind its colons. */
export function openingParts(prefix: string, colons: string, rest: string): OpeningParts {
  const groups = openingRest.exec(rest)?.groups ?? {};
  const { space = '', name = '', label = '', gap = '', braces = '', trailing = '' } = groups;
  const fence = ':'.repeat(Math.max(3, colons.length));
  const meant = meantName(name, braces);
  const unbraced = braces === '' ? unbracedIn(trailing.trim(), meant) : '';
  const saved = saveBraces(unbraced === '' ? braces : `{${unbraced}}`);
  const corrected = `${fence}${meant}${label}${saved.text}`;
  return {
    prefix,
    colons,
    space,
    name,
    label,
    gap,
    braces,
    trailing,
    unbraced,
    fence,
    meant,
    saved,
    corrected,
  };
}

/** For a hopeless name, a block that takes any content. */
function meantName(name: string, braces: string): string {
  if (containerNames.includes(name)) return name;
  return nearest(name, containerNames) ?? (braces.includes('minutes') ? 'slide' : 'note');
}

/** `#id name=value}` without its opening brace, or without both where nothing else can be meant. */
function unbracedIn(text: string, name: string): string {
  const inside = /^([^{}]*[#=][^{}]*)\}$/.exec(text)?.[1]?.trim();
  if (inside !== undefined) return inside;
  const rule = directiveRules[name];
  const takesId = rule !== undefined && keysAt(rule.attributes, []).includes('id');
  return takesId && /^#[a-z][\w-]*(?:\s+[\w-]+=(?:"[^"]*"|\S+))*$/i.test(text) ? text : '';
}
