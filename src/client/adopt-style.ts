/** Adds a style sheet to the page that comes with a module, so that no page carries it before it is needed. */
export function adoptStyle(css: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets.push(sheet);
}
