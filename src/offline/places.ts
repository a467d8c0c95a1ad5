/** Where an address within the guide is looked for among the kept files. */
export interface Places {
  kept: string;
  /** The page of the folder that the address may have meant; like a server, the answer is then a redirect. */
  folder?: string;
}

/** The places of an address below the base path, which comes without query and fragment. */
export function placesOf(path: string): Places {
  const kept = path.replace(/(^|\/)index\.html$/, '$1');
  return kept === '' || kept.endsWith('/') ? { kept } : { kept, folder: `${kept}/` };
}
