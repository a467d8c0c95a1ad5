import { ValidationCode, ValidationSeverity, validate } from 'dockerfile-utils';
import { lineIndex } from '../../../corpus/line-index.ts';
import { offer } from '../../../diagnostics/wording.ts';
import type { SampleProblem } from '../sample-problem.ts';
import { splitFlags } from './flags.ts';
import { namesInFrom } from './image-names.ts';
import type { Instruction } from './read-instructions.ts';
import { withoutHeredocs } from './without-heredocs.ts';

/** One of `ValidationCode`; the library's type is wider. */
type Code = number | string | undefined;

/** What the linter only warns of, a guide should not teach either; upper case is a matter of taste. */
const SETTINGS = {
  deprecatedMaintainer: ValidationSeverity.ERROR,
  emptyContinuationLine: ValidationSeverity.ERROR,
  instructionCmdMultiple: ValidationSeverity.ERROR,
  instructionEntrypointMultiple: ValidationSeverity.ERROR,
  instructionHealthcheckMultiple: ValidationSeverity.ERROR,
  instructionJSONInSingleQuotes: ValidationSeverity.ERROR,
  instructionWorkdirRelative: ValidationSeverity.ERROR,
  instructionCasing: ValidationSeverity.IGNORE,
  directiveCasing: ValidationSeverity.IGNORE,
};

/** What is checked here, because the linter knows less of it than the builder does. */
const CHECKED_HERE = new Set<Code>([
  ValidationCode.UNKNOWN_ADD_FLAG,
  ValidationCode.UNKNOWN_COPY_FLAG,
  ValidationCode.UNKNOWN_FROM_FLAG,
  ValidationCode.UNKNOWN_HEALTHCHECK_FLAG,
  ValidationCode.FLAG_DUPLICATE,
  ValidationCode.FLAG_MISSING_VALUE,
  ValidationCode.FLAG_EXPECTED_BOOLEAN_VALUE,
  ValidationCode.INVALID_REFERENCE_FORMAT,
  ValidationCode.INVALID_SIGNAL,
]);

const INSTRUCTIONS =
  'FROM RUN CMD LABEL EXPOSE ENV ADD COPY ENTRYPOINT VOLUME USER WORKDIR ARG ONBUILD STOPSIGNAL HEALTHCHECK SHELL';

/** What the linter (dockerfile-utils) reports, warnings included, but for matters of taste and what it has wrong. */
export function linterProblems(text: string, instructions: readonly Instruction[]): SampleProblem[] {
  const place = lineIndex(text);
  const starts = instructions.map(({ offsets }) => place(offsets[0] ?? 0).line - 1);
  return validate(withoutHeredocs(text, instructions), SETTINGS).flatMap(({ code, message, range }) => {
    const reason = typeof message === 'string' ? message : message.value;
    const instruction = instructions[starts.findLastIndex((line) => line <= range.start.line)];
    if (CHECKED_HERE.has(code) || (instruction && isRight(code, reason, instruction, instructions)))
      return [];
    return [
      {
        line: range.start.line + 1,
        column: range.start.character + 1,
        message: reason.replace(/\.$/, ''),
        fix: mend(code, reason),
      },
    ];
  });
}

/** What the linter objects to and the builder has nothing against. */
function isRight(
  code: Code,
  reason: string,
  instruction: Instruction,
  instructions: readonly Instruction[],
): boolean {
  switch (code) {
    // A time of 0 means that the default holds, and so do 0 retries.
    case ValidationCode.FLAG_LESS_THAN_1MS:
      return splitFlags(instruction).flags.some(
        ({ name, value }) =>
          reason.includes(`"${name}"`) && /^[+-]?0+(?:ns|us|µs|ms|s|m|h)?$/.test(value ?? ''),
      );
    case ValidationCode.FLAG_MISSING_DURATION:
      return reason.endsWith(' duration 0');
    case ValidationCode.FLAG_AT_LEAST_ONE:
      return reason.includes('(not 0)');
    case ValidationCode.WORKDIR_IS_NOT_ABSOLUTE:
      return hasWorkdirBefore(instruction, instructions);
    default:
      return false;
  }
}

/** A relative folder is below the one that the stage, or a stage that it begins with, has named before. */
function hasWorkdirBefore(instruction: Instruction, instructions: readonly Instruction[]): boolean {
  const stages = new Map<string, boolean>();
  let name = '';
  let hasOne = false;
  for (const one of instructions) {
    if (one === instruction) return hasOne;
    if (one.keyword === 'WORKDIR') hasOne = true;
    if (one.keyword !== 'FROM') continue;
    stages.set(name, hasOne);
    const { base, stage } = namesInFrom(one);
    hasOne = stages.get(base?.toLowerCase() ?? '') ?? false;
    name = stage?.toLowerCase() ?? '';
  }
  return false;
}

const FIXES: Readonly<Partial<Record<number | string, string>>> = {
  [ValidationCode.NO_SOURCE_IMAGE]: 'Begin with FROM and the name of an image; only ARG may stand before it.',
  [ValidationCode.DUPLICATE_BUILD_STAGE_NAME]: 'Give each stage a name of its own.',
  [ValidationCode.EMPTY_CONTINUATION_LINE]: 'Remove the empty line, or the backslash before it.',
  [ValidationCode.MULTIPLE_INSTRUCTIONS]: 'Keep the last one, or put the earlier ones into other stages.',
  [ValidationCode.JSON_IN_SINGLE_QUOTES]: 'Write double quotes.',
  [ValidationCode.FLAG_MISSING_DURATION]: 'Write the number with its unit, such as 30s.',
  [ValidationCode.FLAG_UNKNOWN_UNIT]: 'Write the number with its unit, such as 30s.',
  [ValidationCode.INVALID_PORT]: 'Write the port of the container, such as 80 or 53/udp.',
  [ValidationCode.INVALID_DESTINATION]:
    'End the last path with a slash: it is the folder for all the others.',
  [ValidationCode.WORKDIR_IS_NOT_ABSOLUTE]: 'Begin the path with a slash.',
  [ValidationCode.DEPRECATED_MAINTAINER]: 'Write LABEL org.opencontainers.image.authors= and the name.',
};

function mend(code: Code, reason: string): string {
  const word = reason.split(': ')[1] ?? '';
  if (code === ValidationCode.UNKNOWN_INSTRUCTION) {
    return `Begin the line with an instruction: ${offer(word, INSTRUCTIONS.split(' '))}.`;
  }
  return FIXES[code ?? ''] ?? 'Correct the line; a file that is meant to be wrong has the format "text".';
}
