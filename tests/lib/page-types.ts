import { pageTypesOf } from '../../scripts/lib/page-types.ts';
import { type SiteName, siteFolder } from './sites.ts';

/** One page of every type of a built site of the tests. */
export function pageTypes(name: SiteName): string[] {
  return pageTypesOf(siteFolder(name));
}
