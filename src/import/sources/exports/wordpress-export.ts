import { ParseOption, XmlDocument, XmlElement, XmlParseError } from 'libxml2-wasm';
import { withoutUndefined } from '../../../archive/without-undefined.ts';
import type { Facts, Removal } from '../page/extraction.ts';
import { dated, fact, languageTag, webAddress } from '../fact.ts';
import { counted, type ExportedPicture, type ExportedPost, type SiteExport } from './exported-post.ts';
import { wordPressHtml } from './wordpress-html.ts';

/** Never what lies outside the file: neither other files nor the network. */
const OPTIONS = { option: ParseOption.XML_PARSE_NONET | ParseOption.XML_PARSE_NO_XXE };

/** Reads a WordPress export (WXR): its published posts. */
export function readWordPress(text: string): SiteExport | { readonly failure: string } {
  let document: XmlDocument;
  try {
    document = XmlDocument.fromString(text, OPTIONS);
  } catch (error) {
    if (!(error instanceof XmlParseError)) throw error;
    const [first] = error.details;
    return {
      failure: `is not XML, in line ${String(first?.line ?? 1)}: ${(first?.message ?? error.message).trim()}. Export it again, or mend the line`,
    };
  }
  try {
    const channel = document.get('/rss/channel');
    if (!(channel instanceof XmlElement) || document.get('//*[local-name()="wxr_version"]') === null)
      return { failure: 'is no WordPress export: in WordPress choose Tools, Export, All content' };
    return siteOf(channel);
  } finally {
    document.dispose();
  }
}

type Fields = ReadonlyMap<string, readonly XmlElement[]>;

function siteOf(channel: XmlElement): SiteExport {
  const site = fieldsOf(channel);
  const names = new Map(
    (site.get('wp:author') ?? []).map((author) => {
      const fields = fieldsOf(author);
      return [first(fields, 'wp:author_login'), first(fields, 'wp:author_display_name')];
    }),
  );
  const items = (site.get('item') ?? []).map((item) => ({ item, fields: fieldsOf(item) }));
  const attachments = new Map(
    items
      .filter(({ fields }) => first(fields, 'wp:post_type') === 'attachment')
      .map(({ fields }) => [first(fields, 'wp:post_id'), fields]),
  );
  const isPublished = (fields: Fields): boolean =>
    first(fields, 'wp:post_type') === 'post' && first(fields, 'wp:status') === 'publish';
  return {
    posts: items
      .filter(({ fields }) => isPublished(fields))
      .map(({ item, fields }) => postOf(item, fields, { site, names, attachments })),
    left: counted(
      items
        .filter(({ fields }) => !isPublished(fields))
        .map(({ fields }) => {
          const [type, status] = [first(fields, 'wp:post_type'), first(fields, 'wp:status')];
          return type === 'post' ? `of status ${status}` : `of type ${type}`;
        }),
    ),
  };
}

/** What a post names and others say. */
interface Site {
  readonly site: Fields;
  /** Names of authors by what they log in with. */
  readonly names: ReadonlyMap<string, string>;
  /** Files by their ids. */
  readonly attachments: ReadonlyMap<string, Fields>;
}

function postOf(item: XmlElement, fields: Fields, { site, names, attachments }: Site): ExportedPost {
  const from = (name: string) => fact(first(fields, name), { place: 'export-element', name });
  const author = from('dc:creator');
  const language = languageTag(first(site, 'language'));
  const { html, removed } = wordPressHtml(first(fields, 'content:encoded'));
  const link = webAddress(from('link'));
  const thumbnail = metaOf(fields, THUMBNAIL);
  const lead = thumbnail === '' ? undefined : leadOf(attachments.get(thumbnail));
  return {
    key: `post ${first(fields, 'wp:post_id')}`,
    html,
    facts: withoutUndefined<Facts>({
      headline: from('title'),
      outlet: fact(first(site, 'title'), { place: 'export-element', name: 'channel/title' }),
      published: dated(from('wp:post_date')),
      url: link,
      summary: from('excerpt:encoded'),
      byline: author && { ...author, value: names.get(author.value) ?? author.value },
      language:
        language === undefined ? undefined : { value: language, origin: { place: 'export-element', name: 'language' } },
    }),
    ...(lead !== undefined && { lead }),
    left: [
      ...categories(fields),
      ...otherFields(fields),
      ...(thumbnail === '' || lead !== undefined
        ? []
        : [{ what: 'picture, its attachment is not in the export', text: `${THUMBNAIL} ${thumbnail}` }]),
      ...removed,
    ],
    oldAddresses: link === undefined ? [] : [link.value],
    own: item.toString(),
  };
}

/** Where a post keeps the id of the picture above it. */
const THUMBNAIL = '_thumbnail_id';

function leadOf(attachment: Fields | undefined): ExportedPicture | undefined {
  const address = attachment === undefined ? '' : first(attachment, 'wp:attachment_url');
  if (attachment === undefined || address === '') return undefined;
  return {
    address,
    alt: metaOf(attachment, '_wp_attachment_image_alt'),
    caption: first(attachment, 'excerpt:encoded'),
  };
}

/** A field that WordPress keeps beside those that it has for every post; empty when there is none. */
function metaOf(fields: Fields, key: string): string {
  const found = (fields.get('wp:postmeta') ?? []).map(fieldsOf).find((meta) => first(meta, 'wp:meta_key') === key);
  return found === undefined ? '' : first(found, 'wp:meta_value');
}

function categories(fields: Fields): readonly Removal[] {
  const terms = (fields.get('category') ?? []).map((element) => ({
    domain: element.attr('domain')?.value ?? 'category',
    name: element.content,
  }));
  return [...Map.groupBy(terms, ({ domain }) => domain)].map(([domain, all]) => ({
    what: domain === 'post_tag' ? 'tags' : domain === 'category' ? 'categories' : `terms of ${domain}`,
    text: all.map(({ name }) => name).join(', '),
  }));
}

/** What else a post may have that somebody would miss. */
function otherFields(fields: Fields): readonly Removal[] {
  const comments = fields.get('wp:comment') ?? [];
  const password = first(fields, 'wp:post_password');
  const meta = (fields.get('wp:postmeta') ?? []).map((element) => first(fieldsOf(element), 'wp:meta_key'));
  return [
    ...(comments.length === 0 ? [] : [{ what: 'comments', text: String(comments.length) }]),
    ...(password === '' ? [] : [{ what: 'password', text: '' }]),
    ...meta.filter((key) => key !== THUMBNAIL).map((key) => ({ what: `field ${key}`, text: '' })),
  ];
}

/** The elements in an element, by their names as the file writes them. */
function fieldsOf(parent: XmlElement): Fields {
  const elements = parent.find('*').filter((node) => node instanceof XmlElement);
  return Map.groupBy(elements, ({ namespacePrefix, name }) =>
    namespacePrefix === '' ? name : `${namespacePrefix}:${name}`,
  );
}

function first(fields: Fields, name: string): string {
  return fields.get(name)?.[0]?.content.trim() ?? '';
}
