/** A server whose site can be replaced while pages are open, as a deployment does it, or taken away. */

import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeWorker } from '../../src/offline/edge/offline-worker.ts';
import type { PrecacheLimits } from '../../src/offline/precache.ts';
import type { BuiltSite } from '../built-sites.ts';
import { host } from '../static-host.ts';

export interface SwappableSite {
  /** Address of the home page. */
  readonly address: string;
  /** Paths below the base path, in the order in which they were asked for. */
  readonly asked: string[];
  readonly folder: string;
  /** Changes the folder that is served, at once. */
  deploy(change: (folder: string) => void | Promise<void>): Promise<void>;
  /** Cuts every connection from now on, as an unplugged host does, or takes that back. */
  unplug(unplugged: boolean): void;
  stop(): Promise<void>;
}

export async function serveSwappable(site: BuiltSite): Promise<SwappableSite> {
  const folder = mkdtempSync(join(tmpdir(), 'archive-swap-'));
  cpSync(site.folder, folder, { recursive: true });
  const asked: string[] = [];
  let unplugged = false;

  const { server, port } = await host({
    folder,
    base: site.base,
    asked: (path) => {
      if (!unplugged) asked.push(path);
      return !unplugged;
    },
  });

  return {
    address: `http://127.0.0.1:${String(port)}${site.base}`,
    asked,
    folder,
    deploy: async (change) => {
      await change(folder);
    },
    unplug: (now) => {
      unplugged = now;
      server.closeAllConnections();
    },
    stop: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      rmSync(folder, { recursive: true });
    },
  };
}

/** The page with the checksums of its own inline scripts in its policy, where it has those of the first build's. */
function withPolicyOf(page: string, first: string): string {
  const checksums = (html: string): string[] =>
    [...html.matchAll(/<script[^>]*>([^]*?)<\/script>/g)].map(
      ([, script = '']) => `sha256-${createHash('sha256').update(script).digest('base64')}`,
    );
  const now = checksums(page);
  return checksums(first).reduce((text, before, number) => text.replaceAll(before, now[number] ?? before), page);
}

/** The epoch of a built site, which its worker's name of the build begins with. */
function epochOf(folder: string): string {
  return /["'`](?:([\da-f]{8})-)?[\da-f]{16}["'`]/u.exec(readFileSync(join(folder, 'sw.js'), 'utf8'))?.[1] ?? '';
}

/** What a second build may change: every page, the names of all scripts and styles, and the index. */
export async function renew(folder: string, limits?: PrecacheLimits): Promise<void> {
  const renamed = readdirSync(join(folder, '_astro')).map((name) => {
    const other = name.replace(/\.([^.]+)$/, '.second.$1');
    renameSync(join(folder, '_astro', name), join(folder, '_astro', other));
    return [name, other] as const;
  });
  for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!/\.(?:html|js|css)$/.test(path) || path === 'sw.js') continue;
    const first = readFileSync(join(folder, path), 'utf8');
    const text = renamed.reduce((all, [name, other]) => all.replaceAll(name, other), first);
    writeFileSync(join(folder, path), withPolicyOf(text, first).replaceAll('</h1>', ' (second build)</h1>'));
  }
  const manifest = join(folder, 'search', 'tables.json');
  writeFileSync(manifest, `${readFileSync(manifest, 'utf8')}\n`);
  await writeWorker(folder, limits, epochOf(folder));
}
