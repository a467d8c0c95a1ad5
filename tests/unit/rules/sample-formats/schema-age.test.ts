import { expect, it } from 'vitest';
import { schemaAge } from '../../../../src/rules/sample-formats/compose/schema-age.ts';

it('says nothing for six months, and then where to look', () => {
  expect(schemaAge('2026-07-30', '2026-01-31')).toBeUndefined();
  expect(schemaAge('2026-07-31', '2026-01-31')).toMatch(/that of 2026-01-31.*README\.md/);
});

it('says nothing while somebody looks after it', () => {
  expect(schemaAge('2026-07-21')).toBeUndefined();
});
