import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';

/** A static host in small: it serves files from memory, packs text as hosts do, and counts the bytes of the bodies. */
export interface BenchServer {
  readonly origin: string;
  /** Bytes of all bodies sent since the last call. */
  readonly takeBytes: () => number;
  readonly close: () => void;
}

/** Kinds of file that are text, which hosts pack. */
const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript',
  css: 'text/css; charset=utf-8',
  svg: 'image/svg+xml',
  json: 'application/json',
};

export async function serveFiles(files: ReadonlyMap<string, Uint8Array>): Promise<BenchServer> {
  let bytes = 0;
  const packed = new Map<string, Uint8Array>();
  const server = createServer((request, response) => {
    const asked = new URL(request.url ?? '/', 'http://bench').pathname.slice(1);
    const path = asked === '' || asked.endsWith('/') ? `${asked}index.html` : asked;
    const content = files.get(path);
    if (content === undefined) {
      response.writeHead(404).end();
      return;
    }
    const type = TYPES[/[^.]+$/u.exec(path)?.[0] ?? ''];
    let body = content;
    if (type !== undefined) {
      body = packed.get(path) ?? gzipSync(content);
      packed.set(path, body);
    }
    bytes += body.length;
    response.writeHead(200, {
      'content-type': type ?? 'application/octet-stream',
      'content-length': body.length,
      'cache-control': 'max-age=600',
      ...(type !== undefined && { 'content-encoding': 'gzip' }),
    });
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    takeBytes: () => {
      const taken = bytes;
      bytes = 0;
      return taken;
    },
    close: () => server.close(),
  };
}
