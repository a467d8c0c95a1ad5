import { button } from './render.ts';

/** Buttons that narrow the results to one group; none while there is nothing to choose from. */
export function filterButtons(
  groups: readonly { name: string; count: number }[],
  chosen: string | undefined,
  choose: (group: string | undefined) => void,
): HTMLButtonElement[] {
  if (groups.length < 2) return [];
  const all = { name: undefined, label: 'All' };
  const choices = [all, ...groups.map(({ count, name }) => ({ name, label: `${name} ${count}` }))];
  return choices.map(({ label, name }) => {
    const one = button(label, '', () => choose(name));
    one.setAttribute('aria-pressed', String(name === chosen));
    return one;
  });
}
