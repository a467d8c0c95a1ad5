import { checkImports } from './imports/check.ts';
import { projectRoot } from './lib/project-root.ts';

const { imports, objections } = await checkImports(projectRoot());
for (const { because, rule, way } of objections) {
  process.stdout.write(`${way.join(' -> ')}  error  ${rule}\n  ${because}\n\n`);
}
process.stdout.write(`${imports} imports, ${objections.length} against the arrow\n`);
process.exitCode = objections.length === 0 ? 0 : 1;
