/** What each kind of file is, for servers that would guess by a list of their own. */

export interface ContentType {
  readonly type: string;
  /** Text in UTF-8 whose type has to say so. JSON always is. */
  readonly charset?: 'utf-8';
  /** Whether compressing it on the way saves anything. */
  readonly compress: boolean;
}

const text = (type: string): ContentType => ({ type, charset: 'utf-8', compress: true });
const json = (type: string): ContentType => ({ type, compress: true });
const packed = (type: string): ContentType => ({ type, compress: false });

/** For files of any other ending, such as those of the search index, which are compressed already. */
export const OTHER_TYPE = 'application/octet-stream';

/** By the ending of the file's name, without its dot. */
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
  ico: packed('image/vnd.microsoft.icon'),
  png: packed('image/png'),
  jpg: packed('image/jpeg'),
  webp: packed('image/webp'),
  avif: packed('image/avif'),
  gif: packed('image/gif'),
  woff2: packed('font/woff2'),
  pdf: packed('application/pdf'),
  zip: packed('application/zip'),
  gz: packed('application/gzip'),
  wacz: packed('application/wacz'),
  // Part of the search index; some systems take it for a package of Java.
  pack: packed(OTHER_TYPE),
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
