import type { Root } from 'mdast';

/** Characters that begin markup, or may, wherever they stand on a line. A colon does only inside an address. */
const MARKUP = /[\\`*_[\]<>&~|@\p{Cc}\p{Zl}\p{Zp}]|:\S|www\./iu;
/** Characters that mean something at the start of a line: headings, lists, rules, quotes, indented code. */
const LINE_START = /^[\s#+=\-\d]/;

/**
 * The tree of a text in which nothing is markup, without parsing it: one paragraph with one text, at the positions
 * that the parser would give. Undefined when the text needs the parser. Most fields of a guide are such text.
 */
export function plainTree(text: string): Root | undefined {
  if (text === '' || MARKUP.test(text) || LINE_START.test(text) || text.trimEnd() !== text) return undefined;
  const position = () => ({
    start: { line: 1, column: 1, offset: 0 },
    end: { line: 1, column: text.length + 1, offset: text.length },
  });
  return {
    type: 'root',
    children: [
      {
        type: 'paragraph',
        children: [{ type: 'text', value: text, position: position() }],
        position: position(),
      },
    ],
    position: position(),
  };
}
