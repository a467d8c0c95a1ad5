import { type ElementKind, elementKind, kindKey, SCOPE, START_TAG } from './element-kind.ts';
import { type Compound, canBe } from './selector.ts';

/** A short name for each scope of these style sheets: they stand on most elements of a page. */
export function scopeNames(sheets: Iterable<string>): ReadonlyMap<string, string> {
  const scopes = new Set([...sheets].flatMap((css) => css.match(SCOPE) ?? []));
  return new Map([...scopes].sort().map((scope, at) => [scope, `data-c-${at.toString(36)}`]));
}

/** A text of style with its scopes renamed. */
export const renameScopes = (css: string, names: ReadonlyMap<string, string>): string =>
  css.replace(SCOPE, (scope) => names.get(scope) ?? scope);

/**
 * Returns a function for the pages of one style: its elements keep only the scopes that `named`, the elements of all rules
 * that apply to the page, ask for, under their short names. `made` are names that scripts may give elements.
 */
export function scopeTrimmer(
  named: readonly Compound[],
  names: ReadonlyMap<string, string>,
  made: ReadonlySet<string>,
): (html: string) => string {
  const kept = new Map<string, ReadonlySet<string>>();
  const keptOf = (kind: ElementKind): ReadonlySet<string> => {
    const key = kindKey(kind);
    const scopes = kept.get(key) ?? neededScopes(kind, named, made);
    kept.set(key, scopes);
    return scopes;
  };
  return (html) =>
    html.replace(START_TAG, (start, tag: string, attributes: string) => {
      const kind = elementKind(tag, attributes);
      if (kind.scopes.length === 0) return start;
      const needed = keptOf(kind);
      return start.replace(SCOPE_ATTRIBUTE, (_, scope: string) =>
        needed.has(scope) ? ` ${names.get(scope) ?? scope}` : '',
      );
    });
}

/** Astro gives the attribute a value where it passes it to another component. */
const SCOPE_ATTRIBUTE = /\s(data-astro-cid-[a-z0-9]+)(?:="true")?(?=[\s/>])/g;

function neededScopes(
  kind: ElementKind,
  named: readonly Compound[],
  made: ReadonlySet<string>,
): ReadonlySet<string> {
  return new Set(named.filter((one) => canBe(kind, one, made)).flatMap(({ scopes }) => scopes));
}
