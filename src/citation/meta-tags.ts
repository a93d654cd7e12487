import type { Article } from '../archive/article.ts';
import { oneLine, originalTitle, outletName, type CitationSite } from './citation.ts';

/** A `<meta name content>` of a page's head. */
export interface MetaTag {
  readonly name: string;
  readonly content: string;
}

/**
 * Meta tags by which Zotero's Embedded Metadata translator saves an article's page as a newspaper article: the facts of
 * the original, with the address of this archive, which it takes from the page's canonical link.
 *
 * What the translator does with the rest of the page decides too:
 * - a `citation_…` tag outranks the others; `citation_journal_title` makes a journal article, while `citation_author`
 *   leaves the kind to `DC.type` and is also what scholarly search engines read;
 * - `og:site_name` becomes the newspaper when there is no `prism.publicationName`, that is, for an article whose outlet
 *   is not known; `article:published_time` outranks `DC.date`;
 * - `<meta name="author">`, `rel="author"` and any element whose class contains `byline` or `vcard` become authors;
 * - `DC.identifier` is searched for digits that could be an ISBN or ISSN, so the address is not given there.
 *
 * The date is in EDTF: Zotero keeps the text and reads year, month and day from it, also behind a `?`.
 */
export function zoteroMeta(article: Article, site: CitationSite): readonly MetaTag[] {
  const outlet = outletName(article, site);
  const language = article.language ?? site.language;
  return [
    { name: 'DC.type', content: 'newspaperArticle' },
    { name: 'DC.title', content: originalTitle(article) },
    ...(article.byline === undefined ? [] : [{ name: 'citation_author', content: oneLine(article.byline) }]),
    ...(outlet === undefined ? [] : [{ name: 'prism.publicationName', content: outlet }]),
    { name: 'DC.date', content: article.published },
    ...(language === undefined ? [] : [{ name: 'DC.language', content: language }]),
    { name: 'DC.rights', content: article.rights },
  ];
}
