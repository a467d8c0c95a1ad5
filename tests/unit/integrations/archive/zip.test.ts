import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { archive } from '../../../../integrations/archive/zip.ts';

const files = [
  { path: 'index.html', bytes: Buffer.from(`<h1>${'Home '.repeat(500)}</h1>`) },
  { path: 'guide.pdf', bytes: Buffer.from('%PDF '.repeat(500)) },
];

describe('archive', () => {
  const made = archive(files, 'A guide', '/sub/path/');
  const contents = unzipSync(made);

  test('holds every file below the base path, in a folder for a server', () => {
    expect(Object.keys(contents).sort()).toEqual([
      'README.txt',
      'site/sub/path/guide.pdf',
      'site/sub/path/index.html',
    ]);
    expect(Buffer.from(contents['site/sub/path/index.html'] ?? [])).toEqual(files[0]?.bytes);
  });

  test('says how to open it, with the address that will work', () => {
    const readme = strFromU8(contents['README.txt'] ?? new Uint8Array());
    expect(readme).toContain('A guide\r\n=======\r\n');
    expect(readme).toContain('--directory site');
    expect(readme).toContain('http://localhost:8000/sub/path/');
  });

  test('compresses pages, and stores what is compressed already', () => {
    const sizes = new Map<string, number>();
    unzipSync(made, {
      filter: ({ compression, name }) => {
        sizes.set(name, compression);
        return false;
      },
    });
    expect(sizes.get('site/sub/path/index.html')).toBe(8);
    expect(sizes.get('site/sub/path/guide.pdf')).toBe(0);
  });

  test('is the same whenever and wherever it is made', () => {
    const zone = process.env.TZ;
    process.env.TZ = 'Asia/Tokyo';
    const elsewhere = archive(files, 'A guide', '/sub/path/');
    process.env.TZ = 'America/New_York';
    expect(archive(files, 'A guide', '/sub/path/')).toEqual(elsewhere);
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
    expect(made).toEqual(elsewhere);
  });
});
