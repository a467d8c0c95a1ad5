import { type Diagnostic, diagnostic, type Position } from '../diagnostics/diagnostic.ts';
import { clip } from '../diagnostics/wording.ts';
import { type Cause, causeAt, OPEN_QUOTE } from './yaml-causes.ts';
import { begins } from './yaml-value-start.ts';

const HINTS = {
  TAB_AS_INDENT: 'Indent with spaces instead of tabs.',
  BAD_INDENT: 'Align the line with its neighbours: two spaces for each level.',
  MISSING_CHAR: 'Close the quote or the bracket, or put the whole value in quotes.',
} as const;

/** An asterisk that begins a text: to YAML, it repeats a value that nothing names. */
export function looseAlias(at: Position): Diagnostic {
  const { fix, message } = begins('*', 'repeats a value named elsewhere');
  return diagnostic('yaml-syntax', at, message, fix);
}

export function repeatedKey(at: Position): Diagnostic {
  return diagnostic(
    'duplicate-key',
    at,
    'This key stands twice in the same mapping.',
    'Keep one of the two, or rename one.',
  );
}

/** An error of the YAML library: what it calls it, what it says, and where. */
export interface LibraryError {
  code: string;
  message: string;
  offset: number;
}

/** More errors than this in one file have one cause: the others are not looked at. */
export const MOST_ERRORS = 100;

/**
 * Says in a writer's words what the library found, once for each cause: it stumbles on over everything that follows
 * from one slip. `place` turns an offset in `text` into a position.
 */
export function syntaxDiagnostics(
  errors: readonly LibraryError[],
  text: string,
  place: (offset: number) => Position,
): Diagnostic[] {
  const causes: Cause[] = [];
  for (const error of errors) {
    // A token in the stream is what is left over after an error, or the only sign of one.
    if (causes.length > 0 && / in YAML stream/.test(error.message)) continue;
    if (errors.find(({ offset }) => offset === error.offset) !== error) continue;
    const cause = causeAt(text, error) ?? asSaid(error);
    if (error.code === OPEN_QUOTE)
      return [diagnostic('yaml-syntax', place(cause.offset), cause.message, cause.fix)];
    if (!causes.some(({ message, offset }) => offset === cause.offset || message === cause.message))
      causes.push(cause);
  }
  return causes.map(({ fix, message, offset }) => diagnostic('yaml-syntax', place(offset), message, fix));
}

function asSaid({ code, message, offset }: LibraryError): Cause {
  const sentence = message.split('\n')[0]?.replace(/[.:]$/, '') ?? 'it cannot be read';
  return {
    offset,
    message: `The YAML cannot be read here: ${clip(sentence, 120)}.`,
    fix:
      Object.entries(HINTS).find(([name]) => name === code)?.[1] ??
      'Check indentation, colons and quotes; a value with ": " or " #" in it needs quotes.',
  };
}

/** A key after white space that is no indentation. */
export function oddlyIndentedKey({ fix, message }: Cause, at: Position): Diagnostic {
  return diagnostic('yaml-syntax', at, message, fix);
}

/** The library throws for expanding aliases and bad merges and, when the stack runs out on absurd nesting, the engine does. */
export function thrownDiagnostic(error: unknown, at: Position): Diagnostic {
  if (error instanceof ReferenceError) {
    return diagnostic(
      'alias-bomb',
      at,
      'The aliases of this file expand to more values than any content needs.',
      'Write the values out instead of using & and *.',
    );
  }
  if (error instanceof RangeError) return tooDeep(at);
  if (error instanceof Error && error.message.startsWith('Merge sources')) {
    return diagnostic(
      'yaml-syntax',
      at,
      'The file merges something that is no mapping.',
      'Let << name a mapping, or a list of mappings.',
    );
  }
  throw error;
}

export function tooDeep(at: Position): Diagnostic {
  return diagnostic(
    'yaml-syntax',
    at,
    'The file is nested too deeply.',
    'Flatten it: content needs a few levels only.',
  );
}
