/** The light colour of the page, from the style sheet that holds the site's colours; undefined when it names none. */
export function paperColour(tokens: string): string | undefined {
  return /--paper:\s*light-dark\((#[0-9a-f]{6}),/.exec(tokens)?.[1];
}
