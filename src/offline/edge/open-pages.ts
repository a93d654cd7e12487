import { clientCache } from '../cache-name.ts';

/**
 * Which build each open page was taken from. Kept in a cache, because browsers stop an idle worker and start it afresh,
 * and because the worker of the next build must know it too.
 */
export class OpenPages {
  readonly #scope: string;
  readonly #known = new Map<string, string>();

  constructor(scope: string) {
    this.#scope = scope;
  }

  async record(client: string, build: string): Promise<void> {
    this.#known.set(client, build);
    const cache = await caches.open(clientCache(this.#scope));
    await cache.put(this.#key(client), new Response(build));
  }

  /** `undefined` for a page that came over the network. */
  async buildOf(client: string): Promise<string | undefined> {
    const known = this.#known.get(client);
    if (known !== undefined || client === '') return known;
    const cache = await caches.open(clientCache(this.#scope));
    const build = await (await cache.match(this.#key(client)))?.text();
    if (build !== undefined) this.#known.set(client, build);
    return build;
  }

  /** The builds of the pages that are open; all other records are forgotten. */
  async buildsOf(clients: readonly string[]): Promise<ReadonlySet<string>> {
    const cache = await caches.open(clientCache(this.#scope));
    const open = new Set(clients.map((client) => this.#key(client)));
    const builds = new Set<string>();
    for (const request of await cache.keys()) {
      if (!open.has(request.url)) await cache.delete(request);
      else builds.add((await (await cache.match(request))?.text()) ?? '');
    }
    return builds;
  }

  #key(client: string): string {
    return new URL(`open/${client}`, this.#scope).href;
  }
}
