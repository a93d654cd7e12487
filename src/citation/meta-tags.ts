import type { Article } from '../archive/article.ts';
import { oneLine, originalTitle, outletName, type CitationSite } from './citation.ts';

/** A `<meta name content>` element. */
export interface MetaTag {
  readonly name: string;
  readonly content: string;
}

/**
 * Meta tags for Zotero's Embedded Metadata translator, which then saves an article's page as a newspaper article with the
 * facts of the original. The URL comes from the page's canonical link.
 *
 * The translator also reads other parts of the page:
 * - A `citation_…` tag outranks the others. `citation_journal_title` would make a journal article; `citation_author`
 *   leaves the type to `DC.type`, and scholarly search engines read it too.
 * - `og:site_name` becomes the newspaper if there is no `prism.publicationName`, as in articles without a known outlet.
 *   `article:published_time` outranks `DC.date`.
 * - `<meta name="author">`, `rel="author"` and any element whose class contains `byline` or `vcard` become authors.
 * - `DC.identifier` is searched for an ISBN or ISSN, so it is not used for the URL.
 *
 * The date is EDTF. Zotero keeps the text and reads year, month and day from it, even with a `?`.
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
