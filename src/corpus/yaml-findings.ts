import { type Diagnostic, diagnostic, type Position } from '../diagnostics/diagnostic.ts';
import { quote } from '../diagnostics/wording.ts';

const HINTS = {
  TAB_AS_INDENT: 'Indent with spaces instead of tabs.',
  BAD_INDENT: 'Align the line with its neighbours: two spaces for each level.',
  MISSING_CHAR: 'Close the quote or the bracket, or put the whole value in quotes.',
  BAD_ALIAS: 'Put the value in quotes: a bare * or & has a meaning of its own in YAML.',
  BLOCK_AS_IMPLICIT_KEY: 'Put the value in quotes, or begin it with >- on the line before.',
} as const;

/** `source` is the name behind the asterisk. */
export function looseAlias(source: string, at: Position): Diagnostic {
  return diagnostic(
    'yaml-syntax',
    at,
    `The YAML cannot be read here: ${quote(`*${source}`)} repeats a value that nothing names.`,
    HINTS.BAD_ALIAS,
  );
}

export function repeatedKey(at: Position): Diagnostic {
  return diagnostic(
    'duplicate-key',
    at,
    'This key stands twice in the same mapping.',
    'Keep one of the two, or rename one.',
  );
}

/** Says in a writer's words what the library found. */
export function syntaxDiagnostic(error: { code: string; message: string }, at: Position): Diagnostic {
  const sentence = error.message.split('\n')[0]?.replace(/[.:]$/, '') ?? 'it cannot be read';
  return diagnostic(
    'yaml-syntax',
    at,
    `The YAML cannot be read here: ${sentence}.`,
    Object.entries(HINTS).find(([code]) => code === error.code)?.[1] ??
      'Check indentation, colons and quotes; a value with ": " or " #" in it needs quotes.',
  );
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
