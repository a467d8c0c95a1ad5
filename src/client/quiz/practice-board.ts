import { PROGRESS_EVENT, QuizSet } from './quiz-set.ts';
import { counted, sum, tallyText } from './tally.ts';

/** Wraps several quizzes: shows the questions of one difficulty, the score of all, and forgets all. */
export class PracticeBoard extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('change', this.#onChange);
    this.addEventListener('click', this.#onClick);
    this.addEventListener(PROGRESS_EVENT, this.#showScore);
    void customElements.whenDefined('quiz-set').then(this.#showScore);
  }

  disconnectedCallback(): void {
    this.removeEventListener('change', this.#onChange);
    this.removeEventListener('click', this.#onClick);
    this.removeEventListener(PROGRESS_EVENT, this.#showScore);
  }

  get #sets(): QuizSet[] {
    return [...this.querySelectorAll('quiz-set')].filter((set) => set instanceof QuizSet);
  }

  #onClick = ({ target }: Event): void => {
    if (!(target instanceof Element) || !target.closest('[data-reset-all]')) return;
    for (const set of this.#sets) set.reset();
  };

  /** A quiz with no question left is hidden with its heading. */
  #onChange = ({ target }: Event): void => {
    if (!(target instanceof HTMLInputElement) || target.name !== 'difficulty') return;
    const wanted = target.value;
    let shown = 0;
    for (const set of this.#sets) {
      const questions = [...set.querySelectorAll<HTMLElement>('[data-question]')];
      const left = questions.filter(({ dataset }) => wanted === 'all' || dataset.difficulty === wanted);
      for (const question of questions) question.toggleAttribute('hidden', !left.includes(question));
      set.toggleAttribute('hidden', left.length === 0);
      shown += left.length;
    }
    const status = this.querySelector('[data-shown]');
    if (status) status.textContent = `${counted(shown)} shown`;
  };

  #showScore = (): void => {
    const counts = sum(this.#sets.map((set) => set.counts));
    const score = this.querySelector('[data-total]');
    if (score) score.textContent = tallyText(counts);
    this.querySelector('[data-reset-all]')?.toggleAttribute('hidden', counts.answered === 0);
  };
}
