import { enableCompileCache } from 'node:module';
import { allowEarlyLeave } from './lib/closed-pipe.ts';

allowEarlyLeave();

// A writer runs this after every change: compiled code is kept, in the system's temporary folder, for the next run.
enableCompileCache();
await import('./validate/command.ts');
