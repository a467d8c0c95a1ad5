/** Whether a client takes Brotli, by its `Accept-Encoding`: named, and with a quality that is not zero (RFC 9110, 12.5.3). */
export function acceptsBrotli(header = ''): boolean {
  return header.split(',').some((coding) => {
    const [name = '', ...parameters] = coding.split(';').map((part) => part.trim().toLowerCase());
    return name === 'br' && !parameters.some((parameter) => /^q\s*=\s*0(?:\.0*)?$/.test(parameter));
  });
}
