import { PROGRESS_EVENT, QuizSet } from './quiz-set.ts';
import { counted, sum, tallyText } from './tally.ts';

/** Wraps several quizzes: shows the questions of one difficulty, the score of all, and forgets all. */
export class PracticeBoard extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('change', this.#onChange);
    this.addEventListener('click', this.#onClick);
    this.addEventListener(PROGRESS_EVENT, this.#showScore);
    addEventListener('pageshow', this.#onReturn);
    addEventListener('hashchange', this.#onFragment);
    void customElements.whenDefined('quiz-set').then(this.#showScore);
  }

  disconnectedCallback(): void {
    this.removeEventListener('change', this.#onChange);
    this.removeEventListener('click', this.#onClick);
    this.removeEventListener(PROGRESS_EVENT, this.#showScore);
    removeEventListener('pageshow', this.#onReturn);
    removeEventListener('hashchange', this.#onFragment);
  }

  get #sets(): QuizSet[] {
    return [...this.querySelectorAll('quiz-set')].filter((set) => set instanceof QuizSet);
  }

  #onClick = ({ target }: Event): void => {
    if (!(target instanceof Element) || !target.closest('[data-reset-all]')) return;
    if (!confirm('Forget the answers to all questions?')) return;
    for (const set of this.#sets) set.reset();
    // The button has hidden itself.
    this.querySelector<HTMLElement>('[data-total]')?.focus();
  };

  #onChange = ({ target }: Event): void => {
    if (target instanceof HTMLInputElement && target.name === 'difficulty') this.#show(target.value);
  };

  /** What the browser has restored in the field holds for the questions too. */
  #onReturn = (): void => {
    const chosen = this.querySelector<HTMLInputElement>('[name="difficulty"]:checked')?.value ?? 'all';
    if (chosen !== 'all') this.#show(chosen);
    this.#onFragment();
  };

  /** A link to a question shows it, whatever was chosen. */
  #onFragment = (): void => {
    const target = document.getElementById(location.hash.slice(1));
    if (!target?.closest('[hidden]') || !this.contains(target)) return;
    const all = this.querySelector<HTMLInputElement>('[value="all"]');
    if (all) all.checked = true;
    this.#show('all');
    target.scrollIntoView();
  };

  /** Shows the questions of one difficulty, or all. A quiz with no question left is hidden with its heading. */
  #show(wanted: string): void {
    let shown = 0;
    for (const set of this.querySelectorAll('quiz-set')) {
      const questions = [...set.querySelectorAll<HTMLElement>('[data-question]')];
      const left = questions.filter(({ dataset }) => wanted === 'all' || dataset.difficulty === wanted);
      for (const question of questions) question.toggleAttribute('hidden', !left.includes(question));
      set.toggleAttribute('hidden', left.length === 0);
      shown += left.length;
    }
    const status = this.querySelector('[data-shown]');
    if (status) status.textContent = `${counted(shown)} shown`;
  }

  #showScore = (): void => {
    const counts = sum(this.#sets.map((set) => set.counts));
    const score = this.querySelector('[data-total]');
    if (score) score.textContent = tallyText(counts);
    this.querySelector('[data-reset-all]')?.toggleAttribute('hidden', counts.answered === 0);
  };
}
