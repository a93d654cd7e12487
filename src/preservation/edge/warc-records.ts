import { WARCRecord, WARCSerializer } from 'warcio';
import { sha256 } from '../../text/digest.ts';
import { answerHeaders, type Capture } from './packed-site.ts';

/** A compressed record, and its line in the index. */
export interface WrittenRecord {
  readonly bytes: Uint8Array;
  /** CDXJ, without a line break. */
  readonly index: string;
}

/**
 * The `warcinfo` record with which a file begins.
 *
 * @param date as in `2026-01-31T12:00:00Z`
 */
export async function fileRecord(filename: string, date: string, software: string): Promise<Uint8Array> {
  const record = WARCRecord.createWARCInfo(
    { filename, date, warcVersion: 'WARC/1.1', warcHeaders: { 'WARC-Record-ID': recordId(`${filename} ${date}`) } },
    { software, format: 'WARC File Format 1.1' },
  );
  return WARCSerializer.serialize(record, { gzip: true });
}

/**
 * The record of one response of the host.
 *
 * @param offset bytes before the record in `filename`
 */
export async function responseRecord(
  { path, url, key }: Capture,
  content: Uint8Array,
  { date, filename, offset }: { readonly date: string; readonly filename: string; readonly offset: number },
): Promise<WrittenRecord> {
  const headers = answerHeaders(path, content.length);
  const record = WARCRecord.create(
    {
      url,
      date,
      type: 'response',
      warcVersion: 'WARC/1.1',
      statusline: 'HTTP/1.1 200 OK',
      httpHeaders: { ...headers },
      warcHeaders: { 'WARC-Record-ID': recordId(`${url} ${date} ${sha256(content)}`) },
      keepHeadersCase: true,
    },
    [content],
  );
  const bytes = await WARCSerializer.serialize(record, { gzip: true, digest: { algo: 'sha-256', prefix: 'sha256:' } });
  const line = {
    url,
    mime: headers['Content-Type']?.split(';')[0],
    status: '200',
    digest: record.warcPayloadDigest,
    length: String(bytes.length),
    offset: String(offset),
    filename,
  };
  return { bytes, index: `${key} ${date.replace(/\D/g, '').slice(0, 14)} ${JSON.stringify(line)}` };
}

/** The same record always has the same id, so that packing twice gives the same bytes. */
function recordId(identity: string): string {
  const hex = sha256(identity);
  const version = `5${hex.slice(13, 16)}`;
  const variant = `8${hex.slice(17, 20)}`;
  return `<urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-${version}-${variant}-${hex.slice(20, 32)}>`;
}
