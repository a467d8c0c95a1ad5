import { describe, expect, it } from 'vitest';
import { loadCorpus } from '../../../src/corpus/load.ts';
import { rawFiles } from '../../lib/fixture.ts';

/** What is found in a glossary file. */
const findings = (text: string, path = 'glossary/terms.yaml') =>
  loadCorpus(rawFiles([[path, text]])).diagnostics.map(
    ({ code, column, fix, line, message }) => `${line}:${column} ${code}: ${message} ${fix}`,
  );

const term = `- id: table
  term: table
  definition: Rows that share their columns.
  sources: [{ source: manual, at: page 1 }]
`;

describe('what is wrong with the shape of an entry', () => {
  it('is nothing where it fits', () => {
    expect(findings(term)).toEqual([]);
  });

  it.each([
    [
      'a key that nothing reads',
      term.replace('definition', 'defintion'),
      [
        '1:3 missing-field: The term "table" has no `definition`. Add `definition:`. The field means: What it means, in one to three sentences that stand alone. Markdown; links may use fact:, term: and the other schemes.',
        '3:3 unknown-key: The term "table" has the key "defintion", which nothing reads. Remove it, or write "definition".',
      ],
    ],
    [
      'a number where text belongs',
      term.replace('term: table', 'term: 1.10'),
      [
        '2:9 wrong-type: The term "table": `term` is 1.1, but it must be text. Put quotes around it, so that it stays as you wrote it.',
      ],
    ],
    [
      'one value where a list belongs',
      term.replace('[{ source: manual, at: page 1 }]', 'manual'),
      [
        '4:12 wrong-type: The term "table": `sources` is "manual", but it must be a list. Write a list: one line for each item, beginning with "- ". The field means: Where it is defined.',
      ],
    ],
    [
      'an id that is none',
      term.replace('id: table', 'id: My Table_2'),
      [
        '1:7 bad-id: The term "My Table_2": `id` is "My Table_2". That is not an id. Write "my-table-2": lower-case letters, digits and single hyphens.',
      ],
    ],
    [
      'a list that is empty',
      term.replace('[{ source: manual, at: page 1 }]', '[]'),
      [
        '4:12 bad-value: The term "table": `sources` needs at least 1 item. Add what is missing. The field means: Where it is defined.',
      ],
    ],
    [
      'a field deep inside',
      term.replace('at: page 1', 'at: " page 1"'),
      [
        '4:35 bad-value: The term "table": `sources`, item 1, `at` has spaces at its start or end. Remove them. The field means: Where in the source: the section, option, file or line.',
      ],
    ],
    [
      'marks where plain words belong',
      term.replace('term: table', 'term: "&lt;table&gt;"'),
      [
        '2:9 bad-value: The term "table": `term` holds marks of Markdown, which readers would see: this field is plain text. Write the words without marks, and a character instead of its &name;. The field means: The term as written in running text.',
      ],
    ],
    [
      'an entry that is none',
      '- table\n',
      [
        '1:3 wrong-type: A term: the entry is "table", but it must be a mapping of keys to values. Write a mapping of keys to values. The field means: A word of the glossary.',
      ],
    ],
    [
      'a file that is no list',
      'table: 1\n',
      [
        '1:1 wrong-type: glossary/terms.yaml must hold a list of entries. Begin every term with "- id: ..." at the start of a line.',
      ],
    ],
    ...['', 'null', '~', '[]', '# to do'].map((nothing): [string, string, string[]] => [
      `a file that holds nothing but "${nothing}"`,
      `${nothing}\n`,
      [
        '1:1 wrong-type: glossary/terms.yaml holds no entry. Begin every term with "- id: ..." at the start of a line, or delete the file.',
      ],
    ]),
  ])('is said for %s', (_, text, expected) => {
    expect(findings(text).sort()).toEqual(expected);
  });

  it('offers the values that a field allows', () => {
    const source =
      '- { id: a, title: A, publisher: B, kind: standrad, url: "https://e.org", accessed: 2026-11-21 }\n';
    expect(findings(source, 'sources/a.yaml')).toEqual([
      '1:42 bad-value: The source "a": `kind` is "standrad", which is not one of its values. Write "standard".',
    ]);
  });

  it('names the branches of an entry that comes in several forms', () => {
    expect(findings('- id: a\n', 'facts/a.yaml')).toEqual([
      '1:3 missing-field: The fact "a" has no `status`. Add `status:`. One of "verified", "single-source", "disputed" or "superseded".',
    ]);
    expect(findings('- id: a\n  status: verifed\n', 'facts/a.yaml')).toEqual([
      '2:11 bad-value: The fact "a": `status` is "verifed", which is not one of its values. Write "verified".',
    ]);
  });
});
