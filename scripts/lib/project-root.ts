import { resolve } from 'node:path';

/** The folder of this project, wherever a command is run. */
export const projectRoot = (): string => resolve(import.meta.dirname, '../..');
