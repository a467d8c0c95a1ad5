import type { Log, ReportingDescriptor, Result } from 'sarif';
import { CATALOGUE, type Code } from './catalogue.ts';
import type { Diagnostic } from './diagnostic.ts';

/**
 * Findings as one run of a static analysis, for the tools that read such logs (SARIF 2.1.0, an OASIS standard). Codes
 * are its rules; places count columns in UTF-16 units. `file` of a finding is taken to be relative to the folder in
 * which the tool ran.
 */
export function sarif(diagnostics: readonly Diagnostic[]): string {
  const codes = [...new Set(diagnostics.map(({ code }) => code))].sort();
  const log: Log = {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'validate', rules: codes.map(rule) } },
        columnKind: 'utf16CodeUnits',
        results: diagnostics.map((one) => result(one, codes.indexOf(one.code))),
      },
    ],
  };
  return JSON.stringify(log, null, 2);
}

function rule(code: Code): ReportingDescriptor {
  const { severity, title } = CATALOGUE[code];
  return {
    id: code,
    shortDescription: { text: `${title}.` },
    help: { text: `docs/errors/${code}.md says what it means and how to mend it.` },
    defaultConfiguration: { level: severity },
  };
}

function result({ code, column, file, fix, line, message, severity }: Diagnostic, ruleIndex: number): Result {
  return {
    ruleId: code,
    ruleIndex,
    level: severity,
    message: { text: `${message} Fix: ${fix}` },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: reference(file) },
          region: { startLine: line, startColumn: column },
        },
      },
    ],
  };
}

/** A path as a relative reference (RFC 3986): a colon in its first segment would read as a scheme. */
function reference(path: string): string {
  return path.toWellFormed().split('/').map(encodeURIComponent).join('/');
}
