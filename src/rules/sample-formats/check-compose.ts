import { parseYaml } from '../../corpus/parse-yaml.ts';
import { quote } from '../../diagnostics/wording.ts';
import { mapping, undeclaredNames } from './compose-names.ts';
import { type ComposeProblem, composeSchemaProblems } from './compose-schema.ts';
import type { SampleProblem } from './sample-problem.ts';

/**
 * Checks a file of the Compose Specification: YAML, its JSON Schema, and what the tool checks beyond the schema
 * (names are declared, a service can be created). The obsolete `version` is reported too.
 */
export function checkCompose(text: string): SampleProblem[] {
  const parsed = parseYaml(text, '', 1, true);
  if (!parsed.ok) return parsed.diagnostics;
  const { locate, value } = parsed.value;
  const fromSchema = composeSchemaProblems(value);
  const file = mapping(value);
  const found = [...fromSchema, ...obsolete(file), ...(fromSchema.length > 0 ? [] : beyondSchema(file))];
  return found.map(({ fix, message, path }) => {
    const { column, line } = locate(path, { key: true });
    return { line, column, message, fix };
  });
}

function obsolete(file: ReturnType<typeof mapping>): ComposeProblem[] {
  if (!('version' in file)) return [];
  return [
    {
      path: ['version'],
      message: 'the key `version` is obsolete and ignored',
      fix: 'Remove the line.',
    },
  ];
}

function beyondSchema(file: ReturnType<typeof mapping>): ComposeProblem[] {
  const services = Object.entries(mapping(file.services));
  const needsService = services.length === 0 && !('include' in file);
  return [
    ...(needsService
      ? [
          {
            path: ['services'],
            message: 'the file has no service',
            fix: 'Add `services:` with one service or more.',
          },
        ]
      : []),
    ...services
      .filter(([, raw]) => !['image', 'build', 'extends', 'provider'].some((key) => key in mapping(raw)))
      .map(([name]) => ({
        path: ['services', name],
        message: `the service ${quote(name)} has neither \`image\` nor \`build\``,
        fix: 'Add one of the two.',
      })),
    ...undeclaredNames(file),
  ];
}
