/**
 * Reads a file of the index.
 *
 * @param path relative to the folder the index is served from
 * @param fresh bypass the HTTP cache
 * @returns the file; rejects with {@link MissingFile} when the server has no such file, and with anything else when the
 *   network fails
 */
export type FetchFile = (path: string, fresh: boolean) => Promise<Uint8Array<ArrayBuffer>>;

/** The server has no such file. After a deployment this means that our manifest is out of date. */
export class MissingFile extends Error {
  override readonly name = 'MissingFile';
}

/** A file could not be downloaded; `cause` says why. Trying again may help. */
export class NetworkFailure extends Error {
  override readonly name = 'NetworkFailure';
}
