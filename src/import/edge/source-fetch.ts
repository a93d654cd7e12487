import type { Response } from 'undici';
import { decodedPart, withoutPassword } from '../../text/web-address.ts';
import { PICTURE_TYPES } from '../../archive/picture.ts';
import { PrivateAddressError, publicFetch, type SendRequest } from '../../build/public-fetch.ts';
import { documentName } from '../../content/files/document-name.ts';
import type { Source } from '../sources/source.ts';
import { LARGEST_SOURCE } from './source-files.ts';

/** Limits for fetching a page; `milliseconds` covers all redirects together. */
export interface FetchLimits {
  readonly milliseconds: number;
  readonly redirects: number;
  readonly bytes: number;
}

const FETCH_LIMITS: FetchLimits = { milliseconds: 20_000, redirects: 8, bytes: LARGEST_SOURCE };

/** Tells the owner of a site who fetches from it. */
const USER_AGENT = 'news-archive-importer/1.0';

/** What a server may send. One that states no type may send any; the bytes show what they are. */
interface Wanted {
  readonly types: RegExp;
  /** Header of the request. */
  readonly accept: string;
  /** What another type is not. */
  readonly called: string;
}

const PAGE: Wanted = {
  types: /^(?:text\/html|application\/xhtml\+xml|text\/plain|text\/(?:x-)?markdown|)$/iu,
  accept: 'text/html, text/plain, text/markdown, */*;q=0.1',
  called: 'neither a page nor a text',
};

const PICTURE: Wanted = {
  types: /^(?:image\/[\w.+-]+|application\/octet-stream|)$/iu,
  accept: `${Object.values(PICTURE_TYPES).join(', ')}, */*;q=0.1`,
  called: 'no picture',
};

/**
 * Fetches a page or text. Follows redirects itself, to limit their number and to refuse what does not lead to a public
 * http(s) address. The first address may be private, because the keeper has named it.
 *
 * Throws with a message for the keeper when it does not arrive complete within the limits.
 */
export async function fetchSource(
  address: string,
  limits: FetchLimits = FETCH_LIMITS,
  send?: SendRequest,
): Promise<Source> {
  const url = webAddress(address);
  if (url.username !== '' || url.password !== '') {
    throw new Error('has a user name or password in it, which is not sent. Save the page and import its file');
  }
  const { at, response, bytes } = await fetchWhole(url, PAGE, limits, send ?? publicFetch(url));
  return sourceOf(address, at, response, bytes);
}

/**
 * Fetches a picture that a page shows, within the same bounds. Nothing but an address of the page's own host may be private,
 * and only when the keeper has named that page.
 *
 * @param named address of the page, when the keeper has named one
 */
export async function fetchPicture(address: string, limits: FetchLimits, named?: string): Promise<Uint8Array> {
  const url = webAddress(address);
  url.username = url.password = '';
  return (await fetchWhole(url, PICTURE, limits, publicFetch(named === undefined ? undefined : new URL(named)))).bytes;
}

async function fetchWhole(
  first: URL,
  wanted: Wanted,
  limits: FetchLimits,
  request: SendRequest,
): Promise<{ readonly at: URL; readonly response: Response; readonly bytes: Uint8Array }> {
  const signal = AbortSignal.timeout(limits.milliseconds);
  let url = first;
  for (let hop = 0; ; hop += 1) {
    if (hop > limits.redirects) throw new Error(`redirects more than ${String(limits.redirects)} times`);
    try {
      const response = await request(url, {
        redirect: 'manual',
        signal,
        headers: { 'user-agent': USER_AGENT, accept: wanted.accept },
      });
      const target = response.headers.get('location');
      if (response.status >= 300 && response.status < 400 && target !== null) {
        await response.body?.cancel();
        url = webAddress(new URL(target, url).href);
        url.username = url.password = '';
        continue;
      }
      const refusal = refusalOf(response, wanted);
      if (refusal !== undefined) {
        await response.body?.cancel();
        throw new Error(refusal);
      }
      return { at: url, response, bytes: await wholeBody(response, limits.bytes) };
    } catch (error) {
      throw new Error(fetchFailure(error, limits), { cause: error });
    }
  }
}

function webAddress(address: string): URL {
  const url = URL.parse(address);
  if (url === null || !/^https?:$/u.test(url.protocol)) {
    throw new Error(`"${withoutPassword(address)}" is not an http or https address`);
  }
  return url;
}

/** Only 200 brings a whole document: 206 is a part, 203 was changed on its way. */
function refusalOf(response: Response, { types, called }: Wanted): string | undefined {
  const { status, statusText } = response;
  if (status !== 200) return `the server answers ${String(status)} ${statusText}`.trim();
  const type = mediaType(response);
  return types.test(type) ? undefined : `the server sends ${type}, which is ${called}`;
}

function mediaType({ headers }: Response): string {
  return (headers.get('content-type') ?? '').replace(/[;,].*/su, '').trim();
}

async function wholeBody(response: Response, limit: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of (response.body ?? []) as AsyncIterable<Uint8Array>) {
    length += chunk.length;
    if (length > limit) throw new Error(`is larger than ${String(Math.round(limit / 1024 / 1024))} MB`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function sourceOf(name: string, url: URL, response: Response, bytes: Uint8Array): Source {
  const contentType = response.headers.get('content-type') ?? '';
  const charset = /;\s*charset\s*=\s*["']?([\w.:-]+)/iu.exec(contentType)?.[1];
  const last = url.pathname
    .split('/')
    .filter((part) => part !== '')
    .at(-1);
  return {
    name,
    document: documentName(decodedPart(last ?? ''), url.host),
    bytes,
    address: url.href,
    mediaType: mediaType(response),
    ...(charset !== undefined && { charset }),
  };
}

function fetchFailure(error: unknown, { milliseconds }: FetchLimits): string {
  if (!(error instanceof Error)) return String(error);
  if (error.name === 'TimeoutError') return `no complete answer within ${String(milliseconds / 1000)} seconds`;
  const cause = error.cause instanceof Error ? error.cause : undefined;
  const hidden = [error, cause].find((reason) => reason instanceof PrivateAddressError);
  if (hidden !== undefined) return `leads into a private network: ${hidden.message}`;
  return cause === undefined || cause.message === '' ? error.message : `${error.message}: ${cause.message}`;
}
