import { normaliseBase } from '../checks/url-resolver.ts';
import { loadArchive } from '../content/edge/content-folder.ts';
import {
  addressesOf,
  loadPermalinks,
  redirectsAndWithdrawals,
  type Permalinks,
} from '../permanence/edge/ledger-files.ts';
import { movedFiles } from '../permanence/moved-files.ts';
import type { Redirects } from '../permanence/redirect.ts';
import { silentPaths } from '../permanence/silent-path.ts';
import { issueReport, type Issue } from '../archive/issue.ts';
import { caddyfile } from '../hosting/caddyfile.ts';
import { nginxConf } from '../hosting/nginx-conf.ts';

export type Server = 'nginx' | 'caddy';

export interface HostOptions {
  readonly domain: string;
  readonly base: string;
  /** Folder on the server that the host serves. */
  readonly folder: string;
}

/** Prints the configuration of a web server, with the archive's redirects. Returns the exit code. */
export async function host(root: string, server: Server, { domain, base, folder }: HostOptions): Promise<number> {
  const permalinks = await loadPermalinks(root);
  const { issues, files } =
    permalinks.issues.length > 0 ? { ...permalinks, files: NO_FILES } : await checkedRedirects(root, permalinks);
  if (issues.length > 0) {
    console.error(issueReport(issues));
    return 1;
  }
  const { redirects, withdrawals } = permalinks;
  const deployment = {
    host: domain,
    base: normaliseBase(base),
    folder,
    redirects: new Map([...redirects, ...files]),
    withdrawn: silentPaths(withdrawals),
  };
  process.stdout.write(configurationFor(server, deployment));
  return 0;
}

const NO_FILES: Redirects = new Map();

/**
 * What is wrong with the redirects and withdrawals, else the redirects of the files beside moved pages. Only these matter to
 * a host: without any, the content may be unfinished.
 */
async function checkedRedirects(
  root: string,
  permalinks: Permalinks,
): Promise<{ readonly issues: readonly Issue[]; readonly files: Redirects }> {
  if (permalinks.redirects.size + permalinks.withdrawals.size === 0) return { issues: [], files: NO_FILES };
  const loaded = await loadArchive(root);
  if (loaded.issues.length > 0) return { issues: loaded.issues, files: NO_FILES };
  return {
    issues: redirectsAndWithdrawals(permalinks, addressesOf(loaded)),
    // A speaker or outlet of whom nothing is held has no feed: its redirect then leads where nothing ever was.
    files: movedFiles(permalinks.redirects, () => true),
  };
}

function configurationFor(server: Server, deployment: Parameters<typeof nginxConf>[0]): string {
  switch (server) {
    case 'nginx':
      return nginxConf(deployment);
    case 'caddy':
      return caddyfile(deployment);
  }
}
