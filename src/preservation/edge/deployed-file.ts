import { sha256Stream } from '../../text/digest.ts';

/** Milliseconds for one file. A slow line needs some seconds for the largest file of a small archive. */
export const ANSWER_TIMEOUT = 30_000;

/** Bytes after which a response is given up: no file of a site is so large, and some servers never stop. */
const LARGEST_FILE = 500_000_000;

const REDIRECTS = 3;

const HEADERS = { 'user-agent': 'news-archive-verify/1.0', accept: '*/*' };

export type DeployedFile = { readonly sha256: string } | { readonly missing: string };

export interface ReadOptions {
  /** Milliseconds from the request to the last byte. */
  readonly timeout: number;
  /** Whether the file is the page for unknown URLs, which servers may send with status 404. */
  readonly isErrorPage?: boolean;
  /** Receives the content piece by piece. It is not kept otherwise. */
  readonly onPart?: (part: Uint8Array) => void;
}

/** Fetches a file, bypassing caches on the way, and hashes it. */
export async function readDeployedFile(
  address: URL,
  { timeout, isErrorPage = false, onPart = () => undefined }: ReadOptions,
): Promise<DeployedFile> {
  try {
    const signal = AbortSignal.timeout(timeout);
    let url = address;
    for (let hop = 0; hop <= REDIRECTS; hop += 1) {
      const response = await fetch(url, { headers: HEADERS, redirect: 'manual', cache: 'no-store', signal });
      const target = response.headers.get('location');
      if (response.status >= 300 && response.status < 400 && target !== null) {
        await response.body?.cancel();
        url = new URL(target, url);
        // Hosts redirect from /about.html to /about. Another origin is another site.
        if (url.origin !== address.origin) return { missing: `redirects to another site (${url.href})` };
        continue;
      }
      if (response.status !== 200 && !(isErrorPage && response.status === 404)) {
        await response.body?.cancel();
        return { missing: `answers ${String(response.status)}` };
      }
      return await readBody(response, onPart);
    }
    return { missing: `redirects more than ${String(REDIRECTS)} times` };
  } catch (error) {
    return { missing: `does not answer (${reasonOf(error)})` };
  }
}

async function readBody(response: Response, onPart: (part: Uint8Array) => void): Promise<DeployedFile> {
  const hash = sha256Stream();
  let bytes = 0;
  for await (const part of (response.body ?? []) as AsyncIterable<Uint8Array>) {
    bytes += part.length;
    if (bytes > LARGEST_FILE) return { missing: `is larger than ${String(LARGEST_FILE)} bytes` };
    hash.update(part);
    onPart(part);
  }
  return { sha256: hash.digest('hex') };
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error.name === 'TimeoutError') return 'not complete in time';
  return error.cause instanceof Error && error.cause.message !== '' ? error.cause.message : error.message;
}
