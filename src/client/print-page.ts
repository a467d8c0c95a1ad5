/** A button that opens the browser's print dialog; without scripts there is none, and Ctrl+P does the same. */
export class PrintPage extends HTMLElement {
  connectedCallback(): void {
    if (this.firstChild) return;
    const button = document.createElement('button');
    Object.assign(button, {
      type: 'button',
      className: 'button',
      textContent: this.dataset.label ?? 'Print',
    });
    button.addEventListener('click', () => window.print());
    this.append(button);
  }
}
