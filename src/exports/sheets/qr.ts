import { encode } from 'uqr';

/** A QR code (ISO/IEC 18004) as SVG: one path, one unit for each module, with the quiet zone that readers need. */
export function qrSvg(text: string): string {
  const { data, size } = encode(text, { ecc: 'M', border: 4 });
  const modules = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : [])));
  const box = `viewBox="0 0 ${size} ${size}" width="${size}" height="${size}"`;
  return `<svg xmlns="http://www.w3.org/2000/svg" ${box}><path d="${modules.join('')}"/></svg>`;
}
