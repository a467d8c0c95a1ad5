import type { Tree } from './tree.ts';

/** Reads the tree from its markup: `data-node` on each question and outcome, `data-next` on the links of its answers. */
export function readTree(root: HTMLElement): Tree {
  const nodes = [...root.querySelectorAll<HTMLElement>('[data-node]')];
  const answers = nodes.map(
    (node) =>
      [
        node.dataset.node ?? '',
        [...node.querySelectorAll<HTMLElement>('[data-next]')].map(({ dataset }) => dataset.next ?? ''),
      ] as const,
  );
  return {
    start: root.dataset.start ?? '',
    answers: new Map(answers.filter(([, next]) => next.length > 0)),
  };
}
