import type { Plugin } from 'vite';
import { bodyOf } from '../../src/corpus/corpus.ts';
import { guide } from '../../src/data.ts';
import { KINDS } from '../../src/kinds/kinds.ts';
import { skeleton } from '../../src/markup/skeleton.ts';

/** Hands over, of each explainer below `folder`, what is to be compiled: the one reader has read it already. */
export function codeAlone(folder: string): Plugin {
  return {
    name: 'explainers-code-alone',
    enforce: 'pre',
    transform(_code, id) {
      if (!id.startsWith(`${folder}/`) || !id.endsWith(`/${KINDS.explainer.manifest}`)) return undefined;
      const [name = ''] = id.slice(folder.length + 1).split('/');
      const body = bodyOf(guide().corpus, { kind: 'explainer', id: name });
      return body ? { code: skeleton(body), map: null } : undefined;
    },
  };
}
