import { validate } from '../../src/rules/validate.ts';
import { createGuide, type Guide } from '../../src/views/guide.ts';
import { loadFrom } from './content.ts';

/** The guide in a content folder, as if it were published at the root of a site. Throws when it has errors. */
export function guideFrom(root: string, today: string): Guide {
  const result = validate(loadFrom(root), { today });
  if (!result.ok)
    throw new Error(`The guide in ${root} has ${result.diagnostics.length} errors: npm run validate`);
  return createGuide(result.corpus, '/');
}
