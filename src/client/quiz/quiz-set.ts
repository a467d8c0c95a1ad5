import type { Question } from './judge.ts';
import { withAnswer, without } from './progress.ts';
import { QuestionForm } from './question-form.ts';
import { loadProgress, saveProgress } from './store.ts';
import { type Tally, tally, tallyText } from './tally.ts';

/** Sent by a quiz, and bubbling from it, when progress has changed. */
export const PROGRESS_EVENT = 'quiz-progress';

/** A quiz that judges answers, keeps the score and remembers it. Questions without scripts answer by themselves. */
export class QuizSet extends HTMLElement {
  #forms = new Map<Element, QuestionForm>();

  connectedCallback(): void {
    const roots = [...this.querySelectorAll<HTMLElement>('[data-question]')];
    this.#forms = new Map(roots.map((root) => [root, new QuestionForm(root)]));
    const progress = loadProgress();
    for (const form of this.#forms.values()) {
      const chosen = progress.get(form.question.anchor);
      if (chosen) form.restore(chosen);
    }
    this.addEventListener('click', this.#onClick);
    this.addEventListener('change', this.#onChange);
    this.#showScore();
  }

  disconnectedCallback(): void {
    this.removeEventListener('click', this.#onClick);
    this.removeEventListener('change', this.#onChange);
  }

  /** Forgets the answers to the questions of this quiz. */
  reset(): void {
    for (const form of this.#forms.values()) form.reset();
    saveProgress(
      without(
        loadProgress(),
        this.#questions.map(({ anchor }) => anchor),
      ),
    );
    this.#changed();
  }

  get counts(): Tally {
    return tally(this.#questions, loadProgress());
  }

  get #questions(): Question[] {
    return [...this.#forms.values()].map(({ question }) => question);
  }

  #onClick = ({ target }: Event): void => {
    if (!(target instanceof Element)) return;
    if (target.closest('[data-reset]')) {
      this.reset();
      // The button has hidden itself.
      this.querySelector<HTMLElement>('[data-score]')?.focus();
    }
    const form = target.closest('[data-check]') ? this.#formOf(target) : undefined;
    if (!form || form.check().type === 'none') return;
    saveProgress(withAnswer(loadProgress(), form.question.anchor, form.chosen));
    this.#changed();
  };

  #onChange = ({ target }: Event): void => {
    if (target instanceof HTMLInputElement) this.#formOf(target)?.clear();
  };

  #formOf(element: Element): QuestionForm | undefined {
    const root = element.closest('[data-question]');
    return root ? this.#forms.get(root) : undefined;
  }

  #changed(): void {
    this.#showScore();
    this.dispatchEvent(new Event(PROGRESS_EVENT, { bubbles: true }));
  }

  #showScore(): void {
    const score = this.querySelector('[data-score]');
    if (score) score.textContent = tallyText(this.counts);
    this.querySelector('[data-reset]')?.toggleAttribute('hidden', this.counts.answered === 0);
  }
}
