import { afterEach, expect, it, vi } from 'vitest';
import { makeBeside } from '../../../../integrations/downloads/make-beside.ts';
import { downloads } from '../../../../src/exports/downloads.ts';
import { bytesOf } from '../../../../src/exports/made-beside.ts';
import { OTHER_TOPIC } from '../../../lib/fixture.ts';
import { guideFrom } from '../../../lib/guides.ts';

afterEach(() => vi.unstubAllEnvs());

it('gives whoever asks for a download the bytes that this process would have made', async () => {
  vi.stubEnv('GUIDE_CONTENT', OTHER_TOPIC);
  const files = downloads(guideFrom(OTHER_TOPIC));
  const maker = makeBeside(files);
  const file = files.find(({ path }) => path.endsWith('.csv'));
  if (!file) throw new Error('The fixture offers a table.');
  const bytes = await bytesOf(file);
  maker.kill();
  expect(Buffer.from(bytes).toString()).toBe(Buffer.from(file.bytes()).toString());
});

it('tells everybody who waits when the process fails', async () => {
  vi.stubEnv('GUIDE_CONTENT', '/nowhere');
  const files = downloads(guideFrom(OTHER_TOPIC));
  makeBeside(files);
  await expect(Promise.all(files.map(bytesOf))).rejects.toThrow('/nowhere');
});
