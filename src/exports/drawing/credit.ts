import type { Guide } from '../../views/guide.ts';
import type { StackView } from '../../views/stack.ts';

/** Where a drawing comes from and what may be done with it, for copies that travel alone. */
export function creditOf({ origin, site }: Guide, { href, title }: StackView): string[] {
  return [
    `${title} · ${site.title}`,
    ...(origin ? [`${origin}${href}`] : []),
    `${site.licence.name}: ${site.licence.url}`,
  ];
}
