import { offer, offerAlone, oneOf, quote } from '../../../diagnostics/wording.ts';
import { byteSize } from '../parse-size.ts';

interface Fault {
  message: string;
  fix: string;
}

const TYPES = ['bind', 'cache', 'tmpfs', 'secret', 'ssh'];
const SHARING = ['shared', 'private', 'locked'];
const KEYS = [
  ...['type', 'from', 'source', 'src', 'target', 'dst', 'destination', 'readonly', 'ro', 'readwrite', 'rw'],
  ...['required', 'size', 'id', 'sharing', 'mode', 'uid', 'gid', 'env'],
];
/** Keys that mean something by themselves. */
const BARE = ['readonly', 'ro', 'readwrite', 'rw', 'required'];
const NUMBER = /^\d+$/;
const TRUTH = /^(?:1|t|true|0|f|false)$/i;

/** Keys that only some types of mount have. */
const TYPES_OF_KEY: Readonly<Record<string, readonly string[]>> = {
  required: ['secret', 'ssh'],
  size: ['tmpfs'],
  sharing: ['cache'],
  mode: ['secret', 'ssh', 'cache'],
  uid: ['secret', 'ssh', 'cache'],
  gid: ['secret', 'ssh', 'cache'],
};

/**
 * What is wrong with the value of a flag `--mount`, a list of `key=value` (BuildKit,
 * frontend/dockerfile/instructions/commands_runmount.go, `parseMount`).
 */
export function mountFaults(value: string): Fault[] {
  const fields = value.split(',').map((field) => {
    const [key = '', ...rest] = field.split('=');
    return { key: key.trim().toLowerCase(), value: rest.length > 0 ? rest.join('=') : undefined };
  });
  const type = fields.findLast(({ key }) => key === 'type')?.value?.toLowerCase() ?? 'bind';
  const faults = fields.flatMap(({ key, value: given }) => inField(key, given, type));
  return faults.length > 0 ? faults : missing(type, new Set(fields.map(({ key }) => key)));
}

function inField(key: string, value: string | undefined, type: string): Fault[] {
  if (!KEYS.includes(key))
    return [fault(`a mount has no key ${quote(key)}`, `Remove it, or ${offer(key, KEYS)}.`)];
  if (value?.includes('$')) return [];
  const types = TYPES_OF_KEY[key];
  if (types && !types.includes(type) && TYPES.includes(type)) {
    return [
      fault(
        `a mount of the type ${quote(type)} has no key ${quote(key)}`,
        `Remove it, or make the type ${oneOf(types)}.`,
      ),
    ];
  }
  if (value === undefined) {
    return BARE.includes(key)
      ? []
      : [fault(`the key ${quote(key)} of a mount has no value`, `Write "${key}=" and its value.`)];
  }
  return inValue(key, value);
}

function inValue(key: string, value: string): Fault[] {
  const what = `the key ${quote(key)} of a mount does not take ${quote(value)}`;
  if (key === 'type' && !TYPES.includes(value.toLowerCase())) return [fault(what, offerAlone(value, TYPES))];
  if (key === 'sharing' && !SHARING.includes(value.toLowerCase()))
    return [fault(what, offerAlone(value, SHARING))];
  if (BARE.includes(key) && !TRUTH.test(value)) return [fault(what, 'Write true or false.')];
  if (key === 'mode' && !/^[0-7]+$/.test(value)) return [fault(what, 'Write an octal number such as 0400.')];
  if ((key === 'uid' || key === 'gid') && !NUMBER.test(value))
    return [fault(what, 'Write the number of the user or group.')];
  return key === 'size' && byteSize(value) === undefined ? [fault(what, 'Write a size such as 64m.')] : [];
}

function missing(type: string, keys: ReadonlySet<string>): Fault[] {
  if (type !== 'secret') return [];
  const has = (...names: readonly string[]) => names.some((name) => keys.has(name));
  if (keys.has('from')) return [fault('a secret comes from no stage', 'Remove "from".')];
  if (has('source', 'src') && keys.has('id'))
    return [fault('the mount of a secret has both "source" and "id"', 'Keep "id".')];
  return has('id', 'source', 'src', 'target', 'dst', 'destination')
    ? []
    : [fault('the mount does not say which secret', 'Add "id=" and the name of the secret.')];
}

function fault(message: string, fix: string): Fault {
  return { message, fix };
}
