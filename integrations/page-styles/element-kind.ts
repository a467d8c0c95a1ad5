/** What a style rule can tell about an element without looking at its place: its tag, classes and components. */
export interface ElementKind {
  tag: string;
  classes: readonly string[];
  /** Attributes by which Astro ties the rules of a component to its elements. */
  scopes: readonly string[];
}

/** An attribute that Astro gives the elements of a component. */
export const SCOPE = /data-astro-cid-[a-z0-9]+/g;

/** Start tags of pages as the renderer writes them: every value of an attribute is in double quotes. */
export const START_TAG = /<([a-z][a-z0-9-]*)((?:\s+[^\s"'<>/=]+(?:="[^"]*")?)*)\s*\/?>/g;

const CLASSES = /\sclass="([^"]*)"/;

/** The element that a start tag opens. */
export function elementKind(tag: string, attributes: string): ElementKind {
  return {
    tag,
    classes: (CLASSES.exec(attributes)?.[1] ?? '').split(/\s+/).filter((name) => name !== ''),
    // Values of attributes are text of the guide: a scope is outside of them.
    scopes: attributes.replace(/="[^"]*"/g, '').match(SCOPE) ?? [],
  };
}

/** Every kind of element on a page, once. */
export function elementKinds(html: string): ElementKind[] {
  const kinds = new Map<string, ElementKind>();
  for (const [, tag = '', attributes = ''] of html.matchAll(START_TAG)) {
    const kind = elementKind(tag, attributes);
    kinds.set(kindKey(kind), kind);
  }
  return [...kinds.values()];
}

/** Kinds with the same key are the same. */
export const kindKey = ({ classes, scopes, tag }: ElementKind): string =>
  `${tag}.${classes.join('.')}[${scopes.join('][')}`;
