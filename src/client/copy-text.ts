/**
 * A button that copies the text of the element named by `data-of`, or `data-text` itself. It exists only where scripts run
 * and the clipboard can be written. `data-label` names a text too long to be read out with the button. For two seconds
 * after, `data-done` says what became of it.
 */
class CopyText extends HTMLElement {
  connectedCallback(): void {
    if (!navigator.clipboard || this.firstChild) return;
    const button = document.createElement('button');
    Object.assign(button, { type: 'button', textContent: this.#label });
    if (!this.dataset.label) button.setAttribute('aria-label', `Copy ${this.#text}`);
    const status = document.createElement('span');
    status.className = 'visually-hidden';
    status.setAttribute('role', 'status');
    button.addEventListener('click', () => void this.#copy(button, status));
    this.append(button, status);
  }

  get #label(): string {
    return this.dataset.label ?? 'Copy';
  }

  get #text(): string {
    return this.dataset.text ?? document.getElementById(this.dataset.of ?? '')?.textContent ?? '';
  }

  async #copy(button: HTMLButtonElement, status: HTMLElement): Promise<void> {
    const done = await navigator.clipboard.writeText(this.#text).then(
      () => 'Copied',
      () => 'Not copied',
    );
    button.textContent = done;
    status.textContent = done;
    this.dataset.done = done;
    setTimeout(() => {
      button.textContent = this.#label;
      status.textContent = '';
      delete this.dataset.done;
    }, 2000);
  }
}

customElements.define('copy-text', CopyText);
