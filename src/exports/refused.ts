import { type Diagnostic, diagnostic, type Position } from '../diagnostics/diagnostic.ts';

/**
 * Thrown where a file is made on request, which leaves no other way out: a format refuses content that the rules let
 * pass. It carries what to tell the writer.
 */
export class Refused extends Error {
  readonly findings: readonly Diagnostic[];

  constructor(findings: readonly Diagnostic[]) {
    super(findings.map(({ file, message }) => `${file}: ${message}`).join('\n'));
    // It tells of content, not of the program.
    this.stack = this.message;
    this.findings = findings;
  }
}

/** The findings that something thrown carries, if a format refused content. */
export function findingsIn(thrown: unknown): readonly Diagnostic[] | undefined {
  return thrown instanceof Refused ? thrown.findings : undefined;
}

/**
 * A finding about content that could not be made into a file. `name` is how messages name the entry, `file` what was to be
 * made of it, `errors` what the program that makes it objects to.
 */
export function refusal(at: Position, name: string, file: string, errors: string): Diagnostic {
  return diagnostic(
    'export-refused',
    at,
    `${name} cannot be made into ${file}: ${errors}.`,
    'Write the passage more simply; no rule foresaw this, so please report it with the entry.',
  );
}
