/** Where an address within the guide is looked for among the kept files. */
export interface KeptAddress {
  kept: string;
  /** The page of the folder that the address may have meant; like a server, the answer is then a redirect. */
  folder?: string;
}

/** Where an address below the base path, without query and fragment, is kept. */
export function keptAddress(path: string): KeptAddress {
  const kept = path.replace(/(^|\/)index\.html$/, '$1');
  return kept === '' || kept.endsWith('/') ? { kept } : { kept, folder: `${kept}/` };
}
