/** What a build takes from outside. */
export type Input = 'base' | 'packages' | 'code';

/** A line of a Dockerfile and what it reads beside what the lines before it have made. */
export interface Step {
  line: string;
  reads: readonly Input[];
}

const BASE: Step = { line: 'FROM node:24-slim', reads: ['base'] };
const FOLDER: Step = { line: 'WORKDIR /app', reads: [] };
const LIST: Step = { line: 'COPY package*.json ./', reads: ['packages'] };
const EVERYTHING: Step = { line: 'COPY . .', reads: ['packages', 'code'] };
const INSTALL: Step = { line: 'RUN npm ci', reads: [] };
const BUILD: Step = { line: 'RUN npm run build', reads: [] };

/** The same image, made in two orders. */
export const ORDERS = {
  'code-first': { label: 'The code first', steps: [BASE, FOLDER, EVERYTHING, INSTALL, BUILD] },
  'packages-first': {
    label: 'The list of packages first',
    steps: [BASE, FOLDER, LIST, INSTALL, EVERYTHING, BUILD],
  },
} as const satisfies Record<string, { label: string; steps: readonly Step[] }>;
export type Order = keyof typeof ORDERS;

export const CHANGES = {
  code: 'A line of the code',
  packages: 'The list of packages',
  base: 'The base image',
} as const satisfies Record<Input, string>;

/** For each step, whether it runs again after a change: its own input is another, or a step before it ran. */
export function runsAgain(steps: readonly Step[], changed: Input): boolean[] {
  const first = steps.findIndex(({ reads }) => reads.includes(changed));
  return steps.map((_, index) => first !== -1 && index >= first);
}

/** The outcome in a sentence, for those who hear it. */
export function sentence(order: Order, changed: Input): string {
  const { steps } = ORDERS[order];
  const again = runsAgain(steps, changed);
  const count = again.filter(Boolean).length;
  const installs = again[steps.indexOf(INSTALL)] ? 'packages are installed again' : 'no package is installed again';
  return `${count} of ${steps.length} steps run again, and ${installs}.`;
}
