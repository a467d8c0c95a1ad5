import { quote } from '../diagnostics/wording.ts';
import { QUOTE_IT, valueStart } from './yaml-value-start.ts';

/** What is really wrong where the library stopped, and the offset at which a writer should look. */
export interface Cause {
  offset: number;
  message: string;
  fix: string;
}

/** Stands for the library's code of a quotation without end. */
export const OPEN_QUOTE = 'OPEN_QUOTE';

const INDENT = 'Indent with spaces only: two for each level.';
/** White space that looks like indentation and is none. */
const ODD_INDENT = /^ *([\t\u00a0\u1680\u2000-\u200b\u202f\u205f\u3000\ufeff])/;
const LINE = /^(\s*(?:- +)*(?:"[^"]*"|'[^']*'|[^\s:'"#]+)\s*:\s+|\s*(?:- +)+|)(\S.*)?$/;

/** The cause of an error of the YAML library, by the line on which it stopped; undefined for an unusual one. */
export function causeAt(text: string, error: { code: string; offset: number }): Cause | undefined {
  const return_ = text.search(/\r(?!\n)/);
  if (return_ !== -1) {
    return {
      offset: return_,
      message: 'The lines of the file end in a carriage return alone.',
      fix: 'Save the file with line ends of Unix (LF) or Windows (CRLF).',
    };
  }
  const start = text.lastIndexOf('\n', error.offset - 1) + 1;
  const line = lineAt(text, start);
  return (
    oddIndent(line, start) ??
    byCode(text, error, start) ??
    inLine(line, start, error.offset) ??
    inNeighbours(text, start, error)
  );
}

/** A line that is indented with something other than spaces. `start` is its offset. */
export function oddIndent(line: string, start: number): Cause | undefined {
  const [whole, odd] = ODD_INDENT.exec(line) ?? [];
  if (whole === undefined || odd === undefined || line.trim() === '') return undefined;
  const name =
    odd === '\t' ? 'a tab' : odd === '\u00a0' ? 'a no-break space' : 'a space that YAML does not know';
  return { offset: start + whole.length - 1, message: `The line is indented with ${name}.`, fix: INDENT };
}

function byCode(
  text: string,
  { code, offset }: { code: string; offset: number },
  start: number,
): Cause | undefined {
  switch (code) {
    case 'MULTIPLE_DOCS':
      return {
        offset,
        message: 'A second document begins here, but a file holds one.',
        fix: 'Remove the line --- (or ...) between the two.',
      };
    case 'BAD_DQ_ESCAPE': {
      const pair = text.slice(offset, offset + 2);
      return {
        offset,
        message: `In double quotes a backslash begins an escape, and ${pair} is none here.`,
        fix: 'Put the value in single quotes instead, or write each backslash twice.',
      };
    }
    case OPEN_QUOTE:
      return {
        offset,
        message: 'A quotation mark is opened here and never closed.',
        fix: 'Close it at the end of the value, and indent the lines between.',
      };
    case 'BAD_INDENT': {
      const [, before = '', value = ''] = LINE.exec(lineAt(text, start)) ?? [];
      const brackets = /^[[{]/.test(value);
      return brackets && offset >= start + before.length
        ? {
            offset: start + before.length,
            message: `The ${value.charAt(0)} is never closed.`,
            fix: `Close it. Or is it text? ${QUOTE_IT}`,
          }
        : undefined;
    }
    default:
      return undefined;
  }
}

function inLine(line: string, start: number, offset: number): Cause | undefined {
  if (/^(?:<{7}|={7}|>{7}|\|{7})(?: |$)/.test(line)) {
    return {
      offset: start,
      message: 'The marks of a merge that met a conflict stand here.',
      fix: 'Keep the right one of the two versions and remove the lines <<<<<<<, ======= and >>>>>>>.',
    };
  }
  const wide = /^\s*(?:- +)*[\w-]+\s*(：)/.exec(line);
  if (wide) {
    return {
      offset: start + wide[0].length - 1,
      message: 'The colon behind the key is the full-width ：.',
      fix: 'Write the ordinary colon and a space.',
    };
  }
  const tight = /^\s*(?:- +)*[a-z][\w-]*:(?=[^\s:/])/i.exec(line);
  if (tight) {
    return {
      offset: start + tight[0].length - 1,
      message: 'No space stands behind the colon.',
      fix: 'Write a space between the colon and the value.',
    };
  }
  const dash = /^\s*-(?=[^\s-])/.exec(line);
  if (dash && offset >= start + dash[0].length - 1) {
    return {
      offset: start + dash[0].length - 1,
      message: 'No space stands behind the dash.',
      fix: 'Write a space between the dash and the item.',
    };
  }
  const [, before = '', value = ''] = LINE.exec(line) ?? [];
  const valueAt = start + before.length;
  if (value === '' || offset < valueAt) return undefined;
  const begins = valueStart(value);
  if (begins) return { offset: valueAt, ...begins };
  const colon = value.search(/:(?:\s|$)/);
  return colon === -1
    ? undefined
    : {
        offset: valueAt + colon,
        message: 'The value holds ": ", which in YAML separates a key from its value.',
        fix: QUOTE_IT,
      };
}

/** What a line above or below has to do with it. */
function inNeighbours(
  text: string,
  start: number,
  { code, offset }: { code: string; offset: number },
): Cause | undefined {
  const line = lineAt(text, start);
  const above = start === 0 ? '' : lineAt(text, text.lastIndexOf('\n', start - 2) + 1);
  const cut = /[^\s#]\s+(#)/.exec(above);
  if (cut && (code === 'BAD_INDENT' || code === 'MISSING_CHAR')) {
    const at = start - 1 - above.length + (cut.index + cut[0].length - 1);
    return { offset: at, message: 'The value ends here: " #" begins a comment.', fix: QUOTE_IT };
  }
  const below = start + line.length + 1;
  const next = lineAt(text, below);
  if (
    code === 'BLOCK_AS_IMPLICIT_KEY' &&
    indentOf(next) > indentOf(line) &&
    /^\s*[\w-]+:(?:\s|$)/.test(next)
  ) {
    return {
      offset: below + next.search(/\S/),
      message: `The line ${quote(next.trim())} is indented further than its neighbours.`,
      fix: 'Align it with them.',
    };
  }
  if (/^\s*(?:- +)*[\w-]+:(?:\s|$)/.test(line) && offset <= start + line.search(/\S/)) {
    return {
      offset: start + line.search(/\S/),
      message: `The line ${quote(line.trim())} is not aligned with its neighbours.`,
      fix: 'Align it: two spaces for each level, as many as the lines of the same level have.',
    };
  }
  if (code === 'MULTILINE_IMPLICIT_KEY' || (code === 'MISSING_CHAR' && line.trim() !== '')) {
    return {
      offset: Math.min(offset, start + line.search(/\S|$/)),
      message: `The line ${quote(line.trim())} is no key with a value, and not indented as part of the value above it.`,
      fix: 'Write "key: value", or indent the line further than the key to which it belongs.',
    };
  }
  return undefined;
}

const indentOf = (line: string): number => line.search(/[^ ]|$/);

function lineAt(text: string, start: number): string {
  const end = text.indexOf('\n', start);
  return text.slice(start, end === -1 ? undefined : end);
}
