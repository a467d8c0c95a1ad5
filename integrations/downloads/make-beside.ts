import { type ChildProcess, fork } from 'node:child_process';
import { resolve } from 'node:path';
import type { Download } from '../../src/exports/download.ts';
import { faultFromData } from '../../src/exports/fault-data.ts';
import { makeElsewhere } from '../../src/exports/made-beside.ts';
import type { Message } from './message.ts';

/**
 * Has another process make the files, all downloads of the guide of this one, and returns it. Whoever asks for a file
 * waits for it. No thread: the program that sets pages brings the whole process down when its thread is ended.
 */
export function makeBeside(files: readonly Download[]): ChildProcess {
  const maker = fork(resolve(import.meta.dirname, 'maker.ts'), {
    execArgv: [],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  // A build that fails elsewhere does not wait for it; one that asks for a file does.
  const hold = (kept: boolean): void => {
    const method = kept ? 'ref' : 'unref';
    maker[method]();
    maker.channel?.[method]();
  };
  hold(false);
  const orders = new Map(files.map(({ path }) => [path, Promise.withResolvers<Uint8Array>()]));
  const said: string[] = [];
  maker.stderr?.setEncoding('utf8').on('data', (text: string) => said.push(text));
  let told = false;
  maker.on('message', (message: Message) => {
    if ('bytes' in message) orders.get(message.path)?.resolve(message.bytes);
    else {
      told = true;
      orders.get(message.path)?.reject(faultFromData(message.fault));
    }
  });
  maker.on('error', failAll);
  maker.on('close', () => {
    // A build that has been told of one fault ends with it.
    if (!told) failAll(new Error(`The process that makes downloads ended early.\n${said.join('')}`));
  });
  for (const file of files) {
    const order = orders.get(file.path);
    if (!order) continue;
    // Nobody may ask for a file before the build ends for another reason.
    order.promise.catch(() => undefined);
    makeElsewhere(file, () => {
      hold(true);
      return order.promise;
    });
  }
  return maker;

  function failAll(thrown: unknown): void {
    for (const { reject } of orders.values()) reject(thrown);
  }
}
