/** Content types by file extension, so that servers need not guess. */

export interface ContentType {
  readonly type: string;
  /** Present for text. JSON needs none, because it is always UTF-8. */
  readonly charset?: 'utf-8';
  /** Whether HTTP compression makes it smaller. */
  readonly compress: boolean;
}

const text = (type: string): ContentType => ({ type, charset: 'utf-8', compress: true });
const json = (type: string): ContentType => ({ type, compress: true });
const alreadyCompressed = (type: string): ContentType => ({ type, compress: false });

/** For all other extensions, such as the files of the search index, which are already compressed. */
export const OTHER_TYPE = 'application/octet-stream';

/** By file extension, without the dot. */
export const contentTypes: Readonly<Record<string, ContentType>> = {
  html: text('text/html'),
  css: text('text/css'),
  js: text('text/javascript'),
  json: json('application/json'),
  jsonld: json('application/ld+json'),
  ndjson: text('application/x-ndjson'),
  webmanifest: text('application/manifest+json'),
  txt: text('text/plain'),
  md: text('text/markdown'),
  csv: text('text/csv'),
  xml: text('application/xml'),
  xsl: text('application/xml'),
  svg: text('image/svg+xml'),
  wasm: { type: 'application/wasm', compress: true },
  sqlite: { type: 'application/vnd.sqlite3', compress: true },
  ico: alreadyCompressed('image/vnd.microsoft.icon'),
  png: alreadyCompressed('image/png'),
  jpg: alreadyCompressed('image/jpeg'),
  webp: alreadyCompressed('image/webp'),
  avif: alreadyCompressed('image/avif'),
  gif: alreadyCompressed('image/gif'),
  woff2: alreadyCompressed('font/woff2'),
  pdf: alreadyCompressed('application/pdf'),
  zip: alreadyCompressed('application/zip'),
  gz: alreadyCompressed('application/gzip'),
  wacz: alreadyCompressed('application/wacz'),
  // Part of the search index. Some systems would serve it as a Java package.
  pack: alreadyCompressed(OTHER_TYPE),
};

/** The Content-Type of a file: `text/csv; charset=utf-8`. */
export function contentTypeOf(path: string): string {
  const ending = /\.([^./]+)$/.exec(path)?.[1] ?? '';
  const known = Object.hasOwn(contentTypes, ending) ? contentTypes[ending] : undefined;
  return known === undefined ? OTHER_TYPE : mediaType(known);
}

export function mediaType({ type, charset }: ContentType): string {
  return charset === undefined ? type : `${type}; charset=${charset}`;
}
