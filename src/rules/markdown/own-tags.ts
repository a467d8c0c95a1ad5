import type { Nodes, Root } from 'mdast';
import { asideOf, embedOf, type JsxElement } from '../../corpus/embed.ts';
import { importsOf } from '../../corpus/imports.ts';
import { insideOwnTags, ownTagsIn } from '../../corpus/own-tag.ts';
import { closest } from '../../diagnostics/closest.ts';
import { quote } from '../../diagnostics/wording.ts';
import type { Problem } from '../lib/problem.ts';

/** The components of a document that brings some. */
export interface OwnTags {
  /** Names that the document imports. */
  imported: ReadonlySet<string>;
  /** Tags with nothing but other such tags around them: only these are compiled. */
  free: ReadonlySet<JsxElement>;
  /** All that is between the two halves of such a tag. */
  inside: ReadonlySet<Nodes>;
}

export function ownTagsOf(tree: Root): OwnTags {
  const imported = new Set(importsOf(tree).flatMap(({ names }) => names));
  return { imported, free: new Set(ownTagsIn(tree.children)), inside: insideOwnTags(tree) };
}

/** Elements of HTML begin with a small letter. */
const COMPONENT = /^[A-Z][\w$]*$/;

/** What is wrong with a component of the document's own; undefined for any other tag. */
export function checkOwnTag(tag: JsxElement, { free, imported }: OwnTags): Problem[] | undefined {
  const { children, name, type } = tag;
  if (name === null || !COMPONENT.test(name) || embedOf(name) || asideOf(name)) return undefined;
  if (!imported.has(name)) {
    const near = closest(name, [...imported]);
    return [
      {
        message: `uses the tag <${name}>, which it does not import`,
        fix:
          near === undefined
            ? `Import it above the text: import ${name} from './${name}.astro';`
            : `Write <${near}> (the closest tag), or import ${name}.`,
      },
    ];
  }
  if (type === 'mdxJsxTextElement') {
    return [
      {
        message: `has <${name}> inside a line of text`,
        fix: 'Give the tag lines of its own, with an empty line before and after it.',
      },
    ];
  }
  if (!free.has(tag)) {
    return [
      {
        message: `has <${name}> in a list, a quotation or another tag, where no code runs`,
        fix: `Move it out, so that <${name}> begins at the margin.`,
      },
    ];
  }
  if (children.length > 0) return [];
  return [
    {
      message: `has an empty <${name}>, of which paper and browsers without scripts show nothing`,
      fix: `Say between <${name}> and </${name}> what it shows: in sentences, a list or a table.`,
    },
  ];
}

/** What must not be inside of such a tag, because it is shown without the text around it as well. */
export function checkInside(node: Nodes, { inside }: OwnTags): Problem[] {
  if (!inside.has(node)) return [];
  const what = node.type === 'heading' ? 'a heading' : 'a footnote';
  return [
    {
      message: `has ${what} inside a component, which is shown in other pages, too`,
      fix: 'Write it as a sentence, or move it out of the component.',
    },
  ];
}

/** An expression that is no attribute. */
export function checkExpression(value: string): Problem {
  return {
    message: `holds the expression ${quote(`{${value}}`)} in its text, which paper cannot show`,
    fix: 'Give it to a component as an attribute, or write a literal { as \\{.',
  };
}
