import { linesAbout } from './lines.ts';

/**
 * Shows, when it is unfolded, the checksums of the files that its section links to. They come from the list of all of
 * them, whose address is `data-list`: most readers never ask, and digits do not compress.
 */
export class FileChecksums extends HTMLElement {
  connectedCallback(): void {
    const details = this.querySelector('details');
    const shown = this.querySelector('code');
    if (!details || !shown) return;
    details.addEventListener('toggle', () => {
      if (details.open && shown.textContent === '') void this.#show(shown);
    });
  }

  async #show(shown: HTMLElement): Promise<void> {
    const list = new URL(this.dataset.list ?? '', location.href);
    const folder = new URL('.', list).pathname;
    const links = this.closest('section')?.querySelectorAll<HTMLAnchorElement>('li a') ?? [];
    const paths = new Set([...links].map(({ pathname }) => pathname.slice(folder.length)));
    const answer = await fetch(list).catch(() => undefined);
    if (answer?.ok) shown.textContent = linesAbout(await answer.text(), paths);
    else this.querySelector('[role="status"]')?.replaceChildren('The list could not be fetched.');
  }
}
