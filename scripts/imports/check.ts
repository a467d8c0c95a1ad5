import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cruise, type ICruiseResult, type IViolation } from 'dependency-cruiser';
import config from '../../.dependency-cruiser.mjs';
import { folderCircles } from './folder-circles.ts';
import { FOLDERS, mirrorSources } from './mirror.ts';

/** An import that is against the arrow, or a circle of imports that ends where it began. */
export interface Objection {
  rule: string;
  /** Paths from the folder of the project. */
  way: readonly string[];
  because: string;
}

const CIRCLE_OF_FOLDERS = {
  rule: 'no-circle-of-folders',
  because: 'Of folders that need each other none can be understood without the others.',
};

/** What is against the arrow in the project in the folder `root`, and how many imports there are. */
export async function checkImports(root: string): Promise<{ objections: Objection[]; imports: number }> {
  const { modules, summary } = await cruised(root);
  const imports = modules.flatMap(({ dependencies, source }) =>
    dependencies.filter(({ resolved }) => isOwn(resolved)).map(({ resolved }) => [source, resolved] as const),
  );
  const folders = folderCircles(imports)
    .filter((circle) => !circle.every(isFile))
    .map((circle) => ({ ...CIRCLE_OF_FOLDERS, way: closed(circle) }));
  const objections = [...summary.violations.map(objectionOf), ...folders];
  return {
    objections: objections.map(({ way, ...rest }) => ({ ...rest, way: way.map(nameOf) })),
    imports: imports.length,
  };
}

async function cruised(root: string): Promise<ICruiseResult> {
  const mirror = realpathSync(mkdtempSync(join(tmpdir(), 'imports-')));
  try {
    const { forbidden, options } = config;
    const { output } = await cruise(
      mirrorSources(root, mirror),
      { ...options, baseDir: mirror, validate: true, ruleSet: { forbidden }, outputType: 'json' },
      { extensions: ['.ts'] },
    );
    return typeof output === 'string' ? JSON.parse(output) : output;
  } finally {
    rmSync(mirror, { recursive: true });
  }
}

const REASONS = new Map(config.forbidden.map(({ comment, name }) => [name, comment]));

const objectionOf = ({ cycle, from, rule, to }: IViolation): Objection => ({
  rule: rule.name,
  way: [from, ...(cycle?.map(({ name }) => name) ?? [to])],
  because: REASONS.get(rule.name) ?? '',
});

const closed = (circle: readonly string[]): string[] => [...circle, ...circle.slice(0, 1)];

/** A circle of files alone is found by dependency-cruiser. */
const isFile = (path: string): boolean => path.endsWith('.ts');

/** Packages and modules of Node lie outside. */
const isOwn = (path: string): boolean => FOLDERS.some((folder) => path.startsWith(`${folder}/`));

/** The name that a module of the mirror has in the project. */
const nameOf = (path: string): string => path.replace(/\.astro\.ts$/, '.astro');
