import { expect, test } from 'vitest';
import { formatGrammar } from '../../../../tools/capture/grammar-file.ts';

const draft = {
  program: 'tool',
  version: '1.0',
  capturedOn: '2026-11-21',
  capturedFrom: 'tool --help',
  commands: [
    {
      path: ['run'],
      flags: [
        { short: 'z', long: 'zero' },
        { long: 'all', value: 'list' },
      ],
      arguments: { min: 1, max: null },
    },
    { path: ['ls'], aliases: [['list']], arguments: { min: 0, max: 0 } },
  ],
};

test('sorts commands and flags and puts one on a line', () => {
  expect(formatGrammar(draft)).toBe(`{
  "program": "tool",
  "version": "1.0",
  "capturedOn": "2026-11-21",
  "capturedFrom": "tool --help",
  "commands": [
    {
      "path": ["ls"],
      "aliases": [
        ["list"]
      ],
      "arguments": { "min": 0, "max": 0 }
    },
    {
      "path": ["run"],
      "flags": [
        { "long": "all", "value": "list" },
        { "long": "zero", "short": "z" }
      ],
      "arguments": { "min": 1, "max": null }
    }
  ]
}
`);
});

test('does not depend on the order of the capture', () => {
  expect(formatGrammar({ ...draft, commands: draft.commands.toReversed() })).toBe(formatGrammar(draft));
});
