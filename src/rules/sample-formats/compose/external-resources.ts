import { quote } from '../../../diagnostics/wording.ts';
import { type Mapping, mapping } from './model.ts';
import type { ComposeProblem } from './problem.ts';

const SECTIONS = ['networks', 'volumes', 'configs', 'secrets'];

/** What exists already can be named, but not described (Compose Specification, chapters 6 to 9, "external"). */
export function externalResources(file: Mapping): ComposeProblem[] {
  return SECTIONS.flatMap((section) =>
    Object.entries(mapping(file[section])).flatMap(([name, raw]) => {
      const spec = mapping(raw);
      if (spec.external !== true && spec.external !== 'true') return [];
      return Object.keys(spec)
        .filter((key) => key !== 'name' && key !== 'external' && !key.startsWith('x-'))
        .map((key) => ({
          path: [section, name, key],
          message: `${quote(name)} under \`${section}\` is external, so that \`${key}\` has no meaning there`,
          fix: `Remove \`${key}\`, or \`external\` if the tool is to make it.`,
        }));
    }),
  );
}
