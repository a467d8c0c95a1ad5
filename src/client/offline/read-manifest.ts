import type { OfflineManifest } from '../../offline/manifest.ts';

/** The manifest that a browser has kept; nothing when it is damaged, as storage can be and hands of readers can make it. */
export async function readManifest(kept: Response): Promise<OfflineManifest | undefined> {
  const value: unknown = await kept.json().catch(() => undefined);
  return isManifest(value) ? value : undefined;
}

function isManifest(value: unknown): value is OfflineManifest {
  if (!hasTypes(value, { version: 'string', pack: 'object', files: 'object', beside: 'object' }))
    return false;
  const { beside, files, pack } = value;
  return (
    hasTypes(pack, { hash: 'string', wire: 'number' }) &&
    Array.isArray(files) &&
    files.every((file) =>
      hasTypes(file, { path: 'string', hash: 'string', size: 'number', wire: 'number' }),
    ) &&
    Array.isArray(beside) &&
    beside.every((path) => typeof path === 'string')
  );
}

function hasTypes<K extends string>(value: unknown, types: Record<K, string>): value is Record<K, unknown> {
  if (typeof value !== 'object' || value === null) return false;
  const fields = new Map<string, unknown>(Object.entries(value));
  return Object.entries(types).every(([name, type]) => typeof fields.get(name) === type);
}
