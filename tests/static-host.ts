/** A small host of a folder, which sends the headers that `src/hosting/` promises. */

import { readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { contentTypeOf } from '../src/hosting/content-type.ts';
import { headersOf } from '../src/hosting/header-rules.ts';

export interface Hosted {
  readonly folder: string;
  readonly base: string;
  /** Told of every path below the base path before it is answered; `false` cuts the connection, as an unplugged host does. */
  readonly asked?: (path: string) => boolean;
}

/** Listens on a free port of this machine; what stands in the folder when it is asked for is what it answers with. */
export async function host({ folder, base, asked = () => true }: Hosted): Promise<{ server: Server; port: number }> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const path = decodeURI(pathname).slice(base.length);
    if (!asked(path)) {
      request.socket.destroy();
      return;
    }
    const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
    const found = pathname.startsWith(base) && statSync(join(folder, file), { throwIfNoEntry: false })?.isFile();
    const served = found ? file : '404.html';
    response.writeHead(found ? 200 : 404, { ...headersOf(`/${path}`), 'Content-Type': contentTypeOf(served) });
    response.end(readFileSync(join(folder, served)));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { server, port: (server.address() as AddressInfo).port };
}
