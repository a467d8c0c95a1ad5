import fc from 'fast-check';
import { isMap, parseDocument, visit, type YAMLMap, type YAMLSeq } from 'yaml';

/** Changes the text of one file. */
export type Mutation = (text: string) => string;

const SNIPPETS = [
  ...[
    '',
    '\n',
    ' ',
    '- ',
    ': ',
    '"',
    "'",
    '[]',
    '{',
    '[',
    'null',
    '1',
    '2026-02-30',
    '*a',
    '&a ',
    '  ',
    '#',
    '---',
  ],
  ...[
    '[](fact:x)',
    '[](constructor:x)',
    '](',
    '[x](term:',
    '[](#x)',
    '![](a)',
    '<b>',
    '{a}',
    '12 ms',
    '> > > a',
  ],
  ...[
    '<Stack id="x" />',
    '<Stack />',
    '<constructor id="a" />',
    '<Deeper>',
    '</Deeper>',
    '<!-- a -->',
    '`',
    '```\n',
  ],
  ...[
    '\0',
    '\u001b[31m',
    '\ud800',
    '__proto__: 1\n',
    'toString',
    'psql "',
    'psql --',
    '$ ',
    '$(',
    '||',
    '<file',
  ],
  ...['9'.repeat(400), 'x'.repeat(5000), '>'.repeat(3999)],
];

const VALUES = [
  ...[null, '', ' ', 'x', 0, -1, 1.5, 1e308, Number.NaN, true, [], {}, [[]], [null], { a: 1 }],
  ...[
    '2026-02-30',
    '2026-11-21',
    '[](fact:nope)',
    '[](constructor:a)',
    '<b>x</b>',
    '16 MiB',
    'a: b',
    '\u001b[31m',
  ],
  ...[
    '__proto__',
    'constructor',
    'toString',
    'hasOwnProperty',
    'psql --nosuch',
    'psql "',
    '$(psql',
    'x'.repeat(3000),
  ],
  ...['>'.repeat(3999), '- '.repeat(1900), `${'*_'.repeat(990)}a${'_*'.repeat(990)}`],
  ...[
    { type: 'quantity', unit: 'ms' },
    { type: 'quantity', point: 3, min: 4, max: 1, unit: 'MiB' },
  ],
];

/** Cuts a piece out of a text and puts another in, anywhere. */
export const textMutation = shown(
  fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    remove: fc.oneof(fc.constant(0), fc.nat({ max: 40 }), fc.nat({ max: 400 })),
    insert: fc.oneof(fc.constantFrom(...SNIPPETS), fc.string({ unit: 'binary', maxLength: 5 })),
  }),
  ({ at, insert, remove }, text) => {
    const place = Math.floor(at * text.length);
    return text.slice(0, place) + insert + text.slice(place + remove);
  },
);

/** Replaces, removes, repeats or adds one value of a YAML text, and leaves it YAML. */
export const valueMutation = shown(
  fc.record({
    which: fc.nat(),
    how: fc.constantFrom('replace', 'replace', 'remove', 'repeat', 'add'),
    value: fc.oneof(fc.constantFrom<unknown>(...VALUES), fc.jsonValue({ maxDepth: 2 })),
  }),
  ({ how, value, which }, text) => {
    const document = parseDocument(text, { logLevel: 'silent' });
    // An alias without its anchor cannot be written again.
    if (document.errors.length > 0 || text.includes('*undeclared')) return text;
    const places: { collection: YAMLMap | YAMLSeq; index: number }[] = [];
    visit(document, {
      Collection: (_, collection) => {
        for (const index of collection.items.keys()) places.push({ collection, index });
      },
    });
    const place = places[which % places.length];
    if (!place) return text;
    const { collection, index } = place;
    const node = document.createNode(value);
    const key = typeof value === 'object' ? 'added' : String(value);
    if (how === 'remove') collection.items.splice(index, 1);
    else if (isMap(collection)) {
      const pair = collection.items[index];
      if (how === 'replace' && pair) pair.value = node;
      else collection.items.push(document.createPair(key, value));
    } else if (how === 'replace') collection.items[index] = node;
    else collection.items.push(collection.items[index]);
    return String(document);
  },
);

/** A mutation that a failed test prints by its settings. */
function shown<T>(
  settings: fc.Arbitrary<T>,
  apply: (settings: T, text: string) => string,
): fc.Arbitrary<Mutation> {
  return settings.map((chosen) =>
    Object.assign((text: string) => apply(chosen, text), { [fc.toStringMethod]: () => fc.stringify(chosen) }),
  );
}
