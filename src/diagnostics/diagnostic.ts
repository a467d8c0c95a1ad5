import { CATALOGUE, type Code, type Severity } from './catalogue.ts';
import { clip } from './wording.ts';

/** A place in a content file. Lines and columns count from 1; `file` is relative to the content folder. */
export interface Position {
  file: string;
  line: number;
  column: number;
}

/** One finding about the content: what is wrong, where, and how to mend it. */
export interface Diagnostic extends Position {
  code: Code;
  severity: Severity;
  message: string;
  fix: string;
}

/** Longer than any sentence of ours: whatever content brings in, a finding stays one that a person can read. */
const MOST_CHARACTERS = 600;

/**
 * Makes a diagnostic; its severity comes from the catalogue.
 * `message` is a sentence that says what is wrong; `fix` is one that says what to do, without "Fix:".
 */
export function diagnostic(code: Code, at: Position, message: string, fix: string): Diagnostic {
  const { file, line, column } = at;
  const words = { message: clip(message, MOST_CHARACTERS), fix: clip(fix, MOST_CHARACTERS) };
  return { code, severity: CATALOGUE[code].severity, file, line, column, ...words };
}

/** Orders diagnostics by file, then place, then code, so that two runs print the same. */
export function byPlace(a: Diagnostic, b: Diagnostic): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || a.column - b.column || (a.code < b.code ? -1 : a.code > b.code ? 1 : 0);
}

/** Whether any of them forbids building. */
export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some(({ severity }) => severity === 'error');
}
