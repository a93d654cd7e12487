import { block as blockOf, escapeRegex } from './config-text.ts';
import { contentTypes, mediaType, OTHER_TYPE } from './content-type.ts';
import { askedFor, hostPath, type Deployment } from './deployment.ts';
import { exceptions, headersOf } from './header-rules.ts';

const block = (head: string, lines: readonly string[]): string => blockOf(head, lines, '\t');

/** A site block for Caddy, which gets a certificate automatically. */
export function caddyfile(deployment: Deployment): string {
  const path = (below: string): string => hostPath(deployment, below);
  const types = Object.entries(contentTypes);
  const pages = [...new Set(deployment.withdrawn.values())].map(path);
  const compressed = new Set(types.filter(([, { compress }]) => compress).map(([, { type }]) => type));
  const encode = block('encode', [
    'zstd',
    'gzip',
    block(
      'match',
      [...compressed].map((type) => `header Content-Type ${type}*`),
    ),
  ]);
  const endingsOfType = Map.groupBy(types, ([, type]) => mediaType(type));

  return `${block(deployment.host, [
    `root * ${deployment.folder}`,
    '',
    encode,
    '',
    '# In this order: elsewhere Caddy would put the more special rule first, and the more general one would undo it.',
    block('route', [
      // First, because a twin that fell silent is answered with a page and must have the headers of one.
      ...silentTwins(deployment.withdrawn).flatMap(([page, twins], number) => {
        const name = `@silent${String(number)}`;
        return [`${name} path ${twins.map(path).join(' ')}`, `rewrite ${name} ${path(page)}`];
      }),
      // On its own, because Caddy applies a block that removes a header after all others.
      'header -Server',
      block('header', headerLines(headersOf('/'))),
      ...exceptions().map(({ pattern, name, value }) => `header ${path(pattern)} ${name} "${value}"`),
      ...[...endingsOfType].flatMap(([type, endings]) => {
        const name = `@${endings[0]?.[0] ?? ''}`;
        const patterns = endings.map(([ending]) => `*.${ending}`);
        return [`${name} path ${patterns.join(' ')}`, `header ${name} Content-Type "${type}"`];
      }),
      `header ?Content-Type "${OTHER_TYPE}"`,
      '',
      '@write not method GET HEAD',
      'respond @write 405',
      '# Hidden files, and what is meant for other hosts.',
      block('@hidden', ['path_regexp /\\.', 'not path /.well-known/*']),
      'error @hidden 404',
      `@hosting path_regexp ^${escapeRegex(path('/_'))}(headers|redirects)$`,
      'error @hosting 404',
      ...[...deployment.redirects].flatMap(([from, to]) =>
        askedFor(from).map((asked) => `redir ${path(asked)} ${path(to)} 301`),
      ),
      ...(pages.length === 0
        ? []
        : [`@withdrawn path ${pages.join(' ')}`, block('file_server @withdrawn', ['status 410'])]),
      'file_server',
    ]),
    '',
    block('handle_errors', [
      // What goes before does not hold for errors.
      encode,
      `rewrite * ${path('/404.html')}`,
      block('header', [...headerLines(headersOf('/404.html')), 'Content-Type "text/html; charset=utf-8"']),
      'file_server',
    ]),
  ])}\n`;
}

/** The paths that fell silent beside a page, by the page. */
function silentTwins(
  withdrawn: Deployment['withdrawn'],
): readonly (readonly [page: string, twins: readonly string[]])[] {
  const twins = [...withdrawn].filter(([path, page]) => path !== page);
  return [...Map.groupBy(twins, ([, page]) => page)].map(([page, all]) => [page, all.map(([path]) => path)]);
}

function headerLines(headers: Readonly<Record<string, string>>): readonly string[] {
  return Object.entries(headers).map(([name, value]) => `${name} "${value}"`);
}
