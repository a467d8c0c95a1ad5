/** Shorter words are never torn: a line has room for them. */
const LONG = 12;

/** A word of code as the parts between which a line may break: a long path or dotted name after its separators. */
export function breakable(name: string): string[] {
  if (name.length <= LONG) return [name];
  return name.split(/(?<=[\w)\]}>][._/,:=]+)(?=[\w<{[(-]{2})/).reduce<string[]>((done, part) => {
    const last = done.at(-1);
    // Numbers such as 28.2 and short beginnings stay with what follows.
    if (last !== undefined && last.length < 4) done[done.length - 1] = last + part;
    else done.push(part);
    return done;
  }, []);
}
