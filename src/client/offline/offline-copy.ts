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
      hidden: true,
    });
    this.#button.addEventListener('click', () => void this.#follow(register));
    this.append(this.#button, this.#status);
    if (!('serviceWorker' in navigator)) {
      this.#status.textContent =
        'This browser cannot keep the guide, or not at an address without encryption.';
    } else if (document.readyState === 'complete') {
      void this.#follow(registration);
    } else {
      addEventListener('load', () => void this.#follow(registration), { once: true });
    }
  }

  async #follow(registering: () => Promise<ServiceWorkerRegistration | undefined>): Promise<void> {
    try {
      const found = await registering();
      this.#button.hidden = found !== undefined;
      if (found) this.#show(found);
    } catch {
      this.#failed();
    }
  }

  #show({ active, installing, waiting }: ServiceWorkerRegistration): void {
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
