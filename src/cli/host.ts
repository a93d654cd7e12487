import { normaliseBase } from '../checks/url-resolver.ts';
import { loadPermalinks } from '../permanence/edge/ledger-files.ts';
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
  const { redirects, issues } = await loadPermalinks(root);
  if (issues.length > 0) {
    console.error(issueReport(issues));
    return 1;
  }
  const deployment = { host: domain, base: normaliseBase(base), folder, redirects };
  process.stdout.write(configurationFor(server, deployment));
  return 0;
}

function configurationFor(server: Server, deployment: Parameters<typeof nginxConf>[0]): string {
  switch (server) {
    case 'nginx':
      return nginxConf(deployment);
    case 'caddy':
      return caddyfile(deployment);
  }
}
