import { quote } from '../../diagnostics/wording.ts';

const COMPONENT = '[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*';
const REPOSITORY = new RegExp(`^${COMPONENT}(?:/${COMPONENT})*$`);
const LABEL = '[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?';
const REGISTRY = new RegExp(String.raw`^(?:${LABEL}(?:\.${LABEL})*|\[[a-fA-F0-9:]+\])(?::\d+)?$`);
const TAG = /^\w[\w.-]{0,127}$/;
const DIGEST = /^[A-Za-z][A-Za-z0-9]*(?:[-_+.][A-Za-z][A-Za-z0-9]*)*:[0-9a-fA-F]{32,}$/;
const LONGEST = 255;

/**
 * What is wrong with the name of an image, `[registry/]repository[:tag][@digest]`, as the end of a sentence;
 * undefined when it is right (distribution/reference, normalize.go and regexp.go).
 */
export function imageNameFault(name: string): string | undefined {
  if (/\s/.test(name)) return 'has a blank in it';
  if (/^[a-f0-9]{64}$/.test(name)) return 'is an id, not a name';
  const [named = '', digest, ...more] = name.split('@');
  if (more.length > 0) return 'has more than one "@"';
  if (digest !== undefined && !DIGEST.test(digest)) return 'has something behind "@" that is no digest';
  const { registry, rest } = split(named);
  if (registry !== undefined && !REGISTRY.test(registry)) return 'names no registry before its first slash';
  const [repository = '', tag, ...parts] = rest.split(':');
  if (repository !== repository.toLowerCase()) return 'has upper-case letters';
  if (!REPOSITORY.test(repository))
    return 'has a part that is empty or has other characters than a-z, 0-9, ".", "_" and "-"';
  if (repository.length > LONGEST) return `is longer than ${LONGEST} characters`;
  return parts.length > 0 || (tag !== undefined && !TAG.test(tag))
    ? 'has something behind ":" that is no tag'
    : undefined;
}

/** How such a name is mended: in lower case if that is all, otherwise by the form that it has. */
export function imageNameFix(name: string): string {
  const lower = name.replace(/^[^:@]*(?=[:@]|$)/, (repository) => repository.toLowerCase());
  return lower !== name && imageNameFault(lower) === undefined
    ? `Write ${quote(lower)}.`
    : 'Write "repository:tag" in lower case, with the registry and a slash before it if it has one.';
}

/** What comes before the first slash is a registry if it looks like one: a dot, a port, a capital, "localhost". */
function split(name: string): { registry: string | undefined; rest: string } {
  const slash = name.indexOf('/');
  const first = name.slice(0, Math.max(0, slash));
  const isRegistry = /[.:A-Z]/.test(first) || first === 'localhost';
  return isRegistry ? { registry: first, rest: name.slice(slash + 1) } : { registry: undefined, rest: name };
}
