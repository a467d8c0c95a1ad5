/** A button that opens the browser's print dialog; without scripts there is none, and Ctrl+P does the same. */
class PrintPage extends HTMLElement {
  connectedCallback(): void {
    if (this.firstChild) return;
    const { label } = this.dataset;
    const button = document.createElement('button');
    Object.assign(button, {
      type: 'button',
      className: label ? 'button' : '',
      textContent: label ?? 'Print',
    });
    button.addEventListener('click', () => window.print());
    this.append(button);
  }
}

customElements.define('print-page', PrintPage);
