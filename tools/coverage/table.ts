import type { InventoryItem } from '../../src/kinds/inventory.ts';

/** The page that shows for each statement of the inventory where the guide answers it, as Markdown. */
export function coverageTable(items: readonly InventoryItem[]): string {
  const count = (status: InventoryItem['status']) => items.filter((item) => item.status === status).length;
  const rows = items.map(
    (item) => `| ${item.id} | ${cell(item.topic)} | ${cell(item.says)} | ${where(item)} |`,
  );
  return `# Coverage

Before this guide was written, ${items.length} statements of five public articles on its subject were listed, in words of our own.
This page says where the guide answers each. It is made by \`node tools/coverage.ts\` from
\`content/inventory.yaml\`; a test fails when it is out of date, and a statement that nothing answers is an error.

Covered: ${count('covered')}. About the articles themselves, not the subject: ${count('outside')}. Open: ${count('open')}.

| id | topic | statement | where |
| --- | --- | --- | --- |
${rows.join('\n')}
`;
}

function where(item: InventoryItem): string {
  switch (item.status) {
    case 'covered':
      return item.coveredBy.map((place) => `\`${place}\``).join(', ');
    case 'outside':
      return cell(item.because);
    case 'open':
      return '**nowhere yet**';
  }
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('<', '\\<');
}
