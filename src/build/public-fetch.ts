import { lookup as lookUp, type LookupAddress } from 'node:dns';
import type { LookupFunction } from 'node:net';
import { Agent, fetch, type RequestInit, type Response } from 'undici';
import { ipOf, isPublicIp } from './public-address.ts';

/** Finds all addresses of a name, as `node:dns` does: with an error there are none. */
export type Resolve = (
  name: string,
  options: { readonly all: true },
  done: (error: NodeJS.ErrnoException | null, addresses?: LookupAddress[]) => void,
) => void;

/** Sends one request; redirects are for the caller to follow. */
export type SendRequest = (url: URL, request: RequestInit) => Promise<Response>;

/** A request that would go to a machine that others cannot reach. */
export class PrivateAddressError extends Error {}

/**
 * Sends requests to public addresses only, so that a page or a redirect cannot lead into the keeper's own network. A name is
 * looked up once, and the connection goes to the address that was looked at: Node connects to what its `lookup` gives.
 *
 * @param named an address that the keeper has written himself; its host may be private
 */
export function publicFetch(named?: URL, resolve: Resolve = lookUp): SendRequest {
  const guarded = new Agent({ connect: { lookup: publicLookup(resolve) } });
  const free = new Agent({ connect: { lookup: anyLookup(resolve) } });
  let namedIsPrivate: Promise<boolean> | undefined;
  return async (url, request) => {
    const ip = ipOf(url);
    // The first look counts: a public name that turns private later was not named as a private one.
    const isMeant = url.host === named?.host && (await (namedIsPrivate ??= isPrivate(named, resolve)));
    if (!isMeant && ip !== undefined && !isPublicIp(ip)) throw new PrivateAddressError(`${ip} is not a public address`);
    return fetch(url, { ...request, redirect: 'manual', dispatcher: isMeant ? free : guarded });
  };
}

async function isPrivate(url: URL, resolve: Resolve): Promise<boolean> {
  const ip = ipOf(url);
  if (ip !== undefined) return !isPublicIp(ip);
  const addresses = await new Promise<readonly LookupAddress[]>((done) => {
    resolve(url.hostname, { all: true }, (_, found = []) => done(found));
  });
  return addresses.some(({ address }) => !isPublicIp(address));
}

/** Refuses a name as a whole when one of its addresses is not public. */
function publicLookup(resolve: Resolve): LookupFunction {
  return anyLookup((name, options, done) => {
    resolve(name, options, (error, addresses = []) => {
      const hidden = addresses.find(({ address }) => !isPublicIp(address));
      if (hidden === undefined) done(error, addresses);
      else done(new PrivateAddressError(`${name} is at ${hidden.address}, which is not a public address`), []);
    });
  });
}

function anyLookup(resolve: Resolve): LookupFunction {
  return (name, { all }, done) => {
    resolve(name, { all: true }, (error, addresses = []) => {
      const [first] = addresses;
      if (error !== null || first === undefined) done(error ?? new Error(`${name} has no address`), []);
      else if (all === true) done(null, addresses);
      else done(null, first.address, first.family);
    });
  };
}
