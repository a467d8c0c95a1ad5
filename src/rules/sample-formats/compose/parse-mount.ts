import { isPlainText, mapping } from './model.ts';

/** A mount of a service. `unknown` is one that variables decide, and what the schema has refused. */
export type Mount =
  | { type: 'bind' | 'volume' | 'other'; source?: string; target?: string }
  | { type: 'unknown' }
  | { type: 'wrong'; reason: string };

/**
 * Reads a mount in its long form, or as `source:target:options`, where `C:` at the beginning of a part is a drive
 * and not its end (Compose Specification, chapter 5, "volumes"; compose-go, format/volume.go).
 */
export function parseMount(value: unknown): Mount {
  if (typeof value !== 'string') return longMount(value);
  if (!isPlainText(value)) return { type: 'unknown' };
  const parts = splitMount(value);
  if (parts.includes('')) return { type: 'wrong', reason: 'has an empty part between its colons' };
  if (parts.length > 3) return { type: 'wrong', reason: 'has more parts than source, target and options' };
  const [first = '', second] = parts;
  if (second === undefined) return { type: 'volume', target: first };
  return { type: isFilePath(first) ? 'bind' : 'volume', source: first, target: second };
}

function longMount(value: unknown): Mount {
  const { source, target, type } = mapping(value);
  if (![source, target].every((one) => one === undefined || isPlainText(one))) return { type: 'unknown' };
  return {
    type: type === 'bind' || type === 'volume' ? type : 'other',
    ...(typeof source === 'string' && { source }),
    ...(typeof target === 'string' && { target }),
  };
}

/** Splits at colons, but not at the one behind the letter of a drive. Up to two characters are a path as they are. */
export function splitMount(text: string): string[] {
  if (text.length > 0 && text.length <= 2) return [text];
  const parts = [''];
  for (const character of text) {
    const part = parts.at(-1) ?? '';
    if (character === ':' && !/^\p{L}$/u.test(part)) parts.push('');
    else parts[parts.length - 1] = part + character;
  }
  return parts;
}

/** Whether a source is a path of the host, be it of Windows, and not the name of a volume. */
function isFilePath(source: string): boolean {
  return /^(?:[./~]|\\\\|\p{L}:)/u.test(source);
}
