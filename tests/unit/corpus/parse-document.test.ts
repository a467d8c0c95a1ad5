import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../../src/corpus/parse-document.ts';

const mdxish = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '---\n',
        'a: b\n',
        '<',
        '>',
        '/',
        'A ',
        '{',
        '}',
        '`',
        '\n\n',
        '```js\n',
        '# ',
        '- ',
        '    ',
      ),
      fc.constantFrom('| a |\n|---|\n', '[^1]', '[^1]: x', '](fact:', '[', 'x="', '"', 'import a from "b"\n'),
      fc.constantFrom(
        '<!--',
        '-->',
        '{/*',
        '*/}',
        '**',
        '_',
        '~~',
        '\\',
        '&amp;',
        '\t',
        '<A b={',
        '<>',
        '</>',
      ),
      fc.string({ unit: 'binary', maxLength: 4 }),
    ),
    { maxLength: 30 },
  )
  .map((parts) => parts.join(''));

const failures = (text: string) => {
  const result = parseDocument(text, 'a.mdx', 'chapter');
  return result.ok ? [] : result.diagnostics.map(({ code, column, line }) => [code, line, column]);
};

describe('parseDocument', () => {
  it('takes any text without throwing, and finds places inside it', () => {
    fc.assert(
      fc.property(
        mdxish,
        fc.constantFrom('', '---\n', '---\n---\n', '---\ntitle: a\n---\n'),
        (rest, start) => {
          const text = start + rest;
          const result = parseDocument(text, 'a.mdx', 'chapter');
          for (const { column, line } of result.ok ? [] : result.diagnostics) {
            const here = text.split('\n')[line - 1];
            expect(column).toBeGreaterThanOrEqual(1);
            expect(column).toBeLessThanOrEqual((here?.length ?? -1) + 1);
          }
        },
      ),
      { numRuns: 500 },
    );
  });

  it('counts lines and offsets of the body as the file does', () => {
    const text = '---\r\ntitle: é\r\n---\r\n\r\nWords and [a link](fact:a).\n';
    const result = parseDocument(text, 'a.mdx', 'chapter');
    if (!result.ok) expect.unreachable();
    const { body, frontMatter } = result.value;
    expect(frontMatter.value).toEqual({ title: 'é' });
    expect(frontMatter.locate(['title'])).toMatchObject({ line: 2, column: 8 });
    expect(body.children[0]?.position?.start).toMatchObject({
      line: 5,
      column: 1,
      offset: text.indexOf('Words'),
    });
  });

  it.each([
    ['no front matter', '## A title\n', ['missing-field', 1, 1]],
    ['front matter that is not closed', '---\ntitle: a\n', ['missing-field', 1, 1]],
    ['front matter that comes too late', '\n---\ntitle: a\n---\n', ['missing-field', 1, 1]],
    ['broken YAML', '---\ntitle: "a\n---\n', ['yaml-syntax', 2, 8]],
    ['a tag that is not closed', '---\ntitle: a\n---\n\n<Deeper>\n', ['mdx-syntax', 5, 1]],
    ['an open brace', '---\ntitle: a\n---\n\nA set {a, b\n', ['mdx-syntax', 5, 7]],
    ['quotes within quotes without end', `---\n---\n${'>'.repeat(50_000)}`, ['too-much-markup', 1, 1]],
  ])('reports %s', (_, text, finding) => {
    expect(failures(text)).toEqual([finding]);
  });

  it('gives the place of an open tag as a place, not in words', () => {
    const result = parseDocument('---\n---\n\n## A\n\n<Deeper title="x">\n\nwords\n', 'a.mdx', 'chapter');
    expect(result).toMatchObject({
      diagnostics: [
        {
          line: 6,
          column: 1,
          message: 'The tag <Deeper> is never closed.',
        },
      ],
    });
  });

  it('reports what is wrong in front matter and body together', () => {
    expect(failures('---\ntitle: [\n---\n\n<a\n').map(([code]) => code)).toEqual([
      'yaml-syntax',
      'mdx-syntax',
    ]);
  });
});

it('takes front matter with lines as long as a summary', () => {
  const text = `---\ntitle: A\nsummary: ${'word '.repeat(100)}\n---\n\nText.\n`;
  expect(parseDocument(text, 'chapters/a.mdx', 'chapter').ok).toBe(true);
});
