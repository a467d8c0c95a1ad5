/** A button that opens the browser's print dialog; without scripts it is hidden, and Ctrl+P does the same. */
class PrintPage extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('click', () => window.print());
  }
}

customElements.define('print-page', PrintPage);
