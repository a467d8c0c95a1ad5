import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import type { Path } from '../../../src/corpus/locate.ts';
import { parseYaml, parseYamlDocuments } from '../../../src/corpus/parse-yaml.ts';
import type { Position } from '../../../src/diagnostics/diagnostic.ts';

/** Text made of what means something in YAML, so that chance meets more than plain scalars. */
const yamlish = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        'a',
        'b: ',
        '- ',
        '\n',
        '\n  ',
        '"',
        "'",
        '[',
        ']',
        '{',
        '}',
        ',',
        ':',
        '&a ',
        '*a',
        '? ',
      ),
      fc.constantFrom(
        '|\n',
        '>-\n',
        '#',
        '%',
        '---\n',
        '...\n',
        '<<: ',
        '\t',
        '\r\n',
        '~',
        '1e3',
        '.inf',
        '\\',
      ),
      fc.constantFrom('!t ', '!!binary ', '!!set ', '!!merge ', '!!omap ', '__proto__: ', '\u0085', '\ufeff'),
      fc.string({ unit: 'binary', maxLength: 4 }),
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(''));

const anyPath = fc.array(fc.oneof(fc.string(), fc.nat({ max: 3 })));

const parsed = (text: string, firstLine?: number) => {
  const result = parseYaml(text, 'a.yaml', firstLine);
  return result.ok ? result.value : expect.unreachable(JSON.stringify(result.diagnostics));
};
const findings = (text: string) => {
  const result = parseYaml(text, 'a.yaml');
  return result.ok ? [] : result.diagnostics.map(({ code, column, line }) => [code, line, column]);
};
/** What stands in the text at a position. */
const restAt = (text: string, { column, line }: Position) =>
  text
    .split('\n')
    .slice(line - 1)
    .join('\n')
    .slice(column - 1);

describe('parseYaml', () => {
  it('takes any text without throwing, and finds places inside it', () => {
    fc.assert(
      fc.property(yamlish, anyPath, fc.boolean(), (text, path, several) => {
        const result = several ? parseYamlDocuments(text) : parseYaml(text, 'a.yaml');
        const places = result.ok
          ? [result.value].flat().map(({ locate }) => locate(path))
          : result.diagnostics;
        const lines = text.split('\n');
        for (const { column, line } of places) {
          expect(line).toBeGreaterThanOrEqual(1);
          expect(column).toBeGreaterThanOrEqual(1);
          expect(column).toBeLessThanOrEqual((lines[line - 1]?.length ?? -1) + 1);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('gives back whatever was written as YAML', () => {
    fc.assert(
      fc.property(fc.jsonValue({ stringUnit: 'binary' }), (data) => {
        const plain: unknown = JSON.parse(JSON.stringify(data));
        expect(parsed(stringify(plain)).value).toEqual(plain);
      }),
    );
  });

  it('finds every key at its key and every value at its value', () => {
    fc.assert(
      fc.property(tree, fc.boolean(), (data, flow) => {
        const text = stringify(data, { collectionStyle: flow ? 'flow' : 'any' });
        const { locate } = parsed(text);
        for (const [path, value] of pathsOf(data)) {
          if (typeof value === 'string') expect(restAt(text, locate(path)).startsWith(value)).toBe(true);
          const key = path.at(-1);
          if (typeof key === 'string') {
            expect(restAt(text, locate(path, { key: true })).startsWith(key)).toBe(true);
          }
        }
      }),
    );
  });

  it('finds a part of a value where it stands', () => {
    const text = 'a:\n  long: >-\n    first line\n    and [words](fact:size)\n';
    expect(parsed(text).locate(['a', 'long'], { part: 'fact:size' })).toMatchObject({ line: 4, column: 17 });
    expect(parsed(text).locate(['a', 'long'], { part: 'not there' })).toMatchObject({ line: 2, column: 9 });
  });

  it('finds the nearest parent of a value that is missing', () => {
    const text = 'a:\n  - b: 1\n    c: 2\n';
    expect(parsed(text).locate(['a', 0, 'title'])).toMatchObject({ line: 2, column: 5 });
    expect(parsed(text).locate(['nothing', 'here'])).toMatchObject({ line: 1, column: 1 });
  });

  it('finds values below keys that are numbers', () => {
    expect(parsed('2013:\n  a: 1\n').locate(['2013', 'a'])).toMatchObject({ line: 2, column: 6 });
  });

  it('counts lines from where the text begins in its file', () => {
    expect(parsed('a: 1\nb: 2\n', 2).locate(['b'])).toMatchObject({ line: 3, column: 4 });
  });

  it.each([
    ['a: 1\nb: [\n', ['yaml-syntax', 3, 1]],
    ['a: "x\nb: 1\n', ['yaml-syntax', 1, 4]],
    ['a: 1\n\tb: 2\n', ['yaml-syntax', 2, 1]],
    ['a: *b\n', ['yaml-syntax', 1, 4]],
    ['a: 1\nb: 2\na: 3\n', ['duplicate-key', 3, 1]],
    ['a: 1\n---\nb: 2\n', ['yaml-syntax', 2, 1]],
  ])('says what is wrong with %j', (text, finding) => {
    expect(findings(text)).toContainEqual(finding);
  });

  it('refuses aliases that multiply', () => {
    const rows = 'bcdefghij'.split('').map((name, index) => {
      const before = 'abcdefghij'[index];
      return `${name}: &${name} [${Array.from({ length: 9 }, () => `*${before}`).join(', ')}]`;
    });
    expect(findings(`a: &a [x, x]\n${rows.join('\n')}\n`)).toEqual([['alias-bomb', 1, 1]]);
  });

  it.each(['['.repeat(20_000), '- '.repeat(20_000), '{a: '.repeat(20_000)])(
    'refuses absurd nesting with one finding',
    (text) => {
      expect(findings(text)).toEqual([['yaml-syntax', 1, expect.any(Number)]]);
    },
  );

  it('tells a text that begins with an asterisk from aliases that multiply', () => {
    expect(parseYaml('title: *important*\n', 'a.yaml')).toMatchObject({
      diagnostics: [{ line: 1, column: 8, fix: expect.stringContaining('in single quotes') }],
    });
  });

  it('merges mappings only in documents that have it, and nothing but mappings', () => {
    const text = 'a: &a { b: 1 }\nc: { <<: *a }\n';
    expect(parsed(text).value).toEqual({ a: { b: 1 }, c: { '<<': { b: 1 } } });
    expect(parseYamlDocuments(text)).toMatchObject({ value: [{ value: { c: { b: 1 } } }] });
    expect(parseYamlDocuments('a: { <<: 1 }')).toMatchObject({ diagnostics: [{ code: 'yaml-syntax' }] });
  });

  it('reads one document after another, each with its places, and one where there is none', () => {
    const result = parseYamlDocuments('a: 1\n---\nb: 2\n');
    expect(result).toMatchObject({ value: [{ value: { a: 1 } }, { value: { b: 2 } }] });
    expect(result.ok && result.value[1]?.locate(['b'], { key: true })).toMatchObject({ line: 3, column: 1 });
    expect(parseYamlDocuments('')).toMatchObject({ value: [{ value: null }] });
  });

  it('knows neither the types of YAML 1.1 nor a way to the prototype', () => {
    const { value } = parsed('a: 2026-11-21\nb: yes\nc: !!binary aGk=\n<<: { d: 1 }\n__proto__: { e: 1 }\n');
    expect(JSON.stringify(value)).toBe(
      '{"a":"2026-11-21","b":"yes","c":"aGk=","<<":{"d":1},"__proto__":{"e":1}}',
    );
    expect(Reflect.get(Object(value), 'e')).toBeUndefined();
  });
});

/** Nested data in which every key and every leaf is a different word, so that a place has one right answer. */
type Tree = string | Tree[] | { [key: string]: Tree };
const tree = fc.jsonValue({ maxDepth: 4 }).map((value): Tree => {
  let count = 0;
  const rename = (part: unknown): Tree => {
    if (Array.isArray(part) && part.length > 0) return part.map(rename);
    const children = typeof part === 'object' && part !== null ? Object.values(part) : [];
    if (children.length === 0) return `v${count++}x`;
    return Object.fromEntries(children.map((child) => [`k${count++}x`, rename(child)]));
  };
  return rename(value);
});

function pathsOf(node: Tree, path: Path = []): [Path, Tree][] {
  if (typeof node === 'string') return [[path, node]];
  const children: [PropertyKey, Tree][] = Array.isArray(node) ? [...node.entries()] : Object.entries(node);
  return [[path, node], ...children.flatMap(([key, child]) => pathsOf(child, [...path, key]))];
}
