import { judge, type Question, type Verdict } from './judge.ts';
import { verdictText } from './verdict-text.ts';

/**
 * One question on the page. Its markup: inputs with the ids of the choices as values, the ids of the right ones in
 * `data-right`, an empty mark for each choice (`data-mark-of`), an empty live region (`data-feedback`), and the answer
 * that is there without scripts, with a remark for each choice (`data-remark`) and an explanation
 * (`data-explanation`).
 */
export class QuestionForm {
  readonly question: Question;
  readonly #root: HTMLElement;

  constructor(root: HTMLElement) {
    this.#root = root;
    const right = (root.dataset.right ?? '').split(' ');
    this.question = {
      anchor: root.dataset.question ?? '',
      choices: this.#inputs.map(({ value }) => ({ id: value, right: right.includes(value) })),
    };
  }

  get chosen(): string[] {
    return this.#inputs.filter(({ checked }) => checked).map(({ value }) => value);
  }

  /** Judges what is chosen, marks it and says why. */
  check(): Verdict {
    this.clear();
    const verdict = this.#judge();
    const said = document.createElement('p');
    said.className = 'said';
    said.textContent = verdictText(verdict);
    const remarks = this.chosen.flatMap((id) => this.#copy(`[data-remark="${id}"]`));
    const explanation = verdict.type === 'right' ? this.#copy('[data-explanation]') : [];
    this.#feedback?.replaceChildren(said, ...remarks, ...explanation);
    return verdict;
  }

  /** Shows choices checked on an earlier visit: marked, but without remarks, which would all be read out at once. */
  restore(ids: readonly string[]): void {
    for (const input of this.#inputs) input.checked = ids.includes(input.value);
    this.#judge();
  }

  /** Takes back marks and remarks; the choices stay. */
  clear(): void {
    delete this.#root.dataset.verdict;
    for (const mark of this.#root.querySelectorAll<HTMLElement>('[data-mark-of]')) {
      mark.textContent = '';
      delete mark.dataset.mark;
    }
    this.#feedback?.replaceChildren();
  }

  /** Takes back everything. */
  reset(): void {
    this.clear();
    for (const input of this.#inputs) input.checked = false;
  }

  #judge(): Verdict {
    const verdict = judge(this.question, this.chosen);
    if (verdict.type === 'none') return verdict;
    this.#root.dataset.verdict = verdict.type;
    for (const { id, right } of this.question.choices) {
      const mark = this.#root.querySelector<HTMLElement>(`[data-mark-of="${id}"]`);
      if (!mark || !this.chosen.includes(id)) continue;
      mark.dataset.mark = right ? 'right' : 'wrong';
      mark.textContent = right ? 'right' : 'not right';
    }
    return verdict;
  }

  get #inputs(): HTMLInputElement[] {
    return [...this.#root.querySelectorAll('input')];
  }

  get #feedback(): Element | null {
    return this.#root.querySelector('[data-feedback]');
  }

  #copy(selector: string): Node[] {
    const found = this.#root.querySelector(selector);
    return found ? [found.cloneNode(true)] : [];
  }
}
