import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { bytesBefore, bytesOfPart, pageBytes } from '../../../../scripts/lib/page-bytes.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'bytes-'));
  writeFileSync(join(root, 'a.css'), 'p { color: red }'.repeat(50));
  writeFileSync(join(root, 'a.js'), 'void 0;'.repeat(50));
});
afterEach(() => rmSync(root, { recursive: true }));

describe('the bytes of a page', () => {
  it('are those of its HTML, its scripts and the style sheets that it waits for, compressed', () => {
    const html =
      '<link rel="stylesheet" href="/x/a.css"><script src="/x/a.js"></script><link rel="icon" href="/x/b">';
    const bytes = pageBytes(root, '/x/', html);
    expect(bytes.requests).toBe(1);
    for (const part of [bytes.html, bytes.sheets, bytes.script]) {
      expect(part).toBeGreaterThan(0);
      expect(part).toBeLessThan(120);
    }
  });

  it('count what a script imports, once, and not what it may load later', () => {
    const text = 'b'.repeat(999) + [...Array(99).keys()].join();
    writeFileSync(join(root, 'b.js'), `import"./a.js";/*${text}*/`);
    writeFileSync(join(root, 'c.js'), `import{x}from"./b.js";import"./a.js";import("./d.js")`);
    const alone = (name: string) => pageBytes(root, '/', `<script src="/${name}"></script>`).script;
    expect(alone('b.js')).toBeGreaterThan(alone('a.js') + 50);
    expect(alone('c.js')).toBeGreaterThan(alone('b.js'));
  });

  it('do not count a style sheet that only paper needs', () => {
    const html = '<link rel="stylesheet" media="print" href="/a.css">';
    expect(pageBytes(root, '/', html)).toMatchObject({ requests: 0, sheets: 0, script: 0 });
  });
});

describe('a part of a page', () => {
  const html = `<p>${[...Array(99).keys()].join()}</p><i>${[...Array(199).keys()].join('-')}</i>`;

  it('takes what the page would be smaller without it', () => {
    expect(bytesOfPart(html, /<i>.*<\/i>/)).toBeGreaterThan(100);
    expect(bytesOfPart(html, /<u>.*<\/u>/)).toBe(0);
  });

  it('begins after so many bytes; a page without it ends there', () => {
    expect(bytesBefore(html, /<i>/)).toBe(bytesBefore(html.split('<i>')[0] ?? '', /<i>/));
    expect(bytesBefore(html, /<u>/)).toBe(bytesBefore(html, /$/));
  });
});
