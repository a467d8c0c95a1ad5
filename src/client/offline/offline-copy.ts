import { register, registration } from './keep.ts';

/** Says whether this browser keeps the guide, and offers to where it did not by itself. Without scripts it is empty. */
export class OfflineCopy extends HTMLElement {
  readonly #status = document.createElement('span');
  readonly #button = document.createElement('button');

  connectedCallback(): void {
    if (!import.meta.env.PROD || this.firstChild) return;
    this.#status.setAttribute('role', 'status');
    Object.assign(this.#button, {
      type: 'button',
      className: 'button',
      textContent: 'Keep it in this browser',
    });
    this.#button.hidden = true;
    this.#button.addEventListener('click', () => void this.#keep());
    this.append(this.#status, this.#button);
    void this.#show();
  }

  async #show(): Promise<void> {
    if (!('serviceWorker' in navigator)) {
      this.#status.textContent =
        'This browser cannot keep the guide, or not at an address without encryption.';
      return;
    }
    const known = await registration();
    if (known) this.#follow(known);
    else this.#button.hidden = false;
  }

  async #keep(): Promise<void> {
    this.#button.hidden = true;
    try {
      this.#follow(await register());
    } catch {
      this.#failed();
    }
  }

  #follow({ active, installing, waiting }: ServiceWorkerRegistration): void {
    this.#button.hidden = true;
    const coming = active ? undefined : (waiting ?? installing);
    this.#status.textContent = coming ? 'The guide is being fetched …' : 'This browser keeps the guide.';
    coming?.addEventListener('statechange', () => {
      if (coming.state === 'activated') this.#status.textContent = 'This browser keeps the guide.';
      if (coming.state === 'redundant') this.#failed();
    });
  }

  #failed(): void {
    this.#status.textContent = 'The guide could not be fetched whole.';
    this.#button.hidden = false;
  }
}
