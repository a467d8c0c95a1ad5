import { quote } from '../../../diagnostics/wording.ts';
import { imageNameFault, imageNameFix } from '../parse-image-name.ts';
import { splitFlags } from './flags.ts';
import type { InstructionProblem } from './problem.ts';
import type { Instruction } from './read-instructions.ts';

/**
 * Names in FROM and COPY --from that are neither a stage above nor the name of an image (BuildKit,
 * frontend/dockerfile/dockerfile2llb/convert.go). Case makes no difference in the names of stages.
 */
export function imageNameProblems(instructions: readonly Instruction[]): [Instruction, InstructionProblem][] {
  const stages = new Set(['scratch']);
  return instructions.flatMap((instruction): [Instruction, InstructionProblem][] => {
    const { name, start } = imageIn(instruction);
    const { stage } = namesInFrom(instruction);
    const isKnown = name === undefined || stages.has(name.toLowerCase()) || name.includes('$');
    if (stage !== undefined) stages.add(stage.toLowerCase());
    const fault = isKnown ? undefined : imageNameFault(name);
    if (name === undefined || fault === undefined) return [];
    return [
      [
        instruction,
        { index: start, message: `the image name ${quote(name)} ${fault}`, fix: imageNameFix(name) },
      ],
    ];
  });
}

function imageIn(instruction: Instruction): { name: string | undefined; start: number } {
  const { argsStart, flags } = splitFlags(instruction);
  if (instruction.keyword === 'FROM') return { name: namesInFrom(instruction).base, start: argsStart };
  const from = instruction.keyword === 'COPY' ? flags.find(({ name }) => name === 'from') : undefined;
  // A number counts the stages.
  const isName = from?.value !== undefined && from.value !== '' && !/^\d+$/.test(from.value);
  return { name: isName ? from.value : undefined, start: from?.start ?? 0 };
}

/** What a FROM begins with, an image or a stage, and what it calls the stage that it begins; nothing for others. */
export function namesInFrom(instruction: Instruction): { base?: string; stage?: string } {
  if (instruction.keyword !== 'FROM') return {};
  const [base, as, stage] = instruction.text.slice(splitFlags(instruction).argsStart).split(/\s+/);
  return { ...(base && { base }), ...(as?.toUpperCase() === 'AS' && stage && { stage }) };
}
