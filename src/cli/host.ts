import { normaliseBase } from '../checks/url-resolver.ts';
import { loadArchive } from '../content/edge/content-folder.ts';
import { addressesOf, loadPermalinks, redirectsAndWithdrawals } from '../permanence/edge/ledger-files.ts';
import { silentPaths } from '../permanence/silent-path.ts';
import { issueReport } from '../archive/issue.ts';
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
  const issues = permalinks.issues.length > 0 ? permalinks.issues : await redirectProblems(root, permalinks);
  if (issues.length > 0) {
    console.error(issueReport(issues));
    return 1;
  }
  const { redirects, withdrawals } = permalinks;
  const deployment = {
    host: domain,
    base: normaliseBase(base),
    folder,
    redirects,
    withdrawn: silentPaths(withdrawals),
  };
  process.stdout.write(configurationFor(server, deployment));
  return 0;
}

/** Only redirects and withdrawals matter to a host. Without any, the content may be unfinished. */
async function redirectProblems(root: string, permalinks: Awaited<ReturnType<typeof loadPermalinks>>) {
  if (permalinks.redirects.size + permalinks.withdrawals.size === 0) return [];
  const loaded = await loadArchive(root);
  if (loaded.issues.length > 0) return loaded.issues;
  return redirectsAndWithdrawals(permalinks, addressesOf(loaded));
}

function configurationFor(server: Server, deployment: Parameters<typeof nginxConf>[0]): string {
  switch (server) {
    case 'nginx':
      return nginxConf(deployment);
    case 'caddy':
      return caddyfile(deployment);
  }
}
