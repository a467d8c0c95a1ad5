import { z } from 'astro/zod';
import { isoDate } from '../schema/date.ts';
import { verbatim } from '../schema/text.ts';
import { defineKind } from './define-kind.ts';

const flag = z
  .strictObject({
    long: verbatim('Name after the two hyphens.', 60).optional(),
    short: z.string().length(1).describe('Letter after the single hyphen.').optional(),
    plus: verbatim('Name after a plus sign, as in +short; it stands alone.', 60).optional(),
    value: verbatim('Kind of value it takes, as the program names it; left out for a switch.', 60).optional(),
    hidden: z.literal(true).describe('Accepted, but not listed by the help of the program.').optional(),
    deprecated: z.literal(true).describe('Accepted with a warning that it will go.').optional(),
  })
  .describe('A flag.');
export type GrammarFlag = z.infer<typeof flag>;

const fewer = z
  .strictObject({
    flag: z
      .string()
      .regex(/^--?[^-\s]\S*$/, 'is not a flag as typed')
      .describe('A flag as typed: "-t", "--all".'),
    min: z.int().min(0).describe('Fewest arguments beside this flag.'),
  })
  .describe('A flag beside which fewer arguments will do.');

const command = z
  .strictObject({
    path: z
      .array(verbatim('A word.', 40))
      .describe('Words after the program: ["remote", "add"]; empty for the program itself.'),
    aliases: z
      .array(z.array(verbatim('A word.', 40)))
      .default([])
      .describe('Other spellings of the whole path.'),
    flags: z.array(flag).default([]).describe('Flags it knows beside the global ones.'),
    arguments: z
      .strictObject({
        min: z.int().min(0).describe('Fewest arguments.'),
        max: z.int().min(0).nullable().describe('Most arguments; null for any number.'),
        fewerWith: z.array(fewer).default([]).describe('Flags that make arguments unnecessary.'),
      })
      .describe('How many arguments it takes.'),
    hyphenated: z
      .array(verbatim('A word.', 40))
      .default([])
      .describe('Values that stand behind a hyphen without a flag: the "TERM" of -TERM.'),
    foreign: z
      .int()
      .min(1)
      .optional()
      .describe(
        "After this many arguments the rest is another program's command line and is not checked here.",
      ),
    group: z
      .boolean()
      .default(false)
      .describe('Whether it only groups subcommands and cannot run by itself.'),
  })
  .describe('A command.');
export type GrammarCommand = z.infer<typeof command>;

const schema = z
  .strictObject({
    program: verbatim('Name of the program, as typed.', 40),
    version: verbatim('Version whose help was captured.', 60),
    capturedOn: isoDate('The day of the capture.'),
    capturedFrom: verbatim('How: the command or the reference that was read.', 200),
    singleHyphen: z
      .boolean()
      .default(false)
      .describe('Whether long flags may begin with one hyphen: letters are then never bundled.'),
    globalFlags: z.array(flag).default([]).describe('Flags that every command knows.'),
    commands: z.array(command).min(1).describe('All commands.'),
  })
  .describe('What a command-line program accepts.');
export type Grammar = z.infer<typeof schema>;

export const grammar = defineKind({
  kind: 'grammar',
  name: 'grammar',
  layout: 'entry',
  path: 'grammars',
  extension: '.json',
  schema,
  anchors: 'none',
  localIds: 'none',
  use: 'user',
  target: {
    scheme: 'grammar',
    room: 'data',
    each: 'anchor',
    label: 'Downloads',
    title: ({ program, version }) => `${program} ${version}`,
    hint: 'none',
  },
});
