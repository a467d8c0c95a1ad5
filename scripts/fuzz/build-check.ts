import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join, relative, resolve } from 'node:path';
import { EpubCheck } from '@likecoin/epubcheck-ts';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { RawFile } from '../../src/corpus/raw-file.ts';
import { htmlProblems } from '../lib/html-checker.ts';
import { htmlFiles } from '../lib/html-files.ts';
import { projectRoot } from '../lib/project-root.ts';
import { activeContent } from './active-content.ts';
import { writeGuide } from './write-guide.ts';

/** Builds a valid mutant with the project's own command and returns what is wrong with the site or the building. */
export async function buildFaults(files: readonly RawFile[]): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'fuzz-'));
  const dist = join(folder, 'dist');
  try {
    writeGuide(join(folder, 'content'), files);
    const { status, stderr, stdout } = spawnSync(process.execPath, ['scripts/build.ts'], {
      cwd: projectRoot(),
      env: {
        ...process.env,
        GUIDE_CONTENT: join(folder, 'content'),
        DIST_DIR: dist,
        SITE_URL: 'https://example.org/',
      },
      encoding: 'utf8',
    });
    if (status !== 0) return [`valid, and not built (status ${status}): ${lastLines(`${stdout}${stderr}`)}`];
    const outside = readdirSync(folder).filter((name) => name !== 'content' && name !== 'dist');
    return [...outside.map((name) => `wrote ${name} beside the site`), ...(await siteFaults(dist))];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function siteFaults(dist: string): Promise<string[]> {
  const faults: string[] = [];
  for (const { html, path, tree } of htmlFiles(dist)) {
    const problems = [...(await htmlProblems(html)), ...activeContent(tree)];
    faults.push(...problems.map((problem) => `/${path}: ${problem}`));
  }
  for (const item of readdirSync(dist, { recursive: true, withFileTypes: true })) {
    if (item.isSymbolicLink()) faults.push(`${item.name} is a link`);
    const check = CHECKS[extname(item.name)];
    if (!check || !item.isFile()) continue;
    const file = resolve(item.parentPath, item.name);
    const problems = await check(readFileSync(file));
    faults.push(...problems.map((problem) => `${relative(dist, file)}: ${problem}`));
  }
  return faults;
}

/** Whether a file that readers take along is whole, by the end of its name. */
const CHECKS: Readonly<Record<string, (bytes: Uint8Array) => Promise<string[]>>> = {
  '.epub': async (bytes) => {
    const { messages } = await EpubCheck.validate(new Uint8Array(bytes));
    return messages
      .filter(({ severity }) => severity !== 'info' && severity !== 'usage')
      .map(({ id, message }) => `${id}: ${message}`);
  },
  '.pdf': async (bytes) => {
    const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0, isEvalSupported: false });
    try {
      const { numPages } = await task.promise;
      return numPages > 0 ? [] : ['has no page'];
    } catch (error) {
      return [String(error)];
    } finally {
      await task.destroy();
    }
  },
};

const lastLines = (output: string): string => output.trim().split('\n').slice(-4).join(' / ');
