import { judge, type Question, type Verdict } from './judge.ts';
import { verdictText } from './verdict-text.ts';

/**
 * One question on the page. Its markup: inputs with the ids of the choices as values, the ids of the right ones in
 * `data-right`, marks (`data-mark`), an empty live region (`data-feedback`), and the answer that is there without
 * scripts, with a remark for each choice (`data-remark`) and an explanation (`data-explanation`).
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

  /** Sets the choices without judging them. */
  choose(ids: readonly string[]): void {
    for (const input of this.#inputs) input.checked = ids.includes(input.value);
  }

  /** Judges what is chosen and says why. */
  check(): Verdict {
    const verdict = judge(this.question, this.chosen);
    this.unmark();
    if (verdict.type !== 'none') {
      this.#root.dataset.verdict = verdict.type;
      for (const id of this.chosen) this.#mark(id);
    }
    const said = document.createElement('p');
    said.className = 'said';
    said.textContent = verdictText(verdict);
    const remarks = this.chosen.flatMap((id) => this.#copy(`[data-remark="${id}"]`));
    const explanation = verdict.type === 'right' ? this.#copy('[data-explanation]') : [];
    this.#feedback?.replaceChildren(said, ...remarks, ...explanation);
    return verdict;
  }

  /** Takes back marks and remarks; the choices stay. */
  unmark(): void {
    delete this.#root.dataset.verdict;
    for (const mark of this.#root.querySelectorAll<HTMLElement>('[data-mark]')) {
      mark.textContent = '';
      delete mark.dataset.mark;
      mark.dataset.mark = '';
    }
    this.#feedback?.replaceChildren();
  }

  get #inputs(): HTMLInputElement[] {
    return [...this.#root.querySelectorAll('input')];
  }

  get #feedback(): Element | null {
    return this.#root.querySelector('[data-feedback]');
  }

  #mark(id: string): void {
    const right = this.question.choices.some((choice) => choice.id === id && choice.right);
    const mark = this.#root.querySelector<HTMLElement>(`[data-mark-of="${id}"]`);
    if (!mark) return;
    mark.dataset.mark = right ? 'right' : 'wrong';
    mark.textContent = right ? 'right' : 'not right';
  }

  #copy(selector: string): Node[] {
    const found = this.#root.querySelector(selector);
    return found ? [found.cloneNode(true)] : [];
  }
}
