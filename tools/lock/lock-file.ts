/** The part of npm's lock file that is used here (https://docs.npmjs.com/cli/v11/configuring-npm/package-lock-json). */
export interface LockFile {
  /** By the place of each package below the project: `node_modules/a/node_modules/b`; the project itself has none. */
  packages: Record<string, LockedPackage>;
}

export interface LockedPackage {
  version?: string;
  /** Hash of the package's archive, which npm compares before it unpacks one. */
  integrity?: string;
  dev?: boolean;
  optional?: boolean;
  optionalDependencies?: Record<string, string>;
}

/** A package at its path in the lock file. */
export interface PackageLocation {
  at: string;
  name: string;
  version: string;
}

/** Packages whose archive npm would unpack whatever it holds. */
export function unverified(lock: LockFile): PackageLocation[] {
  return Object.entries(lock.packages).flatMap(([at, { integrity, version }]) =>
    at === '' || version === undefined || integrity !== undefined
      ? []
      : [{ at, name: at.slice(at.lastIndexOf('node_modules/') + 'node_modules/'.length), version }],
  );
}

/**
 * Builds of a package for other systems that it names with an exact version and that the lock file lacks. npm leaves out
 * what the registry at hand does not answer for, and `npm ci` then refuses the file.
 */
export function leftOut(lock: LockFile): (PackageLocation & { from: string })[] {
  return Object.entries(lock.packages).flatMap(([from, { optionalDependencies = {} }]) =>
    Object.entries(optionalDependencies)
      .filter(([name, version]) => /^\d/.test(version) && seenFrom(lock, from, name)?.version !== version)
      .map(([name, version]) => {
        const top = `node_modules/${name}`;
        return { from, at: lock.packages[top] ? `${from}/${top}` : top, name, version };
      }),
  );
}

/** The package that Node.js finds under `name` from the package at `from`: the nearest on the way to the project. */
function seenFrom(lock: LockFile, from: string, name: string): LockedPackage | undefined {
  const found = lock.packages[`${from === '' ? '' : `${from}/`}node_modules/${name}`];
  if (found || from === '') return found;
  return seenFrom(lock, from.slice(0, Math.max(0, from.lastIndexOf('/node_modules/'))), name);
}
