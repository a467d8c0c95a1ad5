import { describe, expect, it } from 'vitest';
import { formatPosition, parsePosition } from '../../../../src/client/decide/location.ts';
import { beginning, follow, shortestTo } from '../../../../src/client/decide/tree.ts';
import { tree } from './example.ts';

describe('the address of a position', () => {
  it.each([[[]], [[0]], [[1, 1, 0]]])('leads back to it (answers %o)', (answers) => {
    const position = follow(tree, answers) ?? expect.unreachable();
    const { hash, search } = new URL(formatPosition(position), 'https://example.org/decide/');
    expect(parsePosition(tree, search, hash)).toEqual(position);
  });

  it('names the node in the fragment, where a page without scripts finds it', () => {
    const position = follow(tree, [1, 1, 0]) ?? expect.unreachable();
    expect(formatPosition(position)).toBe('?answers=2.2.1#tables');
  });

  it('takes the shortest way when only the node is named', () => {
    expect(parsePosition(tree, '', '#documents')).toEqual(follow(tree, [1, 0]));
  });

  it.each([
    ['answers of another version', '?answers=1.2.3'],
    ['answers that lead elsewhere', '?answers=2.2.2'],
    ['something else', '?answers=%F0'],
  ])('takes the shortest way when the query holds %s', (_, search) => {
    expect(parsePosition(tree, search, '#tables')).toEqual(shortestTo(tree, 'tables'));
  });

  it('keeps to the answers when the fragment names another part of the page', () => {
    expect(parsePosition(tree, '?answers=2.1', '#fact-some')).toEqual(follow(tree, [1, 0]));
    expect(parsePosition(tree, '?answers=2.1', '')).toEqual(follow(tree, [1, 0]));
  });

  it('starts afresh when the address tells nothing', () => {
    expect(parsePosition(tree, '', '')).toEqual(beginning(tree));
    expect(parsePosition(tree, '?answers=9', '#fact-some')).toEqual(beginning(tree));
  });
});
