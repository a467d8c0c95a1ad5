/** Why a step of a build did not work. Status 1: the content; 2: wrong usage, the machine, or a fault of the generator. */
export interface Failure {
  ok: false;
  status: 1 | 2;
  report: string;
}

export type StepResult = { ok: true } | Failure;

/** One named part of a build. Whatever it throws is a failure of the machine or of the generator. */
export interface Step {
  name: string;
  run: () => StepResult | Promise<StepResult>;
}
