import type { GivenAnswer } from './tree.ts';

/** The answers so far as list items: the question, the answer given, and a button (`data-to`) that takes it back. */
export function pathItems(root: HTMLElement, path: readonly GivenAnswer[]): HTMLLIElement[] {
  return path.map(({ answer, node }, index) => {
    const section = root.querySelector(`[data-node="${node}"]`);
    const question = textOf(section?.querySelector('[data-title]'));
    const answers = section?.querySelectorAll('[data-next]') ?? [];
    const item = document.createElement('li');
    const asked = document.createElement('span');
    asked.textContent = question;
    const given = document.createElement('b');
    given.textContent = textOf(answers[answer]?.querySelector('[data-label]'));
    const change = document.createElement('button');
    Object.assign(change, { type: 'button', textContent: 'Change' });
    change.dataset.to = String(index);
    change.setAttribute('aria-label', `Change the answer to: ${question}`);
    item.append(asked, ' ', given, ' ', change);
    return item;
  });
}

const textOf = (element: Element | null | undefined): string => element?.textContent?.trim() ?? '';
