import { linesAbout } from './lines.ts';

/**
 * Shows what a list of the site (`data-list`) says of a file (`data-path`), in place of the link to that list which
 * readers without scripts follow, or without a network.
 */
export class ListedValue extends HTMLElement {
  async connectedCallback(): Promise<void> {
    const { list = '', path = '' } = this.dataset;
    const answer = await fetch(list).catch(() => undefined);
    const line = answer?.ok && linesAbout(await answer.text(), new Set([path]));
    if (line) this.textContent = line.split('  ', 1)[0] ?? '';
  }
}
