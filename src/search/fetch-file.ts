/**
 * The port through which the search reads its files.
 *
 * @param path relative to the folder the index is served from
 * @param fresh the answer must not come from a cache
 * @returns the file; rejects with {@link MissingFile} when the server has no such file, and with anything else when the
 *   network fails
 */
export type FetchFile = (path: string, fresh: boolean) => Promise<Uint8Array<ArrayBuffer>>;

/** The server answered that a file does not exist: after a deployment, a sign that our manifest is out of date. */
export class MissingFile extends Error {
  override readonly name = 'MissingFile';
}

/** A file could not be downloaded; `cause` says why. Trying again may help. */
export class NetworkFailure extends Error {
  override readonly name = 'NetworkFailure';
}

/**
 * After so many milliseconds a download counts as failed. The largest file of an index takes two seconds on a slow
 * mobile network; a reader who has waited much longer would rather be told.
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
