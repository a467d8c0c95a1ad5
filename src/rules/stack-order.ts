import { all, type Entry } from '../corpus/corpus.ts';
import { entryName } from '../corpus/entries.ts';
import type { Path } from '../corpus/locate.ts';
import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.ts';
import { offer, quote } from '../diagnostics/wording.ts';
import type { Layer } from '../kinds/stack.ts';
import type { Problem } from './lib/problem.ts';
import type { Rule } from './rule.ts';

/** A stack is drawn from the bottom up in the order of its layers, so each layer must have below it what it stands on. */
export const stackOrder: Rule = {
  name: 'stack-order',
  description: 'Layers stand on layers listed before them, the ground below the boundary.',
  codes: ['stack-order'],
  check: (corpus) => all(corpus, 'stack').flatMap(inStack),
};

function inStack(entry: Entry<'stack'>): Diagnostic[] {
  const { boundary, layers } = entry.data;
  const name = entryName('stack', entry.id);
  const report = (path: Path, { fix, message }: Problem) =>
    diagnostic('stack-order', entry.locate(path), `${name} ${message}.`, fix);
  const above = boundary && aboveBoundary(boundary.above, layers);
  return [
    ...(above ? [report(['boundary', 'above'], above)] : []),
    ...missingScopes(layers).map((problem) => report(['layers'], problem)),
    ...layers.flatMap((layer, index) => {
      const misplaced = misplacedGround(layer, layers.slice(0, index));
      return [
        ...(misplaced ? [report(['layers', index, 'scope'], misplaced)] : []),
        ...layer.uses.flatMap((used, item) => {
          const problem = misplacedUse(layer, used, layers, index);
          return problem ? [report(['layers', index, 'uses', item], problem)] : [];
        }),
      ];
    }),
  ];
}

function missingScopes(layers: readonly Layer[]): Problem[] {
  return (['ground', 'inside'] as const)
    .filter((scope) => layers.every((layer) => layer.scope !== scope))
    .map((scope) => ({
      message: `has no layer of scope ${quote(scope)}`,
      fix:
        scope === 'inside'
          ? 'Give the layers that exist once per instance the scope "inside".'
          : 'Give the layers that all instances share the scope "ground".',
    }));
}

function misplacedGround(layer: Layer, before: readonly Layer[]): Problem | undefined {
  const inside = before.find(({ scope }) => scope === 'inside');
  if (layer.scope !== 'ground' || !inside) return undefined;
  return {
    message: `lists the ground layer ${quote(layer.id)} after ${quote(inside.id)}, which stands inside`,
    fix: `Move ${quote(layer.id)} before ${quote(inside.id)}, or change its \`scope\`.`,
  };
}

function misplacedUse(
  layer: Layer,
  used: string,
  layers: readonly Layer[],
  index: number,
): Problem | undefined {
  const ids = layers.map(({ id }) => id);
  const position = ids.indexOf(used);
  const says = `lets the layer ${quote(layer.id)} use ${quote(used)}`;
  if (position === -1) {
    return { message: `${says}, but has no such layer`, fix: `Add the layer, or ${offer(used, ids)}.` };
  }
  if (position < index) return undefined;
  if (used === layer.id) return { message: `${says}, which is itself`, fix: 'Remove it from `uses`.' };
  return {
    message: `${says}, which is listed later`,
    fix: `Move ${quote(used)} before ${quote(layer.id)}: layers stand on those listed before them.`,
  };
}

function aboveBoundary(above: string, layers: readonly Layer[]): Problem | undefined {
  const ground = layers.filter(({ scope }) => scope === 'ground').map(({ id }) => id);
  const top = ground.at(-1);
  if (top === undefined || above === top) return undefined;
  const layer = layers.find(({ id }) => id === above);
  const says = `draws the boundary above ${quote(above)}`;
  const why = !layer
    ? 'but has no such layer'
    : layer.scope === 'ground'
      ? `but ${quote(top)} is the topmost ground layer`
      : 'which is no ground layer';
  return {
    message: `${says}, ${why}`,
    fix: `Write "${top}", or change the order or the scope of the layers.`,
  };
}
