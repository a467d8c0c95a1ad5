import { type Diagnostic, diagnostic, type Position } from '../diagnostics/diagnostic.ts';
import { lineIndex } from './line-index.ts';
import { MAX_LINES, MAX_MARKS, MAX_QUOTES, tooMany } from './markup-limit.ts';
import type { Excess } from './nesting.ts';

/** Says what a chapter has too much of to be read. `text` is what the parser was given. */
export function excessDiagnostic(excess: Excess, text: string, file: string): Diagnostic {
  return excessAt(excess, { file, ...lineIndex(text)(tooMany(text)?.offset ?? 0) });
}

/** Says what a text has too much of for its markup to be read. */
export function excessAt(excess: Excess, at: Position): Diagnostic {
  switch (excess) {
    case 'depth':
      return diagnostic(
        'too-much-markup',
        at,
        'The text cannot be read here: it is nested too deeply.',
        'Flatten it: quotes, lists and tags inside each other need a few levels only.',
      );
    case 'marks':
      return diagnostic(
        'too-much-markup',
        at,
        `This paragraph, table or list holds more than ${MAX_MARKS} marks of emphasis, links and footnotes (* _ ~ ]).`,
        'Divide it by empty lines; put what is no markup into code, between backquotes.',
      );
    case 'marked-blocks':
      return diagnostic(
        'too-much-markup',
        at,
        'The text holds more blocks full of marks (* _ ~ ]) than can be read.',
        'Put what is no markup into code, between backquotes; divide what is full of marks by empty lines.',
      );
    case 'quotes':
      return diagnostic(
        'too-much-markup',
        at,
        `The text holds more than ${MAX_QUOTES} lines of quotation (>).`,
        'Quote what is needed and link the rest, or divide the text.',
      );
    case 'lines':
      return diagnostic(
        'too-much-markup',
        at,
        `The text has more than ${MAX_LINES} lines.`,
        'Divide it, or put what is data into a catalog or a sample.',
      );
    case 'underlines':
      return diagnostic(
        'too-much-markup',
        at,
        'The text has more headings with a line of = or - below them than can be read.',
        'Write headings as ## A heading, and lines across the page as ***.',
      );
  }
}
