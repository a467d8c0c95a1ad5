import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseJson } from '../../../src/corpus/parse-json.ts';
import { parseYaml } from '../../../src/corpus/parse-yaml.ts';

describe('parseJson', () => {
  it('gives the data and the places that the reader of YAML gives', () => {
    const data = fc
      .jsonValue({ maxDepth: 4 })
      .filter((value) => !JSON.stringify(value).includes('__proto__'));
    fc.assert(
      fc.property(data, fc.constantFrom(undefined, 2), (value, indent) => {
        const text = JSON.stringify(value, undefined, indent);
        const ours = parseJson(text, 'a.json');
        const theirs = parseYaml(text, 'a.json');
        // Where YAML cannot read a JSON text, such as one with a lone surrogate, nothing depends on ours.
        if (!ours.ok || !theirs.ok) return;
        expect(ours.value.value).toEqual(theirs.value.value);
        expect(ours.value.locate([])).toEqual(theirs.value.locate([]));
      }),
    );
  });

  it.each([
    '{"a": 1, "a": 2}',
    '{"a": 1, "\\u0061": 2}',
    '{"a": }',
    '{"a": 1',
    '[1,]x',
    `${'['.repeat(99)}${']'.repeat(99)}`,
  ])('leaves %s to the reader of YAML', (text) => {
    const ours = parseJson(text, 'a.json');
    const theirs = parseYaml(text, 'a.json');
    expect(ours.ok ? ours.value.value : ours.diagnostics).toEqual(
      theirs.ok ? theirs.value.value : theirs.diagnostics,
    );
  });

  it('finds the place of a value and of a text inside it', () => {
    const parsed = parseJson('{\n  "a": { "b": "one two" }\n}', 'a.json');
    expect(parsed.ok && parsed.value.locate(['a', 'b'], { part: 'two' })).toEqual({
      file: 'a.json',
      line: 2,
      column: 20,
    });
  });
});
