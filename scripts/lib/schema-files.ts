import { fileGlob, fileSchema } from '../../src/kinds/json-schema.ts';
import { KIND_NAMES, KINDS, type Kind } from '../../src/kinds/kinds.ts';

/** A generated file; `path` is relative to the project. */
export interface GeneratedFile {
  path: string;
  text: string;
}

/** One JSON Schema for each kind of content, and the settings by which an editor applies them. */
export function schemaFiles(): GeneratedFile[] {
  const schemas = KIND_NAMES.map((kind) => ({ path: schemaPath(kind), text: json(fileSchema(kind)) }));
  return [...schemas, { path: '.vscode/settings.json', text: json(editorSettings()) }];
}

/** Settings of the YAML and JSON extensions. No extension applies a schema to the front matter of MDX. */
function editorSettings(): Record<string, unknown> {
  const inFormat = (extension: string) => KIND_NAMES.filter((kind) => KINDS[kind].extension === extension);
  return {
    'yaml.schemas': Object.fromEntries(
      inFormat('.yaml').map((kind) => [`./${schemaPath(kind)}`, globOf(kind)]),
    ),
    'json.schemas': inFormat('.json').map((kind) => ({
      fileMatch: [`/${globOf(kind)}`],
      url: `./${schemaPath(kind)}`,
    })),
  };
}

const schemaPath = (kind: Kind) => `schemas/${kind}.json`;
const globOf = (kind: Kind) => `content/${fileGlob(kind)}`;
const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;
