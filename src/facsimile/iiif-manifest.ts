import type { Archive } from '../archive/archive.ts';
import type { Article } from '../archive/article.ts';
import { edtfDate } from '../archive/edtf-date.ts';
import type { FacsimilePage } from '../archive/facsimile.ts';
import { articlePath, manifestPath, type AddressOf } from '../archive/permalink.ts';
import { rightsCode } from '../archive/rights.ts';
import { facsimileNames } from '../languages/facsimile-name.ts';
import { isRightToLeft, type Language } from '../languages/language.ts';
import { imageServicePath, largestPath, wholePath, wholeSizes, type WholeSize } from './iiif-image.ts';

/**
 * The scans of the archive for viewers of other sites: a manifest for each article that has scans, and the collection of all.
 *
 * @see https://iiif.io/api/presentation/3.0/
 */

export const COLLECTION_PATH = '/iiif/collection.json';

const CONTEXT = 'http://iiif.io/api/presentation/3/context.json';

/** What manifests say of the archive. */
export interface ManifestSite {
  readonly title: string;
  /** BCP 47 tag of the archive's texts. */
  readonly language: string;
  readonly words: Language;
  readonly addressOf: AddressOf;
}

/** The printed pages of an article as a Presentation 3 manifest: a canvas for each page, in the size of its scan. */
export function articleManifest(article: Article, { outlets }: Pick<Archive, 'outlets'>, site: ManifestSite): object {
  const { title, language, words, addressOf } = site;
  const { say } = words;
  const { facsimile = [] } = article;
  const spoken = article.language ?? language;
  const page = addressOf(articlePath(article.id));
  const outlet = outlets.get(article.outlet ?? '')?.name;
  const told = (text: string) => ({ [words.tag]: [text] });
  return {
    '@context': CONTEXT,
    ...reference(article, site),
    summary: { [spoken]: [article.summary] },
    metadata: [
      { label: told(say('copy.published')), value: told(words.date(article.published)) },
      ...(outlet === undefined ? [] : [{ label: told(say('copy.outlet')), value: { none: [outlet] } }]),
      ...(article.byline === undefined
        ? []
        : [{ label: told(say('copy.written-by')), value: { [spoken]: [article.byline] } }]),
      ...(article.transcription === undefined
        ? []
        : [{ label: told(say('copy.text')), value: told(say(`facsimile.text-${article.transcription}`)) }]),
    ],
    rights: `http://rightsstatements.org/vocab/${rightsCode(article.rights) ?? ''}/1.0/`,
    ...(isRightToLeft(spoken) && { viewingDirection: 'right-to-left' }),
    homepage: [
      { id: page, type: 'Text', label: { [spoken]: [article.headline] }, format: 'text/html', language: [words.tag] },
    ],
    seeAlso: [
      {
        id: addressOf(`/articles/${article.id}.json`),
        type: 'Dataset',
        label: told(say('article.as-json')),
        format: 'application/json',
      },
    ],
    rendering: [
      {
        id: addressOf(`/articles/${article.id}.txt`),
        type: 'Text',
        label: told(say('article.as-plain-text')),
        format: 'text/plain',
      },
    ],
    partOf: [{ id: addressOf(COLLECTION_PATH), type: 'Collection', label: { [language]: [title] } }],
    items: facsimile.map((scan, index) =>
      canvas(scan, `${page}canvas/${String(index + 1)}`, {
        title: facsimileNames(scan, index + 1, facsimile.length, words).title,
        site,
      }),
    ),
  };
}

/** All manifests of the archive, in the order of publication. `undefined` when it has none, for no collection is empty. */
export function archiveCollection({ articles }: Pick<Archive, 'articles'>, site: ManifestSite): object | undefined {
  const printed = articles.filter(({ facsimile }) => facsimile !== undefined);
  if (printed.length === 0) return undefined;
  const { title, language, addressOf } = site;
  return {
    '@context': CONTEXT,
    id: addressOf(COLLECTION_PATH),
    type: 'Collection',
    label: { [language]: [title] },
    homepage: [{ id: addressOf('/'), type: 'Text', label: { [language]: [title] }, format: 'text/html' }],
    items: printed.map((article) => reference(article, site)),
  };
}

/** What a collection says of a manifest, and the manifest of itself. */
function reference(article: Article, { language, addressOf }: ManifestSite): object {
  const moment = firstMoment(article.published);
  const [first] = article.facsimile ?? [];
  return {
    id: addressOf(manifestPath(article.id)),
    type: 'Manifest',
    label: { [article.language ?? language]: [article.headline] },
    ...(moment !== undefined && { navDate: moment }),
    ...(first !== undefined && { thumbnail: [thumbnail(first, addressOf)] }),
  };
}

/** Where a viewer places a date that is known to the day. A vaguer one would be placed too exactly. */
function firstMoment(published: string): string | undefined {
  const { day, uncertain, approximate } = edtfDate(published);
  return day === undefined || uncertain || approximate ? undefined : `${published}T00:00:00Z`;
}

function canvas(
  scan: FacsimilePage,
  id: string,
  { title, site: { words, addressOf } }: { readonly title: string; readonly site: ManifestSite },
): object {
  const { width, height, sha256 } = scan;
  return {
    id,
    type: 'Canvas',
    label: { [words.tag]: [title] },
    width,
    height,
    thumbnail: [thumbnail(scan, addressOf)],
    items: [
      {
        id: `${id}/page`,
        type: 'AnnotationPage',
        items: [
          {
            id: `${id}/image`,
            type: 'Annotation',
            motivation: 'painting',
            body: image(largestPath(sha256), wholeSizes(scan).at(-1) ?? { width, height }, sha256, addressOf),
            target: id,
          },
        ],
      },
    ],
  };
}

function thumbnail(scan: FacsimilePage, addressOf: AddressOf): object {
  const [smallest = { width: scan.width, height: scan.height }] = wholeSizes(scan);
  return image(wholePath(scan.sha256, smallest), smallest, scan.sha256, addressOf);
}

function image(path: string, { width, height }: WholeSize, sha256: string, addressOf: AddressOf): object {
  return {
    id: addressOf(path),
    type: 'Image',
    format: 'image/jpeg',
    width,
    height,
    service: [{ id: addressOf(imageServicePath(sha256)), type: 'ImageService3', profile: 'level0' }],
  };
}
