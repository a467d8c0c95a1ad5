import { beforeEach, describe, expect, it } from 'vitest';
import { forgetSearches, recentSearches, rememberSearch } from '../../../../src/client/search/recent.ts';

/** Storage as browsers have it, in memory. */
function memory(): Storage {
  const items = new Map<string, string>();
  return {
    get length() {
      return items.size;
    },
    clear: () => items.clear(),
    getItem: (key) => items.get(key) ?? null,
    key: (index) => [...items.keys()][index] ?? null,
    removeItem: (key) => void items.delete(key),
    setItem: (key, value) => void items.set(key, value),
  };
}

let storage: Storage;
beforeEach(() => {
  storage = memory();
});

describe('recent searches', () => {
  it('are the last six, newest first, each once', () => {
    for (const query of ['a', 'b', 'c', 'd', 'e', 'f', 'b', 'g']) rememberSearch(storage, query);
    expect(recentSearches(storage)).toEqual(['g', 'b', 'f', 'e', 'd', 'c']);
  });

  it('can be forgotten', () => {
    rememberSearch(storage, 'a');
    forgetSearches(storage);
    expect(recentSearches(storage)).toEqual([]);
  });

  it.each(['{', '"a"', '[1, null, "a"]', 'null'])('survive %s in the storage', (stored) => {
    storage.setItem('recent-searches', stored);
    expect(recentSearches(storage)).toEqual(stored.includes('["') || stored.startsWith('[') ? ['a'] : []);
  });

  it('are not kept where storage refuses, and that is no error', () => {
    const refusing = {
      ...memory(),
      setItem: () => {
        throw new Error('full');
      },
    };
    expect(() => rememberSearch(refusing, 'a')).not.toThrow();
  });

  it('are empty where there is no storage at all', () => {
    rememberSearch(undefined, 'a');
    forgetSearches(undefined);
    expect(recentSearches(undefined)).toEqual([]);
  });
});
