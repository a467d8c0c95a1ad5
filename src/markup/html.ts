declare const html: unique symbol;

/** HTML that this project made itself from a syntax tree; the only strings that pages print unescaped. */
export type Html = string & { readonly [html]: true };
