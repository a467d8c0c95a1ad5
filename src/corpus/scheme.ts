import { KINDS } from '../kinds/kinds.ts';
import { TARGET_KINDS, type TargetKind } from '../schema/marks.ts';
import type { Target } from './corpus.ts';

/** The scheme that links to a kind. */
export const schemeOf = (kind: TargetKind): string => KINDS[kind].target.scheme;

export const SCHEMES: readonly string[] = TARGET_KINDS.map(schemeOf);

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
  const kind = TARGET_KINDS.find((name) => name === scheme || schemeOf(name) === scheme);
  if (!kind) return { type: 'unknown', scheme };
  const [id = '', part] = splitOnce(rest, '#');
  return { type: 'target', target: part === undefined ? { kind, id } : { kind, id, part } };
}

function splitOnce(value: string, separator: string): string[] {
  const at = value.indexOf(separator);
  return at === -1 ? [value] : [value.slice(0, at), value.slice(at + 1)];
}
