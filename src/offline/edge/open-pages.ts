import { clientCache } from '../cache-name.ts';

/**
 * Records which build each open page comes from. The records are in a cache, because browsers restart idle workers, and
 * because the worker of the next build needs them too.
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

  /** `undefined` for a page from the network. */
  async buildOf(client: string): Promise<string | undefined> {
    const known = this.#known.get(client);
    if (known !== undefined || client === '') return known;
    const cache = await caches.open(clientCache(this.#scope));
    const build = await (await cache.match(this.#key(client)))?.text();
    if (build !== undefined) this.#known.set(client, build);
    return build;
  }

  /** The builds of these open pages. Deletes all other records. */
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
