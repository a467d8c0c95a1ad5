import type { ElementContent } from 'hast';
import { isElement } from './tree.ts';

/** Whether a format takes no document with this content. */
type Refuses = (content: readonly ElementContent[]) => boolean;

/**
 * The shortest beginning of some content that a format refuses: its last element, or the last inside that one, is the
 * cause. Empty when all of the content is taken, or not even none. What follows a cause must not mend it: halves are tried.
 */
export function shortestRefused(content: readonly ElementContent[], refuses: Refuses): ElementContent[] {
  if (!refuses(content) || refuses([])) return [];
  const length = leastRefused(content.length, (most) => refuses(content.slice(0, most)));
  const before = content.slice(0, length - 1);
  const last = content[length - 1];
  if (last === undefined || !isElement(last)) return content.slice(0, length);
  const holding = (children: readonly ElementContent[]) => [...before, { ...last, children: [...children] }];
  return holding(shortestRefused(last.children, (children) => refuses(holding(children))));
}

/** The least number that is refused, when `most` and all numbers from it on are. */
function leastRefused(most: number, isRefused: (count: number) => boolean): number {
  let taken = 0;
  let refused = most;
  while (refused - taken > 1) {
    const middle = (taken + refused) >> 1;
    if (isRefused(middle)) refused = middle;
    else taken = middle;
  }
  return refused;
}
