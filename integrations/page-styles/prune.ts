import type { ChildNode, Root, Rule } from 'postcss';
import type { ElementKind } from './element-kind.ts';
import { type Compound, canBe, canBeMade, type Selector, selectorsOf } from './selector.ts';

/** At-rules that hold rules for elements. */
const GROUPS: ReadonlySet<string> = new Set(['layer', 'media', 'container', 'supports', 'starting-style']);

/** What can stand on a page: the elements it has, and the names that scripts may add. */
export interface Vocabulary {
  kinds: readonly ElementKind[];
  made: ReadonlySet<string>;
}

/** Takes out of `root` the rules and the alternatives of selectors that nothing of `page` can match. */
export function prune(root: Root, page: Vocabulary): void {
  pruneNodes(root.nodes, page);
}

function pruneNodes(nodes: readonly ChildNode[] | undefined, page: Vocabulary): void {
  for (const node of [...(nodes ?? [])]) {
    if (node.type === 'rule') pruneRule(node, page);
    else if (node.type === 'atrule' && GROUPS.has(node.name) && node.nodes) {
      pruneNodes(node.nodes, page);
      if (node.nodes.length === 0) node.remove();
    }
  }
}

function pruneRule(rule: Rule, page: Vocabulary): void {
  const kept = rule.selectors.filter((text) => parsed(text).every((one) => canMatch(one, page)));
  if (kept.length === 0) {
    rule.remove();
    return;
  }
  if (kept.length < rule.selectors.length) rule.selectors = kept;
  pruneNodes(rule.nodes, page);
  if (rule.nodes.length === 0) rule.remove();
}

function canMatch({ oneOf, required }: Selector, page: Vocabulary): boolean {
  const { kinds, made } = page;
  return (
    required.every((one) => canBeMade(one, made) || kinds.some((kind) => canBe(kind, one, made))) &&
    oneOf.every((alternatives) => alternatives.some((one) => canMatch(one, page)))
  );
}

/** Every element that the rules below `root` name. */
export function namedIn(root: Root): Compound[] {
  const found: Compound[] = [];
  root.walkRules((rule) => {
    for (const { mentioned, required } of rule.selectors.flatMap(parsed))
      found.push(...required, ...mentioned);
  });
  return found;
}

/** The rules of a site are asked about for every kind of page: each selector is parsed once. */
const known = new Map<string, Selector[]>();

function parsed(text: string): Selector[] {
  const selectors = known.get(text) ?? selectorsOf(text);
  known.set(text, selectors);
  return selectors;
}
