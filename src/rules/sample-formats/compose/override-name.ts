const OVERRIDE = /^(.*?)[.-]?override(?:[.-].*)?\.ya?ml$/;
const HEAD = /^\ufeff?#\s*(?:\S*[/\\])?([\w.-]+\.ya?ml)\b/;

/** Whether a file is laid over another by its name: `compose.override.yaml` and the like. */
export function isOverrideName(name: string): boolean {
  return OVERRIDE.test(name);
}

/** The name of the file below: `compose.yaml` for `compose.override.yaml`. */
export function nameBelow(name: string): string | undefined {
  const stem = OVERRIDE.exec(name)?.[1];
  return stem === undefined ? undefined : `${stem}${/\.ya?ml$/.exec(name)?.[0] ?? ''}`;
}

/** Whether a file says in a comment on its first line that it has such a name, as documentation does. */
export function saysOverride(text: string): boolean {
  const name = HEAD.exec(text)?.[1];
  return name !== undefined && isOverrideName(name);
}
