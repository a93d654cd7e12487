import { MissingFile, type FetchFile } from '../query/fetch-file.ts';

/**
 * Milliseconds after which a download counts as failed. The largest file of an index takes two seconds on a slow mobile
 * network; a reader who has waited this long would rather be told.
 */
const TIMEOUT = 15_000;

/** Reads the files of the index over HTTP. @param base address of the folder they are served from, with a final slash */
export function fetchFileFrom(base: string | URL): FetchFile {
  return async (path, fresh) => {
    const response = await fetch(new URL(path, base), {
      cache: fresh ? 'no-cache' : 'default',
      signal: AbortSignal.timeout(TIMEOUT),
    });
    if (response.status === 404 || response.status === 410) throw new MissingFile(path);
    if (!response.ok) throw new Error(`${response.status} ${response.statusText}: ${path}`);
    return new Uint8Array(await response.arrayBuffer());
  };
}
