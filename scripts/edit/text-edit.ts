import type { Position } from '../../src/diagnostics/diagnostic.ts';
import type { Texts } from './content-texts.ts';

/** A stretch of a file, in UTF-16 units from its start, and what is to be there instead. */
export interface TextEdit {
  file: string;
  from: number;
  to: number;
  text: string;
}

/** The files that edits change, with their new texts. Edits must not overlap; two equal ones count once. */
export function applyEdits(texts: Texts, edits: readonly TextEdit[]): Texts {
  const byFile = Map.groupBy(edits, ({ file }) => file);
  return new Map([...byFile].map(([file, own]) => [file, applyTo(texts.get(file) ?? '', own)]));
}

function applyTo(text: string, edits: readonly TextEdit[]): string {
  let done = 0;
  let result = '';
  for (const { from, text: put, to } of edits.toSorted((a, b) => a.from - b.from || a.to - b.to)) {
    if (from < done) continue;
    result += text.slice(done, from) + put;
    done = to;
  }
  return result + text.slice(done);
}

/** Offset of a place in the text of its file. */
export function offsetAt(text: string, { column, line }: Position): number {
  let start = 0;
  for (let above = 1; above < line; above++) start = text.indexOf('\n', start) + 1;
  return start + column - 1;
}

/**
 * An edit of a plain word at a place, in quotes or without. Undefined when the file does not write it out
 * there: in place of an alias, or of escapes, nothing can be put.
 */
export function replaceWord(texts: Texts, at: Position, word: string, by: string): TextEdit | undefined {
  const text = texts.get(at.file) ?? '';
  const offset = offsetAt(text, at);
  const from = /["']/.test(text[offset] ?? '') ? offset + 1 : offset;
  return text.startsWith(word, from) ? { file: at.file, from, to: from + word.length, text: by } : undefined;
}
