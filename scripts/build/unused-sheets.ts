import { type ChildNode, parse } from 'postcss';

/** The attribute by which Astro ties a component's rules to its elements. */
const SCOPE = /data-astro-cid-[a-z0-9]+/g;

/** At-rules that hold rules. */
const GROUPS: ReadonlySet<string> = new Set(['layer', 'media', 'container', 'supports']);

const SHEET_LINK = /<link rel="stylesheet" href="([^"]+)">/g;

/**
 * The components whose elements a style sheet is about; undefined when a rule of it can meet other elements too, or when
 * it holds more than rules for elements.
 */
export function scopesOf(css: string): ReadonlySet<string> | undefined {
  const found = selectors(parse(css).nodes).map((selector) => selector?.match(SCOPE));
  return found.some((scopes) => !scopes) ? undefined : new Set(found.flatMap((scopes) => scopes ?? []));
}

/** Outer selectors: rules inside other rules are about the same elements. Undefined stands for what has no selector. */
function selectors(nodes: readonly ChildNode[]): (string | undefined)[] {
  return nodes.flatMap((node): (string | undefined)[] => {
    if (node.type === 'rule') return node.selectors;
    if (node.type !== 'atrule' || node.name.endsWith('keyframes')) return [];
    return GROUPS.has(node.name) ? selectors(node.nodes ?? []) : [undefined];
  });
}

/**
 * A page without the links to style sheets none of whose components stand on it. Astro links the sheets of all
 * components that a route may show. `scopes` says which components a sheet is about, by its address.
 */
export function withoutUnusedSheets(
  html: string,
  scopes: (href: string) => ReadonlySet<string> | undefined,
): string {
  const present = new Set<string>(html.match(SCOPE));
  return html.replace(SHEET_LINK, (link, href: string) => {
    const about = scopes(href);
    return about === undefined || [...about].some((scope) => present.has(scope)) ? link : '';
  });
}
