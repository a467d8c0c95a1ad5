import { describe, expect, it } from 'vitest';
import { guideName } from '../../../src/exports/guide-name.ts';
import { otherGuide } from '../../lib/guides.ts';

const guide = otherGuide();
const named = (title: string) => guideName({ ...guide, site: { ...guide.site, title } });

describe('the name of a guide for machines', () => {
  it('is its title in Latin letters', () => {
    expect(named('Rows & Documents, café')).toBe('rows-documents-cafe');
  });

  it('tells titles without Latin letters apart, however their letters are encoded', () => {
    expect(named('コンテナ入門')).toMatch(/^guide-[0-9a-f]{12}$/);
    expect(named('コンテナ入門')).not.toBe(named('仮想マシン入門'));
    expect(named('ガイド'.normalize('NFD'))).toBe(named('ガイド'));
  });
});
