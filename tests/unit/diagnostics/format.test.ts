import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Diagnostic, diagnostic, hasErrors } from '../../../src/diagnostics/diagnostic.ts';
import { FORMATS, format } from '../../../src/diagnostics/format.ts';

const at = { file: 'facts/size.yaml', line: 14, column: 5 };
const error = diagnostic('unknown-source', at, 'The fact "a" cites "b".', 'Write "c".');
const warning = diagnostic('orphan', { ...at, line: 2 }, 'The fact "a" is used by nothing.', 'Remove it.');

/** Any text at all, with the characters that do harm more often than chance brings them. */
const nasty = fc
  .array(
    fc.oneof(
      fc.constantFrom('\u001b[31m', '\n', '\r', '\u0000', '\u0007', '\u007f', '\u009b', '\u061c', '\u202e'),
      fc.constantFrom('\u2028', '::error::', '%0A', ',', ':', '\\', '"', 'ordinary '),
      fc.string({ unit: 'binary', maxLength: 3 }),
    ),
    { maxLength: 8 },
  )
  .map((parts) => parts.join(''));

const anyDiagnostic = fc
  .record({ file: nasty, line: fc.nat(), column: fc.nat(), message: nasty, fix: nasty })
  .map(({ fix, message, ...place }) => diagnostic('unknown-source', place, message, fix));

describe('the text format', () => {
  it('gives place, severity and code, what is wrong, and what to do, in order of place', () => {
    expect(format([error, warning], 'text', 'content/')).toBe(
      [
        'content/facts/size.yaml:2:5  warning  orphan',
        '  The fact "a" is used by nothing.',
        '  Fix: Remove it.',
        '',
        'content/facts/size.yaml:14:5  error  unknown-source',
        '  The fact "a" cites "b".',
        '  Fix: Write "c".',
        '',
      ].join('\n'),
    );
  });

  it('takes three lines for each finding, whatever the content says', () => {
    fc.assert(
      fc.property(fc.array(anyDiagnostic, { minLength: 1 }), (found) => {
        expect(format(found, 'text', 'x').split('\n')).toHaveLength(found.length * 4);
      }),
    );
  });
});

describe('the format for GitHub', () => {
  it('is one workflow command for each finding', () => {
    expect(format([error], 'github', 'content')).toBe(
      '::error file=content/facts/size.yaml,line=14,col=5,title=unknown-source::The fact "a" cites "b". Fix: Write "c".\n',
    );
  });

  it('keeps the parts of a command apart, whatever the content says', () => {
    fc.assert(
      fc.property(fc.array(anyDiagnostic, { minLength: 1 }), (found) => {
        const lines = format(found, 'github', '').trimEnd().split('\n');
        expect(lines).toHaveLength(found.length);
        for (const line of lines) {
          expect(line).toMatch(/^::error file=[^,:]*,line=\d+,col=\d+,title=unknown-source::/);
        }
      }),
    );
  });

  it('escapes the percent sign, so that no escape of the content is taken for one', () => {
    const found: Diagnostic = { ...error, message: '100%0A', fix: '' };
    expect(format([found], 'github', '')).toContain('100%250A');
  });
});

describe('the JSON format', () => {
  it('is an array that holds every finding as it is', () => {
    fc.assert(
      fc.property(fc.array(anyDiagnostic), (found) => {
        const parsed: unknown = JSON.parse(format(found, 'json', ''));
        expect(parsed).toHaveLength(found.length);
        expect(parsed).toEqual(expect.arrayContaining(found));
      }),
    );
  });
});

describe.each(FORMATS)('the %s format', (as) => {
  it('lets no character of the content control a terminal', () => {
    fc.assert(
      fc.property(fc.array(anyDiagnostic), (found) => {
        expect(format(found, as, 'root').replaceAll('\n', '')).not.toMatch(
          /[\p{Cc}\p{Bidi_Control}\p{Zl}\p{Zp}]/u,
        );
      }),
    );
  });

  it('does not depend on the order of what was found', () => {
    const found = [error, warning, { ...error, file: 'a.yaml' }, { ...error, code: 'unknown-term' as const }];
    const turned = [...found].reverse();
    expect(format(turned, as, '')).toBe(format(found, as, ''));
  });
});

it('takes the severity of a finding from the catalogue', () => {
  expect(hasErrors([warning])).toBe(false);
  expect(hasErrors([warning, error])).toBe(true);
});
