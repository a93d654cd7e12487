/** What a request says. */
export interface ProbeRequest {
  readonly method: 'HEAD' | 'GET';
  readonly redirect: 'manual';
  readonly signal: AbortSignal;
  readonly headers: Readonly<Record<string, string>>;
}

/** What probing looks at in an answer. */
export interface ProbeAnswer {
  readonly status: number;
  readonly headers: { get(name: string): string | null };
  readonly body: { cancel(): Promise<void> } | null;
}

/** The effects that probing needs: the network, and the time in milliseconds. */
export interface ProbeEffects {
  readonly send: (url: URL, request: ProbeRequest) => Promise<ProbeAnswer>;
  readonly now: () => number;
  readonly wait: (milliseconds: number) => Promise<void>;
}

/** Number of hosts probed at the same time. More would be faster, but use more of the keeper's bandwidth. */
const CONCURRENCY = 4;
/** Milliseconds between two requests to the same host, so that we are no burden. */
const PAUSE = 1000;
const TIMEOUT = 10_000;
const REDIRECTS = 8;

const HEADERS = { 'user-agent': 'news-archive-links/1.0', accept: '*/*' };

/** Waits until a host may be asked again. */
type WaitForTurn = (host: string) => Promise<void>;

/**
 * Checks whether addresses answer, with HEAD and then with GET if HEAD fails.
 *
 * @param done called after each address
 * @returns for each address `undefined` if it is alive, otherwise the reason why not
 */
export async function probeLinks(
  addresses: readonly string[],
  effects: ProbeEffects,
  done: () => void = () => undefined,
): Promise<ReadonlyMap<string, string | undefined>> {
  const waitForTurn = turnTaker(effects);
  const hosts = [...Map.groupBy(addresses, (address) => URL.parse(address)?.host ?? '').values()];
  const results = new Map<string, string | undefined>();
  const worker = async (): Promise<void> => {
    for (let host = hosts.shift(); host !== undefined; host = hosts.shift()) {
      for (const address of host) {
        results.set(address, await probe(address, waitForTurn, effects));
        done();
      }
    }
  };
  await Promise.all(Array.from({ length: CONCURRENCY }, worker));
  return new Map(addresses.map((address) => [address, results.get(address)]));
}

/** All workers share the turns of all hosts, because a redirect may lead one worker to another's host. */
function turnTaker({ now, wait }: ProbeEffects): WaitForTurn {
  const next = new Map<string, number>();
  return async (host) => {
    const start = Math.max(now(), next.get(host) ?? -Infinity);
    next.set(host, start + PAUSE);
    if (start > now()) await wait(start - now());
  };
}

async function probe(address: string, waitForTurn: WaitForTurn, effects: ProbeEffects): Promise<string | undefined> {
  try {
    if ((await ask(address, 'HEAD', waitForTurn, effects)) < 400) return undefined;
  } catch (error) {
    // Some servers drop the connection on HEAD. After a timeout a second request would time out too.
    if (isTimeout(error)) return failure(error);
  }
  try {
    const status = await ask(address, 'GET', waitForTurn, effects);
    return status < 400 ? undefined : `answers ${String(status)}`;
  } catch (error) {
    return failure(error);
  }
}

/** The status after all redirects. Each request waits for its host's turn. */
async function ask(
  address: string,
  method: 'HEAD' | 'GET',
  waitForTurn: WaitForTurn,
  { send }: ProbeEffects,
): Promise<number> {
  let url = withoutCredentials(new URL(address));
  for (let hop = 0; hop <= REDIRECTS; hop += 1) {
    await waitForTurn(url.host);
    const signal = AbortSignal.timeout(TIMEOUT);
    const response = await send(url, { method, redirect: 'manual', signal, headers: HEADERS });
    await response.body?.cancel();
    const target = response.headers.get('location');
    if (response.status < 300 || response.status >= 400 || target === null) return response.status;
    url = withoutCredentials(new URL(target, url));
    if (!/^https?:$/u.test(url.protocol)) throw new Error(`redirects to ${url.protocol} instead of a web page`);
  }
  throw new Error(`redirects more than ${String(REDIRECTS)} times`);
}

/** A password is for people: what it opens is not open to readers. */
function withoutCredentials(url: URL): URL {
  url.username = url.password = '';
  return url;
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
