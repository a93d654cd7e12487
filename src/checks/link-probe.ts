/** What the probing of links needs of the world: the network and the time in milliseconds. */
export interface LinkWorld {
  readonly send: (url: URL, init: RequestInit) => Promise<Response>;
  readonly now: () => number;
  readonly wait: (milliseconds: number) => Promise<void>;
}

/** How many hosts are asked at the same time. More would be faster, and heavier on a keeper's line. */
const CONCURRENCY = 4;
/** Between two requests to one host: nobody should notice us. */
const PAUSE = 1000;
const TIMEOUT = 10_000;
const REDIRECTS = 8;

const HEADERS = { 'user-agent': 'news-archive-links/1.0', accept: '*/*' };

type Turn = (host: string) => Promise<void>;

/**
 * Asks whether addresses answer: HEAD, then GET where that is refused.
 *
 * @returns for each address `undefined` when it is alive, else why it is not
 */
export async function probeLinks(
  addresses: readonly string[],
  world: LinkWorld,
): Promise<ReadonlyMap<string, string | undefined>> {
  const turn = turns(world);
  const hosts = [...Map.groupBy(addresses, (address) => URL.parse(address)?.host ?? '').values()];
  const results = new Map<string, string | undefined>();
  const worker = async (): Promise<void> => {
    for (let host = hosts.shift(); host !== undefined; host = hosts.shift()) {
      for (const address of host) results.set(address, await probe(address, turn, world));
    }
  };
  await Promise.all(Array.from({ length: CONCURRENCY }, worker));
  return new Map(addresses.map((address) => [address, results.get(address)]));
}

/** Waits until a host may be asked again. Redirects come to hosts of other workers too, so all share it. */
function turns({ now, wait }: LinkWorld): Turn {
  const next = new Map<string, number>();
  return async (host) => {
    const start = Math.max(now(), next.get(host) ?? -Infinity);
    next.set(host, start + PAUSE);
    if (start > now()) await wait(start - now());
  };
}

async function probe(address: string, turn: Turn, world: LinkWorld): Promise<string | undefined> {
  try {
    if ((await ask(address, 'HEAD', turn, world)) < 400) return undefined;
  } catch (error) {
    // Some servers drop the line at a HEAD; one that is silent would only be silent once more.
    if (isTimeout(error)) return failure(error);
  }
  try {
    const status = await ask(address, 'GET', turn, world);
    return status < 400 ? undefined : `answers ${String(status)}`;
  } catch (error) {
    return failure(error);
  }
}

/** The status at the end of the redirects, each of which waits for its turn as well. */
async function ask(address: string, method: 'HEAD' | 'GET', turn: Turn, { send }: LinkWorld): Promise<number> {
  let url = new URL(address);
  for (let hop = 0; hop <= REDIRECTS; hop += 1) {
    await turn(url.host);
    const signal = AbortSignal.timeout(TIMEOUT);
    const response = await send(url, { method, redirect: 'manual', signal, headers: HEADERS });
    await response.body?.cancel();
    const target = response.headers.get('location');
    if (response.status < 300 || response.status >= 400 || target === null) return response.status;
    url = new URL(target, url);
    if (!/^https?:$/u.test(url.protocol)) throw new Error(`redirects to ${url.protocol}, which is not the web`);
  }
  throw new Error(`redirects more than ${String(REDIRECTS)} times`);
}

function isTimeout(error: unknown): boolean {
  return error instanceof Error && error.name === 'TimeoutError';
}

function failure(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (isTimeout(error)) return `no answer within ${String(TIMEOUT / 1000)} seconds`;
  const cause = error.cause instanceof Error ? error.cause : undefined;
  return cause === undefined || cause.message === '' ? error.message : `${error.message}: ${cause.message}`;
}
