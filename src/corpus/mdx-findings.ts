import type { VFileMessage } from 'vfile-message';
import { closest } from '../diagnostics/closest.ts';
import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.ts';
import { quote } from '../diagnostics/wording.ts';
import { ASIDES, asideOf, EMBEDS, embedOf } from './embed.ts';
import { lineIndex } from './line-index.ts';

/** What a parser's message means to a writer; without `place`, it is where the parser stopped. */
interface Finding {
  message: string;
  fix: string;
  place?: { line: number; column: number };
}

const LITERAL = 'Write a literal < as \\<, or put code in backquotes.';

/** Says in a writer's words why the body of a chapter cannot be parsed. `text` is what the parser was given. */
export function mdxDiagnostic(error: VFileMessage, text: string, file: string): Diagnostic {
  const { fix, message, place } = explained(error, text);
  const { column, line } = place ?? { line: error.line ?? 1, column: error.column ?? 1 };
  return diagnostic('mdx-syntax', { file, line, column }, message, fix);
}

function explained(error: VFileMessage, text: string): Finding {
  const end = offsetOf(error);
  const at = lineIndex(text);
  switch (`${error.source}:${error.ruleId}`) {
    case 'mdast-util-mdx-jsx:end-tag-mismatch':
      return unbalanced(error.reason);
    case 'mdast-util-mdx-jsx:unexpected-closing-slash':
      return {
        message: 'A closing tag stands here, but no tag is open.',
        fix: 'Remove it, or write the opening tag before the passage.',
        place: at(Math.max(0, text.lastIndexOf('<', end))),
      };
    case 'micromark-extension-mdxjs-esm:acorn':
      return {
        message: `The code cannot be read here${causeOf(error)}.`,
        fix: 'Mend it. A sentence that begins with "import" or "export" may be put so that another word comes first.',
      };
    case 'micromark-extension-mdx-expression:acorn':
      return {
        message: `The expression cannot be read here${causeOf(error)}.`,
        fix: 'Mend it, or write a literal { as \\{.',
      };
    case 'micromark-extension-mdx-expression:unexpected-eof':
      return {
        message: 'A brace is opened here and never closed.',
        fix: 'Write a literal { as \\{, or put code in backquotes.',
        place: at(openBrace(text, end)),
      };
    case 'micromark-extension-mdx-jsx:unexpected-character':
    case 'micromark-extension-mdx-jsx:unexpected-eof': {
      const start = Math.max(0, text.lastIndexOf('<', Math.max(0, end - 1)));
      return { ...noTag(text.slice(start, start + 200), error.reason), place: at(start) };
    }
    default: {
      const sentence = error.reason.split('\n')[0]?.replace(/\.$/, '') ?? '';
      return { message: `The MDX cannot be read here: ${sentence}.`, fix: `Close the tag. ${LITERAL}` };
    }
  }
}

/** What the parser of JavaScript objects to, without the place that it repeats. */
function causeOf({ cause }: VFileMessage): string {
  const [words] = cause instanceof Error ? cause.message.split(' (') : [];
  return words === undefined ? '' : `: ${words}`;
}

const ADDRESS = /^<(?:[a-z][a-z0-9+.-]*:\/\/|mailto:|www\.|[^\s<>@]+@)[^\s<>]*/i;

/** A "<" that begins no tag. */
function noTag(text: string, reason: string): Finding {
  const line = text.split('\n')[0] ?? '';
  if (line.startsWith('<!--')) {
    return {
      message: 'An HTML comment begins here, which chapters do not have.',
      fix: 'Write {/* ... */} instead of <!-- ... -->: readers see nothing of it either.',
    };
  }
  if (ADDRESS.test(line)) return addressInBrackets(ADDRESS.exec(line)?.[0] ?? '');
  if (reason.includes('attribute value')) {
    return {
      message: 'The tag that begins here has an attribute whose value is not in straight quotes.',
      fix: 'Write the value between straight double quotes, as in title="Some words".',
    };
  }
  const [word = '<'] = /^<\S*/.exec(line) ?? [];
  return { message: `A tag begins here, but ${quote(word)} is none.`, fix: LITERAL };
}

function addressInBrackets(address: string): Finding {
  return {
    message: `${quote(`${address}>`)} is an address in angle brackets, which MDX takes for a tag.`,
    fix: 'Add the page under sources/ and write [some words](source:some-id), or put the address in backquotes.',
  };
}

/** Elements of HTML that have no end tag. */
const VOID = /^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr)$/i;

/** A tag without its other half. The place of the opening tag is in the words only, as "(5:1-5:9)". */
function unbalanced(reason: string): Finding {
  const [, line, column] = / \((\d+):(\d+)-\d+:\d+\)/.exec(reason) ?? [];
  const place = line === undefined ? {} : { place: { line: Number(line), column: Number(column) } };
  const [, closing, opening] = /closing tag `<\/([^`]*)>`, .*closing tag for `<([^`]*)>`/.exec(reason) ?? [];
  if (closing !== undefined && opening !== undefined) {
    return {
      message: `The tag <${opening}> is open, but </${closing}> is closed here.`,
      fix: `Write </${opening}> here, or before it.`,
    };
  }
  const [, name = ''] = /closing tag for `<([^`]*)>`/.exec(reason) ?? [];
  const where = / before the end of `/.test(reason) ? ' in the same paragraph, list item or cell' : '';
  if (ADDRESS.test(`<${name}`)) return { ...addressInBrackets(`<${name}`), ...place };
  return {
    message: `The tag <${name}> is never closed${where}.`,
    fix: howToClose(name, where !== ''),
    ...place,
  };
}

function howToClose(name: string, within: boolean): string {
  if (VOID.test(name)) {
    return name.toLowerCase() === 'br'
      ? 'Remove it: begin a new paragraph, or end the line with a backslash; in a table, write another row.'
      : 'Remove it: text is Markdown, without HTML.';
  }
  if (embedOf(name)) return `Write <${name} id="..." /> on a line of its own, with a slash at its end.`;
  if (asideOf(name)) {
    return within
      ? `Give <${name} title="..."> and </${name}> lines of their own, indented alike, with an empty line before and after.`
      : `Write </${name}> on a line of its own below the passage.`;
  }
  const near = closest(name, [...Object.keys(EMBEDS), ...ASIDES]);
  return near === undefined ? `${LITERAL} HTML has no place in text.` : `Write <${near}> (the closest tag).`;
}

/** The last brace before `end` that is open there and not escaped; `end` itself when there is none. */
function openBrace(text: string, end: number): number {
  let closed = 0;
  for (let at = end - 1; at >= 0; at--) {
    if (text[at] === '}') closed++;
    else if (text[at] === '{' && text[at - 1] !== '\\' && closed-- === 0) return at;
  }
  return end;
}

function offsetOf(error: VFileMessage): number {
  const { place } = error;
  const point = place && 'start' in place ? place.start : place;
  return point?.offset ?? 0;
}
