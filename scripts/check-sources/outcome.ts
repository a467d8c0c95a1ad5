/** What tells one state of a document from another (RFC 9110, 8.8). */
export interface Validators {
  etag?: string | undefined;
  lastModified?: string | undefined;
}

/** What asking for an address showed. */
export type Outcome =
  /** It answers. `changed` since it was last asked; undefined where nothing tells. */
  | { type: 'there'; changed: boolean | undefined; validators: Validators }
  /** It answers at another address from now on. */
  | { type: 'moved'; to: string; validators: Validators }
  | { type: 'gone'; status: number }
  /** The server does not let programs read it, or not without a name. */
  | { type: 'refused'; status: number }
  /** No answer that says anything, however often it was asked. */
  | { type: 'silent'; why: string }
  /** The source says that programs cannot ask for it. */
  | { type: 'unasked'; why: string };
