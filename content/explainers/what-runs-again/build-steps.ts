import { CHANGES, type Input, ORDERS, type Order, runsAgain, sentence } from './model.ts';

/** Shows which steps run again after the change and in the order that a reader has chosen. */
export class BuildSteps extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('change', this.#show);
  }

  disconnectedCallback(): void {
    this.removeEventListener('change', this.#show);
  }

  #show = (): void => {
    const changed = this.#chosen('changed', CHANGES);
    const order = this.#chosen('order', ORDERS);
    if (!changed || !order) return;
    for (const list of this.querySelectorAll<HTMLElement>('[data-order]')) {
      list.hidden = list.dataset.order !== order;
      if (!list.hidden) mark(list, order, changed);
    }
    const status = this.querySelector('[role="status"]');
    if (status) status.textContent = sentence(order, changed);
  };

  /** The value of the checked button of that name, if it is one of the known. */
  #chosen<K extends Input | Order>(name: string, known: Readonly<Record<K, unknown>>): K | undefined {
    const value = this.querySelector<HTMLInputElement>(`[name="${name}"]:checked`)?.value;
    return (Object.keys(known) as K[]).find((key) => key === value);
  }
}

function mark(list: HTMLElement, order: Order, changed: Input): void {
  const again = runsAgain(ORDERS[order].steps, changed);
  for (const [index, item] of [...list.children].entries()) {
    item.toggleAttribute('data-again', again[index] ?? false);
    const words = item.querySelector('span');
    if (words) words.textContent = again[index] ? 'runs again' : 'from the cache';
  }
}
