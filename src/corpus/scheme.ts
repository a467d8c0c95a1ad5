import { TARGET_KINDS, type TargetKind } from '../schema/marks.ts';
import type { Target } from './corpus.ts';

/** Schemes are the names of kinds; a sheet has a shorter one. */
const ALIASES: ReadonlyMap<string, TargetKind> = new Map([['sheet', 'cheat-sheet']]);

export const SCHEMES = [...TARGET_KINDS.filter((kind) => kind !== 'cheat-sheet'), ...ALIASES.keys()];

/** What the address of a link in content can be. */
export type Link =
  | { type: 'target'; target: Target }
  /** A value assumed for an example: nothing to resolve. */
  | { type: 'given' }
  /** A heading of the same page. */
  | { type: 'here'; anchor: string }
  | { type: 'unknown'; scheme: string };

/** Reads the address of a link: `fact:start-time`, `catalog:namespaces#pid`, `given:`, `#heading`. */
export function parseLink(address: string): Link {
  if (address.startsWith('#')) return { type: 'here', anchor: address.slice(1) };
  const [scheme = '', rest = ''] = splitOnce(address, ':');
  if (scheme === 'given' && rest === '') return { type: 'given' };
  const kind = ALIASES.get(scheme) ?? TARGET_KINDS.find((name) => name === scheme);
  if (!kind) return { type: 'unknown', scheme };
  const [id = '', part] = splitOnce(rest, '#');
  return { type: 'target', target: part === undefined ? { kind, id } : { kind, id, part } };
}

/** The scheme that links to a kind. */
export function schemeOf(kind: TargetKind): string {
  return [...ALIASES].find(([, name]) => name === kind)?.[0] ?? kind;
}

function splitOnce(value: string, separator: string): string[] {
  const at = value.indexOf(separator);
  return at === -1 ? [value] : [value.slice(0, at), value.slice(at + 1)];
}
