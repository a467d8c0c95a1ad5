import { afterEach, expect, test, vi } from 'vitest';
import { typeAhead } from '../../../../src/client/search/type-ahead.ts';

type Listener = (event: KeyboardEvent) => void;
const listeners = new Set<Listener>();
vi.stubGlobal('addEventListener', (_: string, listener: Listener) => listeners.add(listener));
vi.stubGlobal('removeEventListener', (_: string, listener: Listener) => listeners.delete(listener));
afterEach(() => listeners.clear());

/** Presses keys; returns those that were let through. */
function press(keys: readonly (string | KeyboardEventInit)[]): string[] {
  const through: string[] = [];
  for (const pressed of keys) {
    const { key = '', ...modifiers } = typeof pressed === 'string' ? { key: pressed } : pressed;
    const event = { key, preventDefault: vi.fn(), stopImmediatePropagation: vi.fn(), ...modifiers };
    for (const listener of listeners) listener(event as unknown as KeyboardEvent);
    if (event.preventDefault.mock.calls.length === 0) through.push(key);
  }
  return through;
}

test('keeps what is typed, corrections too, and lets other keys through', () => {
  const end = typeAhead();
  expect(press(['c', 'x', 'Backspace', 'p', 'u', 'Tab', 'Escape', { key: 'r', ctrlKey: true }])).toEqual([
    'Tab',
    'Escape',
    'r',
  ]);
  expect(end()).toBe('cpu');
  expect(press(['a'])).toEqual(['a']);
});
