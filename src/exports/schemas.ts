import { fileSchema } from '../kinds/json-schema.ts';
import { KIND_NAMES } from '../kinds/kinds.ts';
import type { Guide } from '../views/guide.ts';
import { type Download, download } from './download.ts';

/** The JSON Schema of every kind of content, for writers of other guides: they belong to the generator, not to this one. */
export function schemaDownloads({ base, origin }: Guide): Download[] {
  return KIND_NAMES.map((kind) => {
    const path = `schemas/${kind}.json`;
    return download(
      {
        path,
        mediaType: 'application/schema+json',
        title: `Content schema: ${kind}`,
        group: 'schemas',
        licence: 'code',
      },
      () => {
        const id = origin === undefined ? {} : { $id: `${origin}${base}${path}` };
        return `${JSON.stringify({ ...id, ...fileSchema(kind) }, null, 2)}\n`;
      },
    );
  });
}
