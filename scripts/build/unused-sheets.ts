import { type ChildNode, parse } from 'postcss';

/** The attribute by which Astro ties a component's rules to its elements. */
const SCOPE = /data-astro-cid-[a-z0-9]+/g;

const SHEET_LINK = /<link rel="stylesheet" href="([^"]+)">/g;

/**
 * The components whose elements a style sheet is about; undefined when a rule of it can meet other elements too, or when
 * it holds more than rules.
 */
export function scopesOf(css: string): ReadonlySet<string> | undefined {
  const scopes = new Set<string>();
  let general = false;
  parse(css).walk((node) => {
    if (node.type === 'atrule') general ||= /^(?:page|font-face|import|property)$/.test(node.name);
    if (node.type !== 'rule' || !isOuter(node)) return;
    for (const selector of node.selectors) {
      const found = selector.match(SCOPE);
      general ||= found === null;
      for (const scope of found ?? []) scopes.add(scope);
    }
  });
  return general ? undefined : scopes;
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

/** Rules inside other rules take their scope from those; steps of an animation select nothing. */
function isOuter({ parent }: ChildNode): boolean {
  if (!parent || parent.type === 'root' || parent.type === 'document') return true;
  if (parent.type === 'rule' || (parent.type === 'atrule' && parent.name.endsWith('keyframes'))) return false;
  return isOuter(parent);
}
