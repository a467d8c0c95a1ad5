import { ID_PATTERN } from '../../schema/id.ts';

/** A regular expression in the syntax of XML Schema: no anchors, because it matches whole values, and only plain groups. */
export function xmlSchemaPattern(pattern: RegExp): string {
  return pattern.source.replace(/^\^|\$$/g, '').replaceAll('(?:', '(');
}

const ID = xmlSchemaPattern(ID_PATTERN);

/** Ids separated by semicolons. */
export const ID_LIST = `${ID}(;${ID})*`;

/** An entry, or a part of one, as links in content name it: `catalog:programs#first`. */
export const LINK = `[a-z\\-]+:${ID}(#${ID})?`;

/** Such names separated by semicolons. */
export const LINK_LIST = `${LINK}(;${LINK})*`;
