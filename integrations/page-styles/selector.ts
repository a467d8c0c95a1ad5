import parser from 'postcss-selector-parser';
import type { ElementKind } from './element-kind.ts';

/** What a selector asks of one element; states, other attributes and places are left out. */
export interface Compound {
  tag?: string;
  classes: string[];
  scopes: string[];
}

export interface Selector {
  /** Elements that must all be on a page for the selector to match anything. */
  required: Compound[];
  /** What is inside each `:is()` and `:where()`: one of the alternatives must be possible. */
  oneOf: Selector[][];
  /** Elements named inside any function, `:not()` too: any of them may be missing. */
  mentioned: Compound[];
}

/** The alternatives of a rule's selector, parts between commas. */
export const selectorsOf = (text: string): Selector[] => parser().astSync(text).nodes.map(selectorOf);

function selectorOf(alternative: parser.Selector): Selector {
  const mentioned: Compound[] = [];
  alternative.walkPseudos(({ nodes }) => {
    for (const inner of nodes) mentioned.push(...compounds(inner));
  });
  const oneOf = alternative.nodes.flatMap((node) =>
    node.type === 'pseudo' && /^:(?:is|where)$/.test(node.value) ? [node.nodes.map(selectorOf)] : [],
  );
  return { required: compounds(alternative), oneOf, mentioned };
}

function compounds(selector: parser.Selector): Compound[] {
  const found: Compound[] = [{ classes: [], scopes: [] }];
  for (const node of selector.nodes) {
    const last = found.at(-1);
    if (node.type === 'combinator') found.push({ classes: [], scopes: [] });
    else if (node.type === 'tag' && last) last.tag = node.value;
    else if (node.type === 'class') last?.classes.push(node.value);
    else if (node.type === 'attribute' && node.attribute.startsWith('data-astro-cid-'))
      last?.scopes.push(node.attribute);
  }
  return found;
}

/**
 * Whether an element of this kind can be what `compound` asks for. `made` are names that scripts may give an element
 * later: they are taken as given.
 */
export function canBe(kind: ElementKind, compound: Compound, made: ReadonlySet<string>): boolean {
  return (
    (compound.tag === undefined || compound.tag === kind.tag) &&
    compound.scopes.every((scope) => kind.scopes.includes(scope)) &&
    compound.classes.every((name) => kind.classes.includes(name) || made.has(name))
  );
}

/** Whether scripts can make an element that `compound` asks for: they know nothing of the scopes of components. */
export function canBeMade({ classes, scopes, tag }: Compound, made: ReadonlySet<string>): boolean {
  return scopes.length === 0 && [...classes, ...(tag ? [tag] : [])].every((name) => made.has(name));
}
