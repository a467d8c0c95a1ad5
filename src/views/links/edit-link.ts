import type { Site } from '../../kinds/site.ts';

/** What stands in a template of addresses for the file to edit, below the content folder. */
const FILE = '{file}';

/**
 * The address at which a reader can correct a file of the guide: that of site.yaml, else the one that GitHub or GitLab
 * has for its main branch. Undefined where neither is known.
 */
export function editLink(
  { edit, repository }: Pick<Site, 'edit' | 'repository'>,
  file: string,
): string | undefined {
  const template = edit ?? (repository && defaultTemplate(repository.replace(/\/+$/, '')));
  return template?.replace(FILE, () => file.split('/').map(encodeURIComponent).join('/'));
}

function defaultTemplate(repository: string): string | undefined {
  const { hostname } = new URL(repository);
  if (hostname === 'github.com') return `${repository}/edit/main/content/${FILE}`;
  return /(?:^|\.)gitlab\./.test(hostname) ? `${repository}/-/edit/main/content/${FILE}` : undefined;
}
