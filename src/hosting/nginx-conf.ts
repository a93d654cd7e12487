import { block, escapeRegex } from './config-text.ts';
import { contentTypes, OTHER_TYPE } from './content-type.ts';
import { hostPath, type Deployment } from './deployment.ts';
import { exceptions, headersOf } from './header-rules.ts';

/** Shorter answers do not get smaller, or not by a packet. */
const COMPRESS_FROM = 512;

/** 9 makes this archive 0.2 % smaller. */
const COMPRESSION = 6;

/**
 * A file for nginx's `http` block, usually one in `/etc/nginx/conf.d/` or `sites-enabled/`. It listens on port 80;
 * certbot adds what TLS needs.
 */
export function nginxConf(deployment: Deployment): string {
  const path = (below: string): string => hostPath(deployment, below);
  const types = Object.values(contentTypes).filter(({ type }) => type !== 'text/html');
  const changed = Map.groupBy(exceptions(), ({ name }) => name);
  const headers = Object.entries(headersOf('/'));

  return [
    ...headers
      .filter(([name]) => changed.has(name))
      .map(([name, value]) =>
        block(`map $uri $${variable(name)}`, [
          `default "${value}";`,
          ...(changed.get(name) ?? []).map((rule) => `${mapKey(path(rule.pattern))} "${rule.value}";`),
        ]),
      ),
    block('server', [
      'listen 80;',
      'listen [::]:80;',
      `server_name ${deployment.host};`,
      `root ${deployment.folder};`,
      'index index.html;',
      `error_page 404 ${path('/404.html')};`,
      'server_tokens off;',
      '# A relative Location is right behind any proxy.',
      'absolute_redirect off;',
      '',
      block(
        'types',
        Object.entries(contentTypes).map(([ending, { type }]) => `${type} ${ending};`),
      ),
      `default_type ${OTHER_TYPE};`,
      'charset utf-8;',
      ...list(
        'charset_types',
        types.filter(({ charset }) => charset !== undefined).map(({ type }) => type),
      ),
      '',
      'gzip on;',
      `gzip_comp_level ${String(COMPRESSION)};`,
      `gzip_min_length ${String(COMPRESS_FROM)};`,
      'gzip_vary on;',
      'gzip_proxied any;',
      ...list(
        'gzip_types',
        types.filter(({ compress }) => compress).map(({ type }) => type),
      ),
      '',
      ...headers.map(
        ([name, value]) => `add_header ${name} "${changed.has(name) ? `$${variable(name)}` : value}" always;`,
      ),
      '',
      '# Hidden files, and what is meant for other hosts.',
      block('location ~ /\\.(?!well-known/)', ['return 404;']),
      block(`location ~ ^${escapeRegex(path('/_'))}(?:headers|redirects)$`, ['return 404;']),
      ...[...deployment.redirects].map(([from, to]) => block(`location = ${path(from)}`, [`return 301 ${path(to)};`])),
    ]),
    '',
  ].join('\n');
}

/** Named for this program, because variables are shared by all sites of a server. */
function variable(header: string): string {
  return `archive_${header.toLowerCase().replaceAll('-', '_')}`;
}

/** The key of a `map` that stands for a pattern. */
function mapKey(pattern: string): string {
  return `"~^${pattern.split('*').map(escapeRegex).join('.*')}$"`;
}

function list(directive: string, values: readonly string[]): readonly string[] {
  const unique = [...new Set(values)];
  return [directive, ...unique.map((value, number) => `  ${value}${number === unique.length - 1 ? ';' : ''}`)];
}
