import { type Engine, loadEngine, normalise } from './engine.ts';
import { renderHits } from './render.ts';

/** The elements that a search works on. */
export interface Parts {
  input: HTMLInputElement;
  /** A live region that says how many hits there are. */
  status: HTMLElement;
  list: HTMLElement;
}

const MOST_HITS = 12;

/** Searches as the reader types, and moves between field and hits with the arrow keys. */
export class SearchController {
  readonly #parts: Parts;
  readonly #base: string;
  #engine: Promise<Engine> | undefined;
  #run = 0;

  constructor(parts: Parts, base: string) {
    this.#parts = parts;
    this.#base = base;
    parts.input.addEventListener('input', () => void this.search());
    parts.input.addEventListener('focus', () => void this.warmUp(), { once: true });
    parts.input.closest('form')?.addEventListener('keydown', (event) => this.#onKey(event));
    parts.list.addEventListener('keydown', (event) => this.#onKey(event));
  }

  /** Starts loading the engine. A failed load is forgotten, so that the next key tries again. */
  warmUp(): Promise<Engine> {
    this.#engine ??= loadEngine(this.#base).catch((error: unknown) => {
      this.#engine = undefined;
      throw error;
    });
    return this.#engine;
  }

  async search(): Promise<void> {
    const { input, list, status } = this.#parts;
    const run = ++this.#run;
    const query = normalise(input.value);
    if (query === '') {
      list.replaceChildren();
      status.textContent = '';
      return;
    }
    try {
      const engine = await this.warmUp();
      const hits = await engine.search(query, MOST_HITS);
      if (run !== this.#run) return;
      list.replaceChildren(renderHits(hits));
      status.textContent = summary(hits.length, query);
    } catch {
      if (run !== this.#run) return;
      list.replaceChildren();
      status.textContent = 'Search could not be loaded. Check the connection and type again.';
    }
  }

  #onKey(event: KeyboardEvent): void {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    const stops: HTMLElement[] = [this.#parts.input, ...this.#parts.list.querySelectorAll('a')];
    const at = stops.findIndex((stop) => stop.matches(':focus'));
    const next = stops[at + (event.key === 'ArrowDown' ? 1 : -1)];
    if (!next) return;
    event.preventDefault();
    next.focus();
  }
}

function summary(count: number, query: string): string {
  if (count === 0) return `Nothing found for “${query}”. Try a shorter word, or look in the glossary.`;
  return count === MOST_HITS ? `The ${count} best results` : `${count} ${count === 1 ? 'result' : 'results'}`;
}
