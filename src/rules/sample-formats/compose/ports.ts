import { isIP } from 'node:net';
import { oneOf, quote } from '../../../diagnostics/wording.ts';
import { isMapping, isPlainText, list, type Mapping, servicesOf } from './model.ts';
import { PROTOCOLS, type PublishedPort, parsePort, parsePortRange } from './parse-port.ts';
import type { ComposeProblem, Path } from './problem.ts';
import { valuesAt } from './values-at.ts';

const SHORT =
  'Write "8080:80", "127.0.0.1:8080:80" or "53:53/udp": address and host port, then the container port.';

/** Ports that are published or exposed (Compose Specification, chapter 5, "ports" and "expose"). */
export function ports(file: Mapping): ComposeProblem[] {
  return [
    ...servicesOf(file).flatMap(({ path, spec }) => inList(list(spec.ports), [...path, 'ports'])),
    ...valuesAt(file, 'services.*.expose.*').flatMap(({ path, value }) => exposed(value, path)),
  ];
}

function inList(items: readonly unknown[], path: Path): ComposeProblem[] {
  const seen = new Map<string, number>();
  return items.flatMap((item, index): ComposeProblem[] => {
    const at = [...path, index];
    if (isMapping(item)) return inLong(item, at);
    if (typeof item !== 'number' && !isPlainText(item)) return [];
    const port = parsePort(String(item));
    if (typeof port === 'string') {
      return [{ path: at, message: `the port ${quote(String(item))} ${port}`, fix: SHORT }];
    }
    const key = hostKey(port);
    const earlier = key === undefined ? undefined : seen.get(key);
    if (key !== undefined) seen.set(key, index);
    if (earlier === undefined) return [];
    return [
      {
        path: at,
        message: `the port ${quote(String(item))} takes the port of the host that ${quote(String(items[earlier]))} has`,
        fix: 'Publish it at another port of the host, or remove one of the two.',
      },
    ];
  });
}

/** What two ports cannot share: one port of the host at one address. A range leaves a choice. */
function hostKey({ address, host, protocol }: PublishedPort): string | undefined {
  return host && host.first === host.last ? `${address ?? ''} ${host.first} ${protocol}` : undefined;
}

function inLong(port: Mapping, path: Path): ComposeProblem[] {
  const { host_ip: address, protocol, published, target } = port;
  const targetRange = target === undefined || !isText(target) ? undefined : parsePortRange(String(target));
  const publishedRange =
    isText(published) && published !== '' ? parsePortRange(String(published)) : undefined;
  return [
    ...(target === undefined
      ? [{ path, message: 'the port lacks `target`', fix: 'Add `target:`, the port of the container.' }]
      : []),
    ...wrongPort(targetRange, target, [...path, 'target']),
    ...wrongPort(publishedRange, published, [...path, 'published']),
    ...(isPlainText(address) && address !== '' && isIP(address) === 0
      ? [
          {
            path: [...path, 'host_ip'],
            message: `${quote(address)} is no IP address`,
            fix: 'Write an address such as "127.0.0.1", not a name.',
          },
        ]
      : []),
    ...(isPlainText(protocol) && !PROTOCOLS.includes(protocol.toLowerCase())
      ? [
          {
            path: [...path, 'protocol'],
            message: `${quote(protocol)} is no protocol of a port`,
            fix: `Write ${oneOf(PROTOCOLS)}.`,
          },
        ]
      : []),
  ];
}

function wrongPort(range: unknown, value: unknown, path: Path): ComposeProblem[] {
  if (typeof range !== 'string') return [];
  return [
    {
      path,
      message: `the port ${quote(String(value))} ${range}`,
      fix: 'Write a number from 0 to 65535; `published` may be a range such as "8080-8090".',
    },
  ];
}

function exposed(value: unknown, path: Path): ComposeProblem[] {
  if (typeof value !== 'number' && !isPlainText(value)) return [];
  const port = String(value).includes(':') ? 'names a port of the host' : parsePort(String(value));
  if (typeof port !== 'string') return [];
  return [
    {
      path,
      message: `the exposed port ${quote(String(value))} ${port}`,
      fix: 'Write the port alone, as in "3000", "3000-3005" or "53/udp"; `ports` publishes.',
    },
  ];
}

function isText(value: unknown): value is string | number {
  return typeof value === 'number' || isPlainText(value);
}
