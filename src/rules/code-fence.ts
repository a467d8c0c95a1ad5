import type { Code, Nodes, Parents } from 'mdast';
import type { ProseField } from '../corpus/corpus.ts';
import { entryName } from '../corpus/entries.ts';
import { walk } from '../corpus/walk.ts';
import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.ts';
import { quote } from '../diagnostics/wording.ts';
import { placeAt } from './markdown/raw-runs.ts';
import type { Rule } from './rule.ts';

/** A block of code is written between two fences, with its language alone: anything else meant as code, or said of it, would be lost. */
export const codeFence: Rule = {
  name: 'code-fence',
  description: 'Every block of code has two fences, and nothing behind its language.',
  codes: ['code-fence'],
  check: (corpus) => corpus.prose.flatMap(inField),
};

function inField(field: ProseField): Diagnostic[] {
  const name = entryName(field.from.kind, field.from.id);
  const found: Diagnostic[] = [];
  walk(field.tree, (node) => {
    const problem = node.type === 'code' ? inCode(node, field.source) : undefined;
    const problems = problem ? [problem] : 'children' in node ? indented(node, field.source) : [];
    for (const { fix, message, offset } of problems) {
      found.push(diagnostic('code-fence', placeAt(field, offset, 20), `${name} ${message}.`, fix));
    }
  });
  return found;
}

interface Problem {
  offset: number;
  message: string;
  fix: string;
}

const FENCE_IT =
  'Put the lines between two lines of three backquotes, the first with the language, such as ```sh.';

function inCode({ lang, meta, position }: Code, source: string): Problem | undefined {
  const [start, end] = [position?.start.offset ?? 0, position?.end.offset ?? 0];
  const [opening = '', ...rest] = source.slice(start, end).split('\n');
  const [fence] = /^(?:`{3,}|~{3,})/.exec(opening) ?? [];
  if (fence === undefined) {
    return { offset: start, message: 'sets code apart by indentation, which is easily lost', fix: FENCE_IT };
  }
  const last = (rest.at(-1) ?? '').replace(/^[\s>]*/, '').trimEnd();
  if (rest.length === 0 || last.length < fence.length || last !== fence.charAt(0).repeat(last.length)) {
    return {
      offset: start,
      message: 'opens a block of code that never ends, so that all below it is code',
      fix: `Write ${fence} on a line of its own behind the code, indented like the first.`,
    };
  }
  if (typeof meta !== 'string') return undefined;
  return {
    offset: start + Math.max(0, opening.indexOf(meta)),
    message: `has ${quote(meta)} behind the language of a block of code, which nothing reads`,
    fix: `Write the language alone, as in ${fence}${lang ?? 'text'}; a file's name belongs in the sentence before it.`,
  };
}

/**
 * Paragraphs that are indented as far as a block of code of Markdown. In a chapter no indentation makes code: what was
 * meant as such runs together into a sentence.
 */
function indented(parent: Parents, source: string): Problem[] {
  const margin = marginOf(parent);
  if (margin === undefined) return [];
  return parent.children.flatMap((node: Nodes, index) => {
    const { start } = node.position ?? {};
    const offset = start?.offset;
    if (node.type !== 'paragraph' || offset === undefined || (index === 0 && parent.type !== 'root'))
      return [];
    const line = source.slice(source.lastIndexOf('\n', offset - 1) + 1, offset);
    if (columns(line) - margin < 4 || /\S/.test(line.replace(/>/g, ''))) return [];
    return [
      { offset, message: 'indents a paragraph as if it were code, whose lines run together', fix: FENCE_IT },
    ];
  });
}

/** The column at which the blocks of a parent begin; undefined where indentation is a matter of taste. */
function marginOf(parent: Parents): number | undefined {
  if (parent.type === 'root') return 0;
  if (parent.type !== 'listItem' && parent.type !== 'blockquote') return undefined;
  const first = parent.children[0]?.position?.start.column;
  return first === undefined ? undefined : first - 1;
}

/** The width of white space, with stops for tabs at every fourth column. */
function columns(white: string): number {
  let column = 0;
  for (const letter of white) column = letter === '\t' ? column + 4 - (column % 4) : column + 1;
  return column;
}
