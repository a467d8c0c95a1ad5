import { type Engine, firefoxPath, webkitPrograms } from '../../../scripts/lib/engines.ts';
import { startFirefox } from './firefox.ts';
import type { Visitor } from './visitor.ts';
import { startWebkit } from './webkit.ts';

/** Starts an engine, which must be installed. */
export async function startEngine(engine: Engine): Promise<Visitor> {
  const firefox = firefoxPath();
  const webkit = webkitPrograms();
  if (engine === 'Firefox' && firefox) return startFirefox(firefox);
  if (engine === 'WebKit' && webkit) return startWebkit(webkit);
  throw new Error(`${engine} is not installed.`);
}
