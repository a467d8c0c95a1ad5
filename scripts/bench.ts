import { benchValidation } from './bench/validation.ts';

process.exitCode = benchValidation([100, 1_000, 10_000]) ? 0 : 1;
