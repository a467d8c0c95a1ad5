import { byPlace, type Diagnostic } from './diagnostic.ts';
import { sarif } from './sarif.ts';

export const FORMATS = ['text', 'json', 'github', 'sarif'] as const;
export type Format = (typeof FORMATS)[number];

const CONTROLS = /[\p{Cc}\p{Bidi_Control}\p{Zl}\p{Zp}\u200b\u2060\ufeff]/gu;

/**
 * Diagnostics as text for a terminal, as a JSON array, as GitHub workflow commands, or as a SARIF log.
 * `root` is put before every file name, so that editors and terminals can open it.
 */
export function format(diagnostics: readonly Diagnostic[], as: Format, root: string): string {
  const sorted = [...diagnostics].sort(byPlace).map((one) => ({ ...one, file: join(root, one.file) }));
  switch (as) {
    case 'json':
      return printableLines(JSON.stringify(sorted, null, 2));
    case 'sarif':
      return printableLines(sarif(sorted));
    case 'github':
      return sorted.map(workflowCommand).join('');
    case 'text':
      return sorted.map(paragraph).join('\n');
  }
}

/** JSON: its own line breaks stay, whatever else is not printable becomes an escape, which JSON reads as the same. */
function printableLines(json: string): string {
  return `${json.split('\n').map(printable).join('\n')}\n`;
}

function paragraph(one: Diagnostic): string {
  const head = `${one.file}:${one.line}:${one.column}  ${one.severity}  ${one.code}`;
  return `${printable(head)}\n  ${printable(one.message)}\n  Fix: ${printable(one.fix)}\n`;
}

/** https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands */
function workflowCommand(one: Diagnostic): string {
  const property = (value: string) => escapeData(value).replaceAll(':', '%3A').replaceAll(',', '%2C');
  const at = `file=${property(one.file)},line=${one.line},col=${one.column},title=${property(one.code)}`;
  return `::${one.severity} ${at}::${escapeData(`${one.message} Fix: ${one.fix}`)}\n`;
}

function escapeData(value: string): string {
  return printable(value).replaceAll('%', '%25');
}

/**
 * Content is data from strangers: characters of theirs that control a terminal, break lines or turn the direction of
 * writing, or that nobody sees, are printed as escapes, in the notation of JSON.
 */
function printable(value: string): string {
  return value.replace(
    CONTROLS,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

function join(root: string, file: string): string {
  return root === '' ? file : `${root.replace(/\/$/, '')}/${file}`;
}
