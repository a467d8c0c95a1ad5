import { formatPosition, parsePosition } from './location.ts';
import { pathItems } from './path-list.ts';
import { readTree } from './read-tree.ts';
import { backTo, beginning, choose, type Position, type Tree } from './tree.ts';

/**
 * Asks the questions of a decision guide one at a time. Its markup is the whole tree, readable without scripts; this
 * element shows one node of it and the answers that led there. With `data-own` the guide owns its page: every step is
 * then in the address and in the history.
 */
export class DecisionGuide extends HTMLElement {
  #tree: Tree = { start: '', answers: new Map() };
  #position: Position = { node: '', path: [] };

  connectedCallback(): void {
    this.#tree = readTree(this);
    this.#position = beginning(this.#tree);
    if (this.#own) {
      this.#readAddress();
      window.addEventListener('popstate', this.#onHistory);
    }
    this.addEventListener('click', this.#onClick);
    this.dataset.mode = 'one';
    this.#show();
  }

  disconnectedCallback(): void {
    window.removeEventListener('popstate', this.#onHistory);
    this.removeEventListener('click', this.#onClick);
  }

  get #own(): boolean {
    return this.dataset.own !== undefined;
  }

  /** Completes an address that names only a node: the answers must outlive a jump to another part of the page. */
  #readAddress(): void {
    this.#position = parsePosition(this.#tree, location.search, location.hash);
    if (location.hash === `#${this.#position.node}`) history.replaceState(null, '', this.#address);
  }

  get #address(): string {
    return `${location.pathname}${formatPosition(this.#position)}`;
  }

  #onHistory = (): void => {
    const before = this.#position.node;
    this.#readAddress();
    this.#show();
    // After the browser has gone to the fragment of the address, which takes the focus along.
    if (this.#position.node !== before) setTimeout(() => this.#focus());
  };

  #onClick = (event: MouseEvent): void => {
    if (!(event.target instanceof Element)) return;
    if (event.target.closest('[data-whole]')) this.#toggle();
    else if (event.target.closest('[data-again]')) this.#go(beginning(this.#tree));
    else if (event.target.closest('[data-back]'))
      this.#go(backTo(this.#position, this.#position.path.length - 1));
    const back = event.target.closest<HTMLElement>('[data-to]');
    if (back) this.#go(backTo(this.#position, Number(back.dataset.to)));
    const answer = event.target.closest<HTMLElement>('[data-next]');
    if (answer && this.dataset.mode === 'one' && isPlain(event)) {
      event.preventDefault();
      this.#go(choose(this.#tree, this.#position, Number(answer.dataset.answer)));
    }
  };

  #go(position: Position): void {
    this.#position = position;
    if (this.#own) history.pushState(null, '', this.#address);
    this.#show();
    this.#focus();
  }

  #toggle(): void {
    this.dataset.mode = this.dataset.mode === 'one' ? 'whole' : 'one';
    this.#show();
  }

  #show(): void {
    const { node, path } = this.#position;
    for (const section of this.querySelectorAll<HTMLElement>('[data-node]')) {
      section.toggleAttribute('data-here', section.dataset.node === node);
    }
    const whole = this.dataset.mode === 'whole';
    this.querySelector('[data-whole]')?.setAttribute('aria-pressed', String(whole));
    for (const control of this.querySelectorAll('[data-back], [data-again]')) {
      control.toggleAttribute('hidden', whole || path.length === 0);
    }
    const list = this.querySelector('[data-path]');
    list?.replaceChildren(...pathItems(this, path));
    list?.toggleAttribute('hidden', whole || path.length === 0);
    const link = this.querySelector<HTMLAnchorElement>(`[data-node="${node}"] [data-link]`);
    if (link) link.href = `${this.dataset.href ?? ''}${formatPosition(this.#position)}`;
  }

  /** Takes the reader, and whoever listens, to the node shown. */
  #focus(): void {
    this.querySelector<HTMLElement>('[data-here] [data-title]')?.focus();
  }
}

/** Whether a click means to follow the link here, and not in another tab. */
const isPlain = ({ altKey, button, ctrlKey, metaKey, shiftKey }: MouseEvent): boolean =>
  button === 0 && !altKey && !ctrlKey && !metaKey && !shiftKey;
