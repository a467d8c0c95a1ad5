import { shortHash } from '../../offline/hash.ts';
import { manifestPath, type OfflineManifest, packPath } from '../../offline/manifest.ts';
import { mediaTypeOf } from '../../offline/media-type.ts';
import { type Plan, plan } from '../../offline/plan.ts';
import { unpack } from '../../offline/unpack.ts';
import { type Copy, copyName, wholeCopies } from './copies.ts';

/** Requests under way at one time. */
const AT_ONCE = 6;

/**
 * Makes a whole copy of a version of the guide at `scope`, by the cheapest way from the copies that are there. Rejects,
 * and leaves nothing, when anything is missing or is not what the manifest says.
 */
export async function fetchVersion(scope: string, version: string): Promise<void> {
  const name = copyName(scope, version);
  const copies = await wholeCopies(scope);
  if (copies.some((copy) => copy.name === name)) return;
  await caches.delete(name);
  try {
    const described = await fetchGood(scope + manifestPath(version), 'default');
    const manifest: OfflineManifest = await described.clone().json();
    const cache = await caches.open(name);
    const [best] = [undefined, ...copies]
      .map((copy) => ({ copy, steps: plan(copy?.manifest, manifest) }))
      .sort((a, b) => a.steps.wire - b.steps.wire);
    const pack = () => fetchPack(scope, cache, manifest);
    // A host that rewrites pages on their way leaves the pack alone.
    if (best?.steps.way !== 'files' || !best.copy) await pack();
    else await fetchFiles(scope, cache, manifest, best.copy, best.steps).catch(pack);
    await each(manifest.beside, async (path) =>
      cache.put(scope + path, await fetchGood(scope + path, 'no-cache')),
    );
    await cache.put(scope + manifestPath(version), described);
  } catch (error) {
    await caches.delete(name);
    throw error;
  }
}

async function fetchPack(scope: string, cache: Cache, manifest: OfflineManifest): Promise<void> {
  const answer = await fetchGood(scope + packPath(manifest.version), 'default');
  const packed = await bytesOf(answer, manifest.pack.hash);
  for (const [{ path, size }, content] of unpack(packed, manifest.files)) {
    const headers = { 'Content-Type': mediaTypeOf(path), 'Content-Length': String(size) };
    await cache.put(scope + path, new Response(content, { headers }));
  }
}

async function fetchFiles(
  scope: string,
  cache: Cache,
  manifest: OfflineManifest,
  from: Copy,
  steps: Extract<Plan, { way: 'files' }>,
): Promise<void> {
  const hashes = new Map(manifest.files.map(({ hash, path }) => [path, hash]));
  await each(steps.fetch, async (path) => {
    const answer = await fetchGood(scope + path, 'no-cache');
    await bytesOf(answer.clone(), hashes.get(path));
    await cache.put(scope + path, answer);
  });
  await each(steps.copy, async (step) => {
    const kept = await from.cache.match(scope + step.from);
    if (!kept) throw new Error(`${step.from} is no longer kept.`);
    await cache.put(scope + step.to, kept);
  });
}

/** Fetches without getting in the way of what the reader waits for. */
async function fetchGood(address: string, cache: RequestCache): Promise<Response> {
  const answer = await fetch(address, { cache, priority: 'low' });
  if (!answer.ok || answer.redirected) throw new Error(`${address}: ${answer.status}`);
  return answer;
}

/** The body of an answer, when it has this hash: a host may be halfway between two versions. */
async function bytesOf(answer: Response, hash: string | undefined): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = new Uint8Array(await answer.arrayBuffer());
  if ((await shortHash(bytes)) !== hash) throw new Error(`${answer.url} belongs to another version.`);
  return bytes;
}

async function each<T>(items: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
  const waiting = items.values();
  const worker = async () => {
    for (const item of waiting) await work(item);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
}
