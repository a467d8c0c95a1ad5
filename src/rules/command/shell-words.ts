/**
 * Commands that a shell carries out by itself (POSIX.1-2024, 2.15 special built-ins and 1.7 intrinsic utilities; the
 * rest: Bash's manual, 4.2). Where a grammar describes a program of the same name, its rules hold.
 */
const BUILT_IN: ReadonlySet<string> = new Set(
  `. : [ alias bg bind break builtin caller cd compgen complete compopt continue declare dirs disown echo enable eval
  exit export false fc fg getopts hash help history jobs kill let local logout mapfile popd printf pushd pwd read
  readarray readonly return set shift shopt source suspend test times trap true type typeset ulimit umask unalias
  unset wait`.split(/\s+/),
);

/** Whether the shell knows the command without any program. */
export function isBuiltIn(name: string): boolean {
  return BUILT_IN.has(name);
}
