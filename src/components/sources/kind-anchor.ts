/** Anchor of a kind of source. Ids of sources hold no underscore. */
export const kindAnchor = (kind: string): string => `kind_${kind}`;
