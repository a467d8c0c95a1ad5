import type { Link } from '../../views/links/link-to.ts';

/** Anchor of the facts about a term, from the term's own. Ids of facts hold no underscore. */
export const groupAnchor = ({ href }: Link): string => `about_${href.split('#')[1] ?? ''}`;
