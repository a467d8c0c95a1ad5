import { type HeredocOpening, heredocOpenings } from './heredocs.ts';

/** One instruction: its lines joined as the builder joins them. */
export interface Instruction {
  /** In upper case. */
  keyword: string;
  /** The whole line, the keyword included, without comments, line ends and continuations. */
  text: string;
  /** Offset in the file of each character of `text`. */
  offsets: readonly number[];
  heredocs: readonly Heredoc[];
}

export interface Heredoc extends HeredocOpening {
  /** Offsets of the lines below the instruction that belong to it, the closing one included. */
  bodyStart: number;
  bodyEnd: number;
  /** Whether its closing line is there. */
  isClosed: boolean;
}

interface PhysicalLine {
  text: string;
  start: number;
  end: number;
}

const WITH_HEREDOCS = /^(?:ONBUILD\s+)?(?:ADD|COPY|RUN)\s/i;

/** Reads the instructions of a file as BuildKit does (frontend/dockerfile/parser/parser.go, `Parse`). */
export function readInstructions(text: string): Instruction[] {
  const lines = physicalLines(text);
  const continued = text.includes('`') && escapeOf(lines) === '`' ? /(?<!`)`[ \t]*$/ : /(?<!\\)\\[ \t]*$/;
  const found: Instruction[] = [];
  for (let next = 0; next < lines.length; ) {
    const joined = joinLines(lines, next, continued);
    next = joined.next;
    const keyword = /^\S+/.exec(joined.text)?.[0].toUpperCase();
    if (keyword === undefined) continue;
    const heredocs: Heredoc[] = [];
    for (const opening of WITH_HEREDOCS.test(joined.text) && !isJson(joined.text)
      ? heredocOpenings(joined.text)
      : []) {
      const body = readBody(lines, next, opening);
      next = body.next;
      heredocs.push({ ...opening, ...body.heredoc });
    }
    found.push({ keyword, text: joined.text, offsets: joined.offsets, heredocs });
  }
  return found;
}

function physicalLines(text: string): PhysicalLine[] {
  return [...text.matchAll(/[^\n]*(?:\n|$)/g)]
    .filter(([line]) => line !== '')
    .map((match) => {
      const [line] = match;
      const body = line.replace(/[\r\n]+$/, '');
      const bom = match.index === 0 && body.startsWith('\ufeff') ? 1 : 0;
      return { text: body.slice(bom), start: match.index + bom, end: match.index + line.length };
    });
}

/** The directive is among the first comments, before anything else. */
function escapeOf(lines: readonly PhysicalLine[]): string | undefined {
  for (const { text } of lines) {
    const [, name, value] = /^\s*#\s*([a-zA-Z][a-zA-Z0-9]*)\s*=\s*(.+?)\s*$/.exec(text) ?? [];
    if (name === undefined || !['syntax', 'check', 'escape'].includes(name.toLowerCase())) return undefined;
    if (name.toLowerCase() === 'escape') return value;
  }
  return undefined;
}

/** An instruction's lines up to the first that does not end in the escape character; comments between are dropped. */
function joinLines(
  lines: readonly PhysicalLine[],
  first: number,
  continued: RegExp,
): { text: string; offsets: number[]; next: number } {
  let text = '';
  const offsets: number[] = [];
  let next = first;
  for (let goesOn = true; goesOn && next < lines.length; next++) {
    const line = lines[next];
    if (!line) break;
    const isFirst = next === first;
    const isComment = /^\s*#/.test(line.text);
    if (!isFirst && (isComment || line.text.trim() === '')) continue;
    const indent = isFirst ? line.text.length - line.text.trimStart().length : 0;
    const bare = isComment ? '' : line.text.slice(indent).replace(continued, '');
    goesOn = !isComment && continued.test(line.text);
    text += bare;
    for (let index = 0; index < bare.length; index++) offsets.push(line.start + indent + index);
  }
  return { text, offsets, next };
}

/** A program and its arguments as a list: the shell is not asked, and `<<` means nothing. */
function isJson(text: string): boolean {
  const args = text.replace(/^(?:ONBUILD\s+)?\S+\s+(?:--\S+\s+)*/i, '');
  try {
    return Array.isArray(JSON.parse(args));
  } catch {
    return false;
  }
}

function readBody(
  lines: readonly PhysicalLine[],
  first: number,
  { chomps, name }: HeredocOpening,
): { next: number; heredoc: Pick<Heredoc, 'bodyStart' | 'bodyEnd' | 'isClosed'> } {
  let isClosed = false;
  let next = first;
  while (!isClosed && next < lines.length) {
    const text = lines[next++]?.text ?? '';
    isClosed = (chomps ? text.replace(/^\t+/, '') : text) === name;
  }
  const bodyEnd = lines[next - 1]?.end ?? 0;
  return { next, heredoc: { bodyStart: lines[first]?.start ?? bodyEnd, bodyEnd, isClosed } };
}
