import { type AtRule, type ChildNode, type Container, root as emptyRoot, type Root } from 'postcss';

/**
 * Moves what `sheet` says about components on paper into a sheet of its own, each rule in the layer it came from. Rules
 * for paper stay that could meet elements of other components, on pages that do not link `sheet`, and those inside a
 * rule for an element.
 */
export function takePaperRules(sheet: Root): Root {
  const paper = emptyRoot();
  moveInto(paper, sheet);
  return paper;
}

function moveInto(target: Container<ChildNode>, source: Container<ChildNode>): void {
  for (const node of [...(source.nodes ?? [])]) {
    if (node.type !== 'atrule') continue;
    if (node.name === 'media' && node.params === 'print') {
      if (node.nodes?.every(isOfComponents)) target.append(node.remove());
    } else if (node.name === 'layer' && node.nodes) {
      const layer: AtRule = node.clone({ nodes: [] });
      moveInto(layer, node);
      if (layer.nodes?.length) target.append(layer);
    }
  }
}

function isOfComponents(node: ChildNode): boolean {
  return node.type === 'rule' && node.selectors.every((selector) => selector.includes('[data-astro-cid-'));
}
