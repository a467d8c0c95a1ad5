import { type Document, isMap, isNode, isPair, isScalar, isSeq, type Node, type Scalar } from 'yaml';
import { hiddenCharacters } from './hidden-characters.ts';
import type { Path } from './locate.ts';

/** A place at which YAML makes something else of what was typed. `offset` is where it is in the text. */
export type Quirk = { path: Path; offset: number } & (
  | { type: 'comment'; text: string }
  | { type: 'tag' | 'anchor'; text: string }
  /** An escape in double quotes that looks like part of a word, as in "C:\new". */
  | { type: 'escape'; text: string }
  /** An escape in double quotes that stands for a character that nobody sees. */
  | { type: 'hidden'; text: string; name: string }
);

/** Signs without which no quirk can be: most files have none of them. */
const SIGNS = /\s#|\\|(?:^|\s)[!&]/m;

/** Every quirk of a document, in the order of the text. */
export function yamlQuirks(document: Document, text: string): Quirk[] {
  if (!SIGNS.test(text) || !isNode(document.contents)) return [];
  const found: Quirk[] = [];
  const repeated = new Set<string>();
  for (const [, name] of text.matchAll(/\*([^\s,[\]{}]+)/g)) if (name !== undefined) repeated.add(name);
  collect(document.contents, [], text, repeated, found);
  return found;
}

function collect(
  node: unknown,
  path: Path,
  text: string,
  repeated: ReadonlySet<string>,
  found: Quirk[],
): void {
  if (isMap(node)) {
    for (const { key, value } of node.items) {
      if (isScalar(key)) collect(value, [...path, String(key.value)], text, repeated, found);
    }
  } else if (isSeq(node)) {
    for (const [index, item] of node.items.entries()) {
      if (!isPair(item)) collect(item, [...path, index], text, repeated, found);
    }
  } else if (isScalar(node)) inScalar(node, path, text, repeated, found);
}

function inScalar(
  node: Scalar & Node,
  path: Path,
  text: string,
  repeated: ReadonlySet<string>,
  found: Quirk[],
): void {
  const [start, end] = node.range ?? [0, 0];
  const { anchor, comment, tag, type } = node;
  if (tag !== undefined) found.push({ type: 'tag', text: tag, path, offset: back(text, start, '!') });
  if (anchor !== undefined && !repeated.has(anchor)) {
    found.push({ type: 'anchor', text: `&${anchor}`, path, offset: back(text, start, '&') });
  }
  if (type === 'PLAIN' && typeof comment === 'string') {
    // The comment of the library is without its sign, and may go on over lines of comments below.
    const at = text.indexOf('#', end);
    const onLine = text.slice(end, at).trim() === '' && !text.slice(end, at).includes('\n');
    if (onLine) found.push({ type: 'comment', text: `#${comment.split('\n')[0]}`, path, offset: at });
  }
  if (type === 'QUOTE_DOUBLE') inDoubleQuotes(text.slice(start, end), start, path, found);
}

const ESCAPE = /\\(x[\da-f]{2}|u[\da-f]{4}|U[\da-f]{8}|[\s\S])/gi;
const CONTROLS: Readonly<Record<string, number>> = {
  '0': 0,
  a: 7,
  b: 8,
  v: 0x0b,
  f: 0x0c,
  e: 0x1b,
  N: 0x85,
  L: 0x2028,
  P: 0x2029,
};

function inDoubleQuotes(raw: string, start: number, path: Path, found: Quirk[]): void {
  for (const { 0: escaped, 1: sign = '', index } of raw.matchAll(ESCAPE)) {
    const code = sign.length > 1 ? Number.parseInt(sign.slice(1), 16) : CONTROLS[sign];
    const [hidden] =
      code === undefined || code > 0x10ffff ? [] : hiddenCharacters(String.fromCodePoint(code));
    const offset = start + index;
    if (hidden) found.push({ type: 'hidden', text: escaped, name: hidden.name, path, offset });
    else if (/^[nrt]$/.test(sign) && isInWord(raw, index)) {
      found.push({ type: 'escape', text: escaped, path, offset });
    }
  }
}

/** Whether an escape is in the middle of a word or a path: "C:\new", "bin\tool". */
function isInWord(raw: string, index: number): boolean {
  return (
    /(?:\w|\\\\|(?<![A-Za-z])[A-Za-z]:)$/.test(raw.slice(Math.max(0, index - 4), index)) &&
    /^[a-z_]/i.test(raw.slice(index + 2))
  );
}

/** The last `sign` before an offset: that of a tag or an anchor before its value. */
function back(text: string, offset: number, sign: string): number {
  const at = text.lastIndexOf(sign, offset);
  return at === -1 ? offset : at;
}
