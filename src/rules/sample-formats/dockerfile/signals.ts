import { offerAlone, quote } from '../../../diagnostics/wording.ts';
import { splitFlags } from './flags.ts';
import type { InstructionProblem } from './problem.ts';
import type { Instruction } from './read-instructions.ts';
import { unquoted } from './shell-words.ts';

const NAMED = (
  'ABRT ALRM BUS CHLD CLD CONT FPE HUP ILL INT IO IOT KILL PIPE POLL PROF PWR QUIT SEGV STKFLT STOP SYS TERM TRAP ' +
  'TSTP TTIN TTOU URG USR1 USR2 VTALRM WINCH XCPU XFSZ RTMIN RTMAX'
).split(' ');
const REAL_TIME = /^(?:RTMIN\+(?:[1-9]|1[0-5])|RTMAX-(?:[1-9]|1[0-4]))$/;

/** STOPSIGNAL names a signal of Linux, or a number other than 0 (moby/sys, signal/signal.go). */
export function signalProblems(instruction: Instruction): InstructionProblem[] {
  if (instruction.keyword !== 'STOPSIGNAL') return [];
  const { argsStart } = splitFlags(instruction);
  const signal = unquoted(instruction.text.slice(argsStart).trim());
  const name = signal.toUpperCase().replace(/^SIG/, '');
  const isKnown = /^[+-]?\d+$/.test(signal)
    ? Number(signal) !== 0
    : NAMED.includes(name) || REAL_TIME.test(name);
  if (isKnown || signal === '' || /[\s$]/.test(signal)) return [];
  return [
    {
      index: argsStart,
      message: `${quote(signal)} is no signal`,
      fix: offerAlone(
        `SIG${name}`,
        NAMED.map((one) => `SIG${one}`),
      ),
    },
  ];
}
