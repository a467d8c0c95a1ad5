/** Folder below the base path that all files of the index live in. */
export const INDEX_FOLDER = 'search-index';

/** Address of the manifest below the base path. In a file of its own: every page knows it before it can search. */
export const MANIFEST_PATH = `${INDEX_FOLDER}/manifest.json`;
