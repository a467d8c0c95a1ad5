/** Whether a text is an ISBN of 10 or 13 digits with the right check digit (ISO 2108); hyphens and spaces may part it. */
export function isIsbn(text: string): boolean {
  const digits = text.replace(/[- ]/g, '');
  if (/^\d{9}[\dX]$/.test(digits)) return sum(digits, (index) => 10 - index) % 11 === 0;
  return /^97[89]\d{10}$/.test(digits) && sum(digits, (index) => (index % 2 === 0 ? 1 : 3)) % 10 === 0;
}

function sum(digits: string, weight: (index: number) => number): number {
  return [...digits].reduce(
    (total, digit, index) => total + weight(index) * (digit === 'X' ? 10 : Number(digit)),
    0,
  );
}
