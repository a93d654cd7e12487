import { block as blockOf, escapeRegex } from './config-text.ts';
import { contentTypes, mediaType, OTHER_TYPE } from './content-type.ts';
import { hostPath, type Deployment } from './deployment.ts';
import { exceptions, headersOf } from './header-rules.ts';

const block = (head: string, lines: readonly string[]): string => blockOf(head, lines, '\t');

/** A site block for Caddy, which gets a certificate automatically. */
export function caddyfile(deployment: Deployment): string {
  const path = (below: string): string => hostPath(deployment, below);
  const types = Object.entries(contentTypes);
  const compressed = new Set(types.filter(([, { compress }]) => compress).map(([, { type }]) => type));
  const endingsOfType = Map.groupBy(types, ([, type]) => mediaType(type));

  return `${block(deployment.host, [
    `root * ${deployment.folder}`,
    '',
    block('encode', [
      'zstd',
      'gzip',
      block(
        'match',
        [...compressed].map((type) => `header Content-Type ${type}*`),
      ),
    ]),
    '',
    '# In this order: elsewhere Caddy would put the more special rule first, and the more general one would undo it.',
    block('route', [
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
      ...[...deployment.redirects].map(([from, to]) => `redir ${path(from)} ${path(to)} 301`),
      'file_server',
    ]),
    '',
    block('handle_errors', [
      `rewrite * ${path('/404.html')}`,
      block('header', [...headerLines(headersOf('/404.html')), 'Content-Type "text/html; charset=utf-8"']),
      'file_server',
    ]),
  ])}\n`;
}

function headerLines(headers: Readonly<Record<string, string>>): readonly string[] {
  return Object.entries(headers).map(([name, value]) => `${name} "${value}"`);
}
