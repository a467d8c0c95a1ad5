import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isDuration } from '../../../../src/rules/sample-formats/compose/parse-duration.ts';
import { parseMount, splitMount } from '../../../../src/rules/sample-formats/compose/parse-mount.ts';
import { parsePort } from '../../../../src/rules/sample-formats/compose/parse-port.ts';
import { imageNameFault } from '../../../../src/rules/sample-formats/parse-image-name.ts';
import { byteSize } from '../../../../src/rules/sample-formats/parse-size.ts';

/** Text of what means something in these small languages. */
const small = fc
  .array(
    fc.constantFrom(
      'a',
      'Z',
      '0',
      '80',
      ':',
      '/',
      '-',
      '.',
      '@',
      '_',
      ' ',
      'C',
      's',
      'm',
      'b',
      'tcp',
      '[',
      ']',
      '\\',
    ),
  )
  .map((parts) => parts.join(''));
const word = fc.stringMatching(/^[a-z][a-z0-9]{0,8}$/);
const ranges = fc
  .tuple(fc.nat(65_535), fc.nat(20))
  .map(([first, more]) => ({ first, last: Math.min(first + more, 65_535) }));
const written = ({ first, last }: { first: number; last: number }) =>
  first === last ? `${first}` : `${first}-${last}`;

it('takes any text without throwing, in each of the small languages', () => {
  fc.assert(
    fc.property(fc.oneof(small, fc.string()), (text) => {
      for (const read of [parsePort, parseMount, imageNameFault, byteSize, isDuration]) {
        expect(() => read(text)).not.toThrow();
      }
    }),
    { numRuns: 1000 },
  );
});

describe('a port', () => {
  const addresses = fc.option(fc.constantFrom('127.0.0.1', '0.0.0.0', '[::1]', '[2001:db8::7]'), {
    nil: undefined,
  });
  const protocols = fc.option(fc.constantFrom('tcp', 'udp', 'sctp', 'UDP'), { nil: undefined });

  it('is read as it is written', () => {
    fc.assert(
      fc.property(addresses, ranges, fc.boolean(), protocols, (address, range, published, protocol) => {
        const host = address !== undefined || published ? `${written(range)}:` : '';
        const text = `${address === undefined ? '' : `${address}:`}${host}${written(range)}${protocol === undefined ? '' : `/${protocol}`}`;
        expect(parsePort(text)).toEqual({
          address: address?.replace(/[[\]]/g, ''),
          host: host === '' ? undefined : range,
          container: range,
          protocol: (protocol ?? 'tcp').toLowerCase(),
        });
      }),
    );
  });

  it.each(['80', '8080:80', '127.0.0.1::80', '::1:80:80', '8000-8010:80', '53:53/udp', '0:80'])(
    'may be %s',
    (text) => expect(parsePort(text)).toBeTypeOf('object'),
  );

  it.each([
    ['eighty:80', /host port "eighty"/],
    ['80:eighty', /container port "eighty"/],
    ['80:', /no port of the container/],
    ['99999:80', /greater than 65535/],
    ['80:80/http', /protocol "http"/],
    ['localhost:80:80', /address "localhost"/],
    ['80-70:80', /ends before it begins/],
    ['8000-8001:80-85', /different length/],
  ])('is not %s', (text, fault) => expect(parsePort(text)).toMatch(fault));
});

describe('a size', () => {
  const units = fc.constantFrom('', 'b', 'k', 'K', 'kb', 'MB', 'm', 'MiB', 'g', 'Gb', 't', 'p');

  it('is a number times a power of 1024', () => {
    fc.assert(
      fc.property(fc.nat(100_000), units, fc.boolean(), (number, unit, apart) => {
        const power = ['b', 'k', 'm', 'g', 't', 'p'].indexOf((unit[0] ?? 'b').toLowerCase());
        expect(byteSize(`${number}${apart && unit ? ' ' : ''}${unit}`)).toBe(number * 1024 ** power);
      }),
    );
  });

  it.each(['-1', '1.5g', '.5m'])('may be %s', (text) => expect(byteSize(text)).toBeTypeOf('number'));
  it.each(['lots', '', '10 parsecs', '10ib', '1mm', '-1.5g', '10  m', '1,5g'])('is not "%s"', (text) =>
    expect(byteSize(text)).toBeUndefined(),
  );
});

describe('a duration', () => {
  it('is numbers with units', () => {
    const part = fc
      .tuple(fc.nat(5000), fc.constantFrom('ns', 'us', 'µs', 'ms', 's', 'm', 'h', 'd', 'w'))
      .map((pair) => pair.join(''));
    fc.assert(
      fc.property(fc.array(part, { minLength: 1 }), (parts) => {
        expect(isDuration(parts.join(''))).toBe(true);
      }),
    );
  });

  it.each(['30', '', 's', '1 s', '1y', 'soon', '1s2'])('is not "%s"', (text) =>
    expect(isDuration(text)).toBe(false),
  );
  it.each(['0', '1.5h', '.5s', '-1s'])('may be %s', (text) => expect(isDuration(text)).toBe(true));
});

describe('a mount', () => {
  it('is split where it was joined, drives in one piece', () => {
    const sources = fc.oneof(
      word.map((name) => `/${name}`),
      word.map((name) => `C:\\${name}`),
      word.map((name) => `d:/${name}`),
      word.map((name) => `vol-${name}`),
    );
    fc.assert(
      fc.property(sources, word, fc.constantFrom('ro', 'rw,z'), (source, target, options) => {
        expect(splitMount(`${source}:/${target}:${options}`)).toEqual([source, `/${target}`, options]);
      }),
    );
  });

  it.each([
    ['data:/d', 'volume'],
    ['./data:/d', 'bind'],
    ['~/data:/d', 'bind'],
    ['C:\\data:/d', 'bind'],
    ['c:/data:/d:ro', 'bind'],
    ['\\\\.\\pipe\\x:\\\\.\\pipe\\x', 'bind'],
    ['$' + '{DATA}:/d', 'unknown'],
    ['vol::/b', 'wrong'],
    ['vol:/b:ro:z', 'wrong'],
  ])('%s is of the type %s', (text, type) => expect(parseMount(text).type).toBe(type));
});

describe('the name of an image', () => {
  it('has a registry, a path, a tag and a digest', () => {
    const registries = fc.constantFrom(
      '',
      'ghcr.io/',
      'localhost/',
      'host:5000/',
      '[::1]:5000/',
      'Example.org/',
    );
    const tags = fc.constantFrom(
      '',
      ':1',
      ':v1.2-RC_3',
      `@sha256:${'0'.repeat(64)}`,
      `:1@sha256:${'a'.repeat(64)}`,
    );
    fc.assert(
      fc.property(registries, fc.array(word, { minLength: 1, maxLength: 3 }), tags, (registry, path, tag) => {
        expect(imageNameFault(`${registry}${path.join('/')}${tag}`)).toBeUndefined();
      }),
    );
  });

  it.each([
    ['Alpine:3.20', /upper-case/],
    ['ghcr.io/Me/app', /upper-case/],
    ['nginx latest', /blank/],
    ['nginx:', /no tag/],
    ['nginx:a:b', /no tag/],
    ['a//b', /part that is empty/],
    ['-a', /part that is empty/],
    ['a@sha256:1', /no digest/],
    ['a'.repeat(256), /longer than/],
    ['a'.repeat(64), /an id/],
  ])('is not %s', (name, fault) => expect(imageNameFault(name)).toMatch(fault));
});
