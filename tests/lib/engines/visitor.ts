/** One tab of a browser, as a reader uses it: what the tests ask of every engine. */
export interface Visitor {
  /** Opens an address and waits until the page has loaded. */
  open: (url: string) => Promise<void>;
  /** The value of an expression of JavaScript in the page. */
  value: (expression: string) => Promise<unknown>;
  click: (selector: string) => Promise<void>;
  /** Presses keys one after the other, each a character or a name such as "Enter". */
  type: (keys: readonly string[]) => Promise<void>;
  close: () => Promise<void>;
}
