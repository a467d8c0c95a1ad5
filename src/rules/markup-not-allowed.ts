import type { Heading, Nodes, Table } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import type { ProseField } from '../corpus/corpus.ts';
import { entryName } from '../corpus/entries.ts';
import { linkNodes } from '../corpus/references.ts';
import { parseLink } from '../corpus/scheme.ts';
import { walk } from '../corpus/walk.ts';
import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.ts';
import { quote } from '../diagnostics/wording.ts';
import { hasOwnCode } from '../kinds/kinds.ts';
import type { Problem } from './lib/problem.ts';
import { checkBraces } from './markdown/braces.ts';
import { checkTag } from './markdown/jsx-tags.ts';
import { checkExpression, checkInside, checkOwnTag, type OwnTags, ownTagsOf } from './markdown/own-tags.ts';
import type { Rule } from './rule.ts';

/**
 * Content is data from strangers: nothing in it runs, and its shape is left to the templates. Documents that bring components of
 * their own are code, and are reviewed as such; but what readers read is text in them as well.
 */
export const markupNotAllowed: Rule = {
  name: 'markup-not-allowed',
  description: 'Text uses plain Markdown; chapters also use the known tags.',
  codes: ['markup-not-allowed'],
  check: (corpus) => corpus.prose.flatMap(inField),
};

function inField(field: ProseField): Diagnostic[] {
  const isChapter = field.path.length === 0;
  const name = entryName(field.from.kind, field.from.id);
  const own = isChapter && hasOwnCode(field.from.kind) ? ownTagsOf(field.tree) : undefined;
  const found: Diagnostic[] = [];
  walk(field.tree, (node) => {
    for (const { message, fix, part } of problems(node, isChapter, own)) {
      const place = field.at(part ?? partOf(node), node);
      found.push(diagnostic('markup-not-allowed', place, `${name} ${message}.`, fix));
    }
  });
  return found;
}

function problems(node: Nodes, isChapter: boolean, own: OwnTags | undefined): Problem[] {
  switch (node.type) {
    case 'html':
      return [inHtml(node.value)];
    case 'image':
    case 'imageReference':
      return [
        {
          message: 'holds an image',
          fix: 'Draw it as a stack, a table or a timeline, which are made from data, or remove it.',
        },
      ];
    case 'definition':
      return [
        {
          message: 'defines a link apart from its text',
          fix: 'Write the address behind the words: [text](term:some-id).',
        },
      ];
    case 'paragraph':
      return isChapter && MODULE_CODE.test(textOf(node))
        ? [{ message: 'imports or exports code', fix: 'Remove the line: the known tags need no import.' }]
        : [];
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return [own ? checkExpression(node.value) : checkBraces(node.value)];
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return (own && checkOwnTag(node, own)) ?? checkTag(node);
    case 'heading':
      return isChapter
        ? [...inHeading(node), ...(own ? checkInside(node, own) : [])]
        : [onlyInChapters('a heading')];
    case 'table':
      return isChapter ? inTable(node) : [onlyInChapters('a table')];
    case 'footnoteReference':
      return own ? checkInside(node, own) : [];
    case 'footnoteDefinition':
      return isChapter ? [] : [onlyInChapters('a footnote')];
    default:
      return [];
  }
}

/** Lines that MDX elsewhere takes for code; a sentence that begins with "import" or "export" is none. */
const MODULE_CODE =
  /^(?:import\s+(?:[^\n]*\sfrom\s+)?["'‘’“”][^\n]*["'‘’“”]|export\s+(?:const|let|var)\s+[\w$]+\s*=|export\s+(?:default\s+)?(?:async\s+)?(?:function|class)\b[^\n]*\()/;

function inHtml(value: string): Problem {
  if (value.startsWith('<!--')) {
    return {
      message: 'holds an HTML comment',
      fix: 'Write the comment behind a # on a line of its own, above the field.',
    };
  }
  return {
    message: `holds the HTML ${quote(value.split('\n')[0] ?? '')}`,
    fix: 'Use Markdown instead; write a literal < as \\<, or put code in backquotes.',
  };
}

/** A column without a name cannot be announced to readers who do not see the table. */
function inTable({ children }: Table): Problem[] {
  const nameless = children[0]?.children.some((cell) => cell.children.length === 0);
  if (!nameless) return [];
  return [
    {
      message: 'has a table with a column that has no heading',
      fix: 'Name the column in the first line of the table.',
    },
  ];
}

/** The page title is the only first heading, and an anchor must not change when a value does. */
function inHeading(node: Heading): Problem[] {
  const found: Problem[] = [];
  if (node.depth === 1) {
    found.push({
      message: 'has a heading of the first level, which is the title alone',
      fix: 'Begin the heading with ## instead of #.',
    });
  }
  const cited = linkNodes({ type: 'root', children: [node] }).find(({ children, url }) => {
    const link = parseLink(url);
    return link.type === 'target' && (link.target.kind === 'fact' || children.length === 0);
  });
  if (cited) {
    found.push({
      message: 'prints a value or a name in a heading, whose address would change with it',
      fix: 'Move the link into the paragraph below the heading.',
      part: cited.url,
    });
  }
  return found;
}

function onlyInChapters(what: string): Problem {
  return {
    message: `holds ${what}, which only the text of a chapter may have`,
    fix: 'Write it as sentences or a list.',
  };
}

/** Text by which the markup can be found in the file. */
function partOf(node: Nodes): string | undefined {
  if (node.type === 'html') return node.value.split('\n')[0];
  if (node.type === 'heading') return '#';
  if (node.type === 'table') return '|';
  if (node.type === 'image') return '![';
  return undefined;
}
