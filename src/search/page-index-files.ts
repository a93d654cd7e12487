import { MissingFile, type FetchFile } from './archive-index.ts';

/**
 * Fetches the files of the search index from the site.
 *
 * @param folder address of the index, with a slash at its end
 */
export function indexFiles(folder: string, fetch: typeof globalThis.fetch): FetchFile {
  return async (path, fresh) => {
    const response = await fetch(`${folder}${path}`, { cache: fresh ? 'no-cache' : 'default' });
    if (response.status === 404 || response.status === 410) throw new MissingFile(path);
    if (!response.ok) throw new Error(`the server answered ${String(response.status)} for ${path}`);
    return new Uint8Array(await response.arrayBuffer());
  };
}
