import { forEachChild, parse, type SyntaxNode } from 'unbash';
import { maskBlanks } from './blanks.ts';
import { MAX_DEPTH } from './tokenize.ts';

/** Stands where something was cut out of a word. */
const CUT = '\0';

/** Parts of a word that say their letters as they are. */
const PLAIN: ReadonlySet<SyntaxNode['type']> = new Set([
  'Literal',
  'Glob',
  'ExtendedGlob',
  'BraceExpansion',
] as const);

/**
 * Every word of a line as typed, without what is in quotes, in a blank such as `<name>` or in a substitution, whose
 * own words follow: what is left has a meaning for the shell or the program letter by letter. Comments and the text
 * of here-documents are no words. Lines that no shell could read give what a tolerant parser finds in them.
 */
export function bareWords(line: string): string[] {
  const { masked } = maskBlanks(line);
  const words: string[] = [];
  const visit = (node: SyntaxNode, source: string, depth: number): void => {
    const text = node.type === 'Script' ? (node.source ?? source) : source;
    const inside = node.type === 'Script' ? depth + 1 : depth;
    if (inside > MAX_DEPTH) return;
    if (node.type === 'Word' || node.type === 'Assignment') words.push(bare(node, text));
    forEachChild(node, (child) => visit(child, text, inside));
  };
  visit(parse(masked), masked, 0);
  return words.map((word) => word.replace(/[\uE000-\uF8FF]+/g, CUT));
}

function bare(word: SyntaxNode, source: string): string {
  let text = '';
  let from = word.pos;
  forEachChild(word, (part) => {
    if (PLAIN.has(part.type)) return;
    text += source.slice(from, part.pos) + CUT;
    from = part.end;
  });
  return text + source.slice(from, word.end);
}
