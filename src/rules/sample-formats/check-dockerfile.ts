import { ValidationCode, ValidationSeverity, validate } from 'dockerfile-utils';
import { offer } from '../../diagnostics/wording.ts';
import type { SampleProblem } from './sample-problem.ts';

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

const INSTRUCTIONS =
  'FROM RUN CMD LABEL EXPOSE ENV ADD COPY ENTRYPOINT VOLUME USER WORKDIR ARG ONBUILD STOPSIGNAL HEALTHCHECK SHELL';

/** Problems that its linter (dockerfile-utils) reports, warnings included, but for matters of taste. */
export function checkDockerfile(text: string): SampleProblem[] {
  return validate(text, SETTINGS)
    .map(({ code, message, range }) => ({
      code,
      range,
      reason: typeof message === 'string' ? message : message.value,
    }))
    .filter(({ code, reason }) => !(code === ValidationCode.UNKNOWN_ADD_FLAG && isNewFlag(reason)))
    .map(({ code, range, reason }) => ({
      line: range.start.line + 1,
      column: range.start.character + 1,
      message: reason.replace(/\.$/, ''),
      fix: mend(code, reason),
    }));
}

/** `ADD --unpack` came after the linter's last release. */
function isNewFlag(reason: string): boolean {
  return reason.endsWith(': unpack');
}

function mend(code: number | string | undefined, reason: string): string {
  const word = reason.split(': ')[1] ?? '';
  if (code === ValidationCode.UNKNOWN_INSTRUCTION) {
    return `Begin the line with an instruction: ${offer(word, INSTRUCTIONS.split(' '))}.`;
  }
  return 'Correct the line; a file that is meant to be wrong has the format "text".';
}
