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
