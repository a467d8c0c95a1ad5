/** What a build derives from the bytes of a file, as it occurs in addresses and markup. */
const HASHES: readonly (readonly [RegExp, string])[] = [
  [/(_astro\/[\w.-]+?)\.[\w-]{8}\.(js|css)/g, '$1.*.$2'],
  [/(pagefind\/(?:fragment|index)\/[a-z-]+_)[0-9a-f]+/g, '$1*'],
  [/(pagefind\.[a-z-]+_)[0-9a-f]+/g, '$1*'],
  [/(search-index\/)[0-9a-f]{10}\b/g, '$1*'],
  [/(copy\/)[0-9a-f]{12}\b/g, '$1*'],
  [/\bastro-(?:cid-)?[a-z0-9]{8}(?![\w-])/g, 'astro-*'],
];

/** A path or a text of a site with every hash of content replaced by a star, so that two builds can be compared. */
export function withoutHashes(text: string): string {
  return HASHES.reduce((rest, [hash, name]) => rest.replace(hash, name), text);
}
