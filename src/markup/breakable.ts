/** Shorter words are never torn: a line has room for them. */
const LONG = 12;

/** A name in code as the parts between which a line may break: a long path or dotted name after its separators. */
export function breakable(name: string): string[] {
  const parts = name.split(/(?<=[\w)\]}>][._/,:=]+)(?=[\w<{[(-]{2})/).reduce<string[]>((done, part) => {
    const last = done.at(-1);
    // Numbers such as 28.2 and short beginnings stay with what follows.
    if (last !== undefined && last.length < 4) done[done.length - 1] = last + part;
    else done.push(part);
    return done;
  }, []);
  return name.split(/\s/).some((word) => word.length > LONG) ? parts : [name];
}
