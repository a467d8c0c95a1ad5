import type { Root } from 'mdast';
import type { Position } from 'unist';
import { remember } from './remember.ts';

/** An import in the text of a document: the names that it gives, and the module as it is written. */
export interface Import {
  names: readonly string[];
  from: string;
  position: Position | undefined;
}

/** What a document imports. Only documents that may have code hold any that was parsed. */
export const importsOf = remember((tree: Root): readonly Import[] => {
  const programs = tree.children.flatMap((node) =>
    node.type === 'mdxjsEsm' ? (node.data?.estree ?? []) : [],
  );
  return programs
    .flatMap(({ body }) => body)
    .flatMap((statement) => {
      if (statement.type !== 'ImportDeclaration' || typeof statement.source.value !== 'string') return [];
      const { loc, value: from } = statement.source;
      const names = statement.specifiers.map(({ local }) => local.name);
      return [{ names, from, position: loc ? { start: point(loc.start), end: point(loc.end) } : undefined }];
    });
});

/** JavaScript counts columns from 0, Markdown from 1. */
const point = ({ column, line }: { column: number; line: number }) => ({ line, column: column + 1 });
