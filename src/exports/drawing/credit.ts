import type { Guide } from '../../views/guide.ts';
import type { StackDrawing } from '../../views/stacks/stack-drawing.ts';

/** Where a drawing comes from and what may be done with it, for copies that travel alone. */
export function creditOf({ origin, site }: Guide, { href, title }: StackDrawing): string[] {
  return [
    `${title} · ${site.title}`,
    ...(origin ? [`${origin}${href}`] : []),
    `${site.licence.name}: ${site.licence.url}`,
  ];
}
