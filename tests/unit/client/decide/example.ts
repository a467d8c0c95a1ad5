import type { Tree } from '../../../../src/client/decide/tree.ts';

/** Three questions and three outcomes, one of which two ways lead to. */
export const tree: Tree = {
  start: 'alike',
  answers: new Map([
    ['alike', ['tables', 'whole']],
    ['whole', ['documents', 'mixed']],
    ['mixed', ['tables', 'both']],
  ]),
};
