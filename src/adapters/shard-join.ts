import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

/** File in which Astro's incremental build remembers the pages it has made, and the folder it keeps them in. */
const MANIFEST = 'incremental-build.json';
const PAGES = 'dist';

/** The part of Astro's file that must agree among shards, and what is joined. Its other fields are taken as they are. */
const manifestSchema = z.looseObject({
  version: z.literal(1),
  configHash: z.string(),
  lockfileHash: z.string(),
  routes: z.record(z.string(), z.looseObject({ dependencyHash: z.string(), paths: z.record(z.string(), z.unknown()) })),
});

type Manifest = z.infer<typeof manifestSchema>;

/**
 * Joins what shards have built into the memory of the next build, which then makes only what none of them has made.
 * Nothing of it is trusted: that build uses a page only if its key is the one it would give the page itself.
 *
 * @param caches folders `node_modules/.astro` of the shards
 * @param target the same folder of the build to come
 * @returns how many pages there are now
 */
export function joinShards(caches: readonly string[], target: string): number {
  const deployments = new Set(caches.flatMap((cache) => readdirSync(cache)));
  let pages = 0;
  for (const deployment of deployments) {
    const folders = caches
      .map((cache) => join(cache, deployment))
      .filter((folder) => existsSync(join(folder, MANIFEST)));
    const manifests = folders.map((folder) => readManifest(join(folder, MANIFEST)));
    if (manifests.length === 0) continue;
    const into = join(target, deployment);
    mkdirSync(into, { recursive: true });
    for (const folder of folders) {
      if (existsSync(join(folder, PAGES))) cpSync(join(folder, PAGES), join(into, PAGES), { recursive: true });
    }
    const joined = manifests.reduce(joinManifests);
    writeFileSync(join(into, MANIFEST), JSON.stringify(joined));
    pages += Object.values(joined.routes).reduce((sum, { paths }) => sum + Object.keys(paths).length, 0);
  }
  return pages;
}

function readManifest(file: string): Manifest {
  const parsed = manifestSchema.safeParse(JSON.parse(readFileSync(file, 'utf8')));
  if (!parsed.success) throw new Error(`${file} is not as Astro 7.3 writes it. Join what this version has built.`);
  return parsed.data;
}

function joinManifests(first: Manifest, second: Manifest): Manifest {
  const routes = { ...first.routes };
  for (const [name, route] of Object.entries(second.routes)) {
    const known = routes[name];
    if (known !== undefined && known.dependencyHash !== route.dependencyHash) throw differentCode(name);
    routes[name] = { ...route, paths: { ...known?.paths, ...route.paths } };
  }
  if (first.configHash !== second.configHash || first.lockfileHash !== second.lockfileHash) {
    throw differentCode('the configuration');
  }
  return { ...first, routes };
}

function differentCode(what: string): Error {
  return new Error(`${what} differs between the shards. Build all of them from the same files.`);
}
