import { z } from 'astro/zod';
import { marks, type TargetKind } from './marks.ts';

/** Lower-case words joined by single hyphens: safe in an address, an anchor and a file name. */
export const ID_PATTERN = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
export const ID_MAX = 64;

const idString = () =>
  z
    .string()
    .max(ID_MAX)
    .regex(
      ID_PATTERN,
      'is not an id: use lower-case letters, digits and single hyphens, such as "start-time"',
    );

/** The permanent id of an entry: it becomes an anchor or an address, so it is never changed or reused. */
export const id = (description = 'Permanent id in kebab-case; becomes the anchor or address.') => {
  const schema = idString().describe(description);
  marks.add(schema, { role: 'id' });
  return schema;
};

/** The id of a part inside one entry (a column, a layer, an option); unique within that entry only. */
export const localId = (description: string) => idString().describe(description);

/** The id of another entry, of the given kind. That it exists is checked by a rule, not by the schema. */
export const ref = (kind: TargetKind, description = `Id of a ${kind}.`) => {
  const schema = idString().describe(description);
  marks.add(schema, { role: 'ref', kind });
  return schema;
};

/** A link with a scheme as text uses it, in a field of its own: "catalog:some-id#row". */
export const link = (description: string) => {
  const schema = z
    .string()
    .regex(
      /^[a-z-]+:[a-z0-9-]+(#[a-z0-9-]+)?$/,
      'is not a link such as "fact:some-id" or "chapter:some-id#heading"',
    )
    .describe(description);
  marks.add(schema, { role: 'link' });
  return schema;
};
