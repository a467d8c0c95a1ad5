import { type Grammar, grammar } from '../../../../src/kinds/grammar.ts';

/** A small invented program that has one of everything. */
export const tool: Grammar = grammar.schema.parse({
  program: 'tool',
  version: '1.0',
  capturedOn: '2026-11-21',
  capturedFrom: 'tool --help',
  globalFlags: [{ long: 'help' }],
  commands: [
    {
      path: [],
      flags: [
        { long: 'config', short: 'c', value: 'file' },
        { long: 'version', short: 'v' },
      ],
      arguments: { min: 0, max: 0 },
      group: true,
    },
    { path: ['box'], aliases: [['case']], arguments: { min: 0, max: 0 }, group: true },
    {
      path: ['box', 'run'],
      aliases: [['run']],
      flags: [
        { long: 'tty', short: 't' },
        { long: 'interactive', short: 'i' },
        { long: 'port', short: 'p', value: 'number' },
        { long: 'color', value: '[=when]' },
        { long: 'network', value: 'name' },
      ],
      arguments: { min: 1, max: null },
      foreign: 1,
    },
    {
      path: ['box', 'list'],
      aliases: [['ps']],
      flags: [{ long: 'all', short: 'a' }],
      arguments: { min: 0, max: 0 },
    },
    { path: ['copy'], flags: [{ long: 'limit', value: 'int' }], arguments: { min: 2, max: 2 } },
    { path: ['remove'], flags: [{ long: 'force', short: 'f' }], arguments: { min: 1, max: null } },
  ],
});

/** An extension of the same program, captured apart. */
export const extension: Grammar = grammar.schema.parse({
  program: 'tool',
  version: '2.0',
  capturedOn: '2026-11-21',
  capturedFrom: 'reference',
  globalFlags: [{ long: 'help' }],
  commands: [
    {
      path: ['plus'],
      flags: [{ long: 'file', short: 'f', value: 'file' }],
      arguments: { min: 0, max: 0 },
      group: true,
    },
    {
      path: ['plus', 'copy'],
      aliases: [['copy']],
      flags: [{ long: 'deep' }],
      arguments: { min: 1, max: 1 },
    },
  ],
});

/** A program without subcommands. */
export const show: Grammar = grammar.schema.parse({
  program: 'show',
  version: '1.0',
  capturedOn: '2026-11-21',
  capturedFrom: 'show --help',
  commands: [
    {
      path: [],
      flags: [
        { long: 'help' },
        { long: 'mount', short: 'm', value: '[=<file>]' },
        { long: 'user', short: 'U', value: '[=<file>]' },
        { long: 'root', short: 'r' },
      ],
      arguments: { min: 0, max: null },
    },
  ],
});
