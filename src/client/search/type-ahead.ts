/**
 * Keeps what is typed while a field is still on its way, so that no key is lost. Returns a function that ends it and gives
 * the text; keys pressed with a modifier go where they always go.
 */
export function typeAhead(): () => string {
  let typed = '';
  const keep = (event: KeyboardEvent) => {
    const { ctrlKey, key, metaKey } = event;
    if (ctrlKey || metaKey || (key.length > 1 && key !== 'Backspace')) return;
    typed = key.length > 1 ? typed.slice(0, -1) : typed + key;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  addEventListener('keydown', keep, true);
  return () => {
    removeEventListener('keydown', keep, true);
    return typed;
  };
}
