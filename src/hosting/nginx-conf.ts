import { block, escapeRegex } from './config-text.ts';
import { contentTypes, OTHER_TYPE } from './content-type.ts';
import { askedFor, hostPath, type Deployment } from './deployment.ts';
import { exceptions, headersOf } from './header-rules.ts';

/** In bytes. Compressing shorter responses saves no network packet. */
const COMPRESS_FROM = 512;

/** Level 9 would make this archive only 0.2 % smaller. */
const COMPRESSION = 6;

/**
 * A file for nginx's `http` block, usually in `/etc/nginx/conf.d/` or `sites-enabled/`. It listens on port 80; certbot adds
 * TLS.
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
      ...[...deployment.redirects].flatMap(([from, to]) =>
        askedFor(from).map((asked) => block(`location = ${path(asked)}`, [`return 301 ${path(to)};`])),
      ),
      ...[...deployment.withdrawn].map(([from, page]) =>
        // Not the page's own address, for which nginx would ask this location again.
        block(`location ${silentLocation(path(from))}`, [`error_page 410 ${path(page)}index.html;`, 'return 410;']),
      ),
    ]),
    '',
  ].join('\n');
}

/** A path that fell silent, as a `location`. A folder without its page, for which nginx asks when it answers with that. */
function silentLocation(path: string): string {
  return path.endsWith('/*') ? `~ ^${escapeRegex(path.slice(0, -1))}(?!index\\.html$).` : `= ${path}`;
}

/** All sites of a server share their variables, so the name has a prefix. */
function variable(header: string): string {
  return `archive_${header.toLowerCase().replaceAll('-', '_')}`;
}

/** A pattern as the key of a `map`. */
function mapKey(pattern: string): string {
  return `"~^${pattern.split('*').map(escapeRegex).join('.*')}$"`;
}

function list(directive: string, values: readonly string[]): readonly string[] {
  const unique = [...new Set(values)];
  return [directive, ...unique.map((value, number) => `  ${value}${number === unique.length - 1 ? ';' : ''}`)];
}
