import fc from 'fast-check';
import { expect, test } from 'vitest';
import { byHost } from '../../../../scripts/check-sources/by-host.ts';

const address = fc
  .tuple(fc.nat({ max: 5 }), fc.nat({ max: 99 }))
  .map(([host, page]) => `http://h${host}.test/${page}`);

test('every address is asked once; one host by one question at a time, with a pause between; few hosts at once', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(address, { maxLength: 30 }),
      fc.integer({ min: 1, max: 4 }),
      async (urls, hosts) => {
        const asked: string[] = [];
        const open: string[] = [];
        let pauses = 0;
        let most = 0;
        const sleep = async () => {
          pauses++;
          await Promise.resolve();
        };
        await byHost(urls, { hosts, pauseMs: 5, sleep }, async (url) => {
          const { host } = new URL(url);
          expect(open).not.toContain(host);
          open.push(host);
          most = Math.max(most, open.length);
          await Promise.resolve();
          open.splice(open.indexOf(host), 1);
          asked.push(url);
        });
        expect(asked.toSorted()).toEqual(urls.toSorted());
        expect(most).toBeLessThanOrEqual(hosts);
        expect(pauses).toBe(urls.length - new Set(urls.map((url) => new URL(url).host)).size);
      },
    ),
  );
});
