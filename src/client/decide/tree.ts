/** The nodes that the answers of each question lead to, in the order of the answers. Outcomes have no entry. */
export interface Tree {
  start: string;
  answers: ReadonlyMap<string, readonly string[]>;
}

/** At the question `node`, the answer with this index was given. */
export interface GivenAnswer {
  node: string;
  answer: number;
}

/** The question or outcome that a reader has reached, and the answers that led there. */
export interface Position {
  node: string;
  path: readonly GivenAnswer[];
}

/** The first question, before any answer. */
export const beginning = (tree: Tree): Position => ({ node: tree.start, path: [] });

/** The position after an answer; unchanged when the question has no such answer. */
export function choose(tree: Tree, { node, path }: Position, answer: number): Position {
  const next = tree.answers.get(node)?.[answer];
  return next === undefined ? { node, path } : { node: next, path: [...path, { node, answer }] };
}

/** The position before the answer at `index` of the path was given: taking back it and all after it. */
export function backTo({ node, path }: Position, index: number): Position {
  const step = path[index];
  return step === undefined ? { node, path } : { node: step.node, path: path.slice(0, index) };
}

/** Follows answers from the start; undefined when one of them does not exist. */
export function follow(tree: Tree, answers: readonly number[]): Position | undefined {
  let position = beginning(tree);
  for (const answer of answers) {
    const next = choose(tree, position, answer);
    if (next.path.length === position.path.length) return undefined;
    position = next;
  }
  return position;
}

/** The shortest way to a node, for links that name only the node; undefined when nothing leads there. */
export function shortestTo(tree: Tree, node: string): Position | undefined {
  const queue = [beginning(tree)];
  const seen = new Set([tree.start]);
  for (const position of queue) {
    if (position.node === node) return position;
    for (const [answer, next] of (tree.answers.get(position.node) ?? []).entries()) {
      if (seen.has(next)) continue;
      seen.add(next);
      queue.push(choose(tree, position, answer));
    }
  }
  return undefined;
}
