import { forEachChild, parse, type SyntaxNode } from 'unbash';
import { maskBlanks } from './blanks.ts';

/** The extent of a statement in a script, as offsets: [start, end), with the here-documents that belong to it. */
export interface StatementSpan {
  start: number;
  end: number;
}

/** Longer than any script that a guide shows, and short enough to be read in no time whatever it holds. */
const MAX_LENGTH = 50_000;

/**
 * The statements of a script, or `broken` where a shell could not read it whole: then only those before the fault are
 * sure.
 */
export function statementsOf(script: string): { spans: StatementSpan[]; broken: boolean } {
  if (script.length > MAX_LENGTH) return { spans: [{ start: 0, end: script.length }], broken: true };
  const { commands, errors = [] } = parse(maskBlanks(script).masked);
  return {
    spans: commands.map((statement) => ({ start: statement.pos, end: endOf(statement, script.length) })),
    broken: errors.length > 0,
  };
}

/** A here-document goes on behind the line of its command; one that never ends takes all that follows. */
function endOf(node: SyntaxNode, length: number): number {
  let end = node.end;
  if (node.type === 'HereDoc') end = node.closing?.end ?? length;
  forEachChild(node, (child) => {
    // What is inside a word ends with it.
    if (child.type === 'Word' || child.type === 'Assignment') return;
    end = Math.max(end, endOf(child, length));
  });
  return end;
}
