import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Readable } from 'node:stream';
import type { webkitPrograms } from '../../../scripts/lib/engines.ts';
import { freePort } from '../free-port.ts';
import type { Visitor } from './visitor.ts';

/** Key codes of WebDriver (https://www.w3.org/TR/webdriver2/#keyboard-actions). */
const KEYS: Readonly<Record<string, string>> = { Enter: '\ue007', Escape: '\ue00c' };

/** WebKit for GTK, driven by WebDriver, on a display of its own. */
export async function startWebkit({
  display,
  driver,
}: NonNullable<ReturnType<typeof webkitPrograms>>): Promise<Visitor> {
  const screen = run(display, ['-displayfd', '1', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp']);
  const [number] = await once(screen.stdout, 'data');
  const port = await freePort();
  const server = run(driver, [`--port=${port}`, '--host=127.0.0.1'], {
    DISPLAY: `:${String(number).trim()}`,
  });
  const ask = asker(`http://127.0.0.1:${port}`);
  const { sessionId } = (await untilReady(() =>
    ask('POST', '/session', { capabilities: { alwaysMatch: {} } }),
  )) as { sessionId: string };
  const session = `/session/${sessionId}`;
  return {
    open: async (url) => {
      await ask('POST', `${session}/url`, { url });
      // The driver does not wait for the end of loading where the offline worker answers.
      await untilReady(async () => {
        const script = 'return document.readyState';
        const state = await ask('POST', `${session}/execute/sync`, { script, args: [] });
        if (state !== 'complete') throw new Error(`${url} is ${state}.`);
      });
    },
    value: (expression) =>
      ask('POST', `${session}/execute/sync`, { script: `return (${expression})`, args: [] }),
    click: async (selector) => {
      // What is not laid out before it comes near has no place yet that the driver could click on.
      const script = 'document.querySelector(arguments[0]).scrollIntoView({ block: "center" })';
      await ask('POST', `${session}/execute/sync`, { script, args: [selector] });
      const found = await ask('POST', `${session}/element`, { using: 'css selector', value: selector });
      const [id] = Object.values(found as Record<string, string>);
      await ask('POST', `${session}/element/${id}/click`, {});
    },
    type: async (keys) => {
      const actions = keys
        .map((key) => KEYS[key] ?? key)
        .flatMap((value) => [
          { type: 'keyDown', value },
          { type: 'keyUp', value },
        ]);
      await ask('POST', `${session}/actions`, { actions: [{ type: 'key', id: 'keyboard', actions }] });
    },
    close: async () => {
      await ask('DELETE', session);
      server.kill();
      screen.kill();
    },
  };
}

function run(
  program: string,
  args: readonly string[],
  environment: Record<string, string> = {},
): ChildProcessByStdio<null, Readable, null> {
  return spawn(program, args, {
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
}

/** Sends a command of WebDriver and gives its value; rejects with what the driver objects to. */
function asker(address: string): (method: string, path: string, body?: object) => Promise<unknown> {
  return async (method, path, body) => {
    const response = await fetch(address + path, {
      method,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const { value } = (await response.json()) as { value: unknown };
    if (!response.ok) throw new Error(`${method} ${path}: ${JSON.stringify(value)}`);
    return value;
  };
}

/** The driver listens a moment after it was started, and a page is complete a moment after it was opened. */
async function untilReady<T>(attempt: () => Promise<T>, attempts = 50): Promise<T> {
  try {
    return await attempt();
  } catch (error) {
    if (attempts === 0) throw error;
    await new Promise((resolve) => setTimeout(resolve, 100));
    return untilReady(attempt, attempts - 1);
  }
}
