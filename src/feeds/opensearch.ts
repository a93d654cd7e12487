import { x } from 'xastscript';
import type { AddressOf } from '../archive/permalink.ts';
import { xmlDocument } from './xml-document.ts';

/** Longest long name and description that the specification allows, in characters. */
const [LONG_NAME, DESCRIPTION] = [48, 1024];

export interface SearchEngine {
  readonly title: string;
  /** The specification allows 16 characters; browsers ignore a description that has more. */
  readonly shortTitle: string;
  readonly description: string;
  readonly language: string;
  /** Icon for the browser's list of search engines: site-relative path, and size in pixels. */
  readonly icon: { readonly path: string; readonly size: number; readonly type: string };
}

/**
 * The OpenSearch description, with which a browser's address bar can search the archive.
 *
 * @see https://github.com/dewitt/opensearch/blob/master/opensearch-1-1-draft-6.md
 */
export function searchDescription(engine: SearchEngine, addressOf: AddressOf): string {
  const { title, shortTitle, description, language, icon } = engine;
  return xmlDocument(
    x('OpenSearchDescription', { xmlns: 'http://a9.com/-/spec/opensearch/1.1/' }, [
      x('ShortName', shortTitle),
      ...(title.length > LONG_NAME ? [] : [x('LongName', title)]),
      x('Description', Array.from(description).slice(0, DESCRIPTION).join('')),
      x('Image', { width: icon.size, height: icon.size, type: icon.type }, addressOf(icon.path)),
      x('Url', { type: 'text/html', method: 'get', template: `${addressOf('/search/')}?q={searchTerms}` }),
      x('Url', {
        type: 'application/opensearchdescription+xml',
        rel: 'self',
        template: addressOf('/opensearch.xml'),
      }),
      x('Language', language),
      x('InputEncoding', 'UTF-8'),
    ]),
  );
}
