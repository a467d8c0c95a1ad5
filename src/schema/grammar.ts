import { z } from 'astro/zod';
import { isoDate } from './date.ts';
import { verbatim } from './text.ts';

const flag = z
  .strictObject({
    long: verbatim('Name after the two hyphens.', 60).optional(),
    short: z.string().length(1).describe('Letter after the single hyphen.').optional(),
    value: verbatim('Kind of value it takes, as the program names it; left out for a switch.', 60).optional(),
  })
  .describe('A flag.');
export type GrammarFlag = z.infer<typeof flag>;

const command = z
  .strictObject({
    path: z
      .array(verbatim('A word.', 40))
      .describe('Words after the program: ["container", "run"]; empty for the program itself.'),
    aliases: z
      .array(z.array(verbatim('A word.', 40)))
      .default([])
      .describe('Other spellings of the whole path.'),
    flags: z.array(flag).default([]).describe('Flags it knows beside the global ones.'),
    arguments: z
      .strictObject({
        min: z.int().min(0).describe('Fewest arguments.'),
        max: z.int().min(0).nullable().describe('Most arguments; null for any number.'),
      })
      .describe('How many arguments it takes.'),
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

export const grammar = z
  .strictObject({
    program: verbatim('Name of the program, as typed.', 40),
    version: verbatim('Version whose help was captured.', 60),
    capturedOn: isoDate('The day of the capture.'),
    capturedFrom: verbatim('How: the command or the reference that was read.', 200),
    globalFlags: z.array(flag).default([]).describe('Flags that every command knows.'),
    commands: z.array(command).min(1).describe('All commands.'),
  })
  .describe('What a command-line program accepts.');
export type Grammar = z.infer<typeof grammar>;
