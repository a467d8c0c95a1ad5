import { button, make } from './render.ts';

/** Earlier searches as buttons that make them again, and one that forgets them all; nothing when there are none. */
export function recentList(
  searches: readonly string[],
  again: (query: string) => void,
  forget: () => void,
): HTMLElement[] {
  if (searches.length === 0) return [];
  return [
    make('p', 'label', 'Recent searches, kept on this device only'),
    ...searches.map((query) => button(query, '', () => again(query))),
    button('Forget them', 'plain', forget),
  ];
}
