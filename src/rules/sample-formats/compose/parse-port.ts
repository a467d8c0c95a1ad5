import { isIP } from 'node:net';

/** First and last port; equal when it is one. */
export interface PortRange {
  first: number;
  last: number;
}

/** A published port in its short form. `host` is missing when any free port will do. */
export interface PublishedPort {
  address: string | undefined;
  host: PortRange | undefined;
  container: PortRange;
  protocol: string;
}

export const PROTOCOLS = ['tcp', 'udp', 'sctp'];

/**
 * Reads `[[address:]host:]container[/protocol]`, where both ports may be ranges of one length, or the host's alone a
 * range to choose from (Compose Specification, chapter 5, "ports"; go-connections, nat/nat.go). A text is returned
 * that says what is wrong.
 */
export function parsePort(text: string): PublishedPort | string {
  const parts = text.split(':');
  const [target = '', ...rest] = (parts.at(-1) ?? '').split('/');
  const protocol = (rest.join('/') || 'tcp').toLowerCase();
  if (target === '') return 'names no port of the container';
  if (!PROTOCOLS.includes(protocol))
    return `has the protocol "${protocol}", which is none of ${PROTOCOLS.join(', ')}`;
  const container = parsePortRange(target);
  if (typeof container === 'string') return `has the container port "${target}", which ${container}`;
  const address = parts
    .slice(0, -2)
    .join(':')
    .replace(/^\[(.*)\]$/, '$1');
  if (address !== '' && isIP(address) === 0) return `has the address "${address}", which is no IP address`;
  const source = parts.at(-2) ?? '';
  const host = source === '' ? undefined : parsePortRange(source);
  if (typeof host === 'string') return `has the host port "${source}", which ${host}`;
  if (host && !isOne(container) && lengthOf(host) !== lengthOf(container))
    return 'has two ranges of different length';
  return { address: address === '' ? undefined : address, host, container, protocol };
}

/** Reads a port or a range of ports; returns what is wrong otherwise. */
export function parsePortRange(text: string): PortRange | string {
  const match = /^(\d+)(?:-(\d+))?$/.exec(text);
  if (match === null) return 'is no number';
  const first = Number(match[1]);
  const last = Number(match[2] ?? match[1]);
  if (last > 65_535 || first > 65_535) return 'is greater than 65535';
  return last < first ? 'ends before it begins' : { first, last };
}

function lengthOf({ first, last }: PortRange): number {
  return last - first + 1;
}

function isOne(range: PortRange): boolean {
  return lengthOf(range) === 1;
}
