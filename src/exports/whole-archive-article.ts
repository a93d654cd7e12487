import { toHtml } from 'hast-util-to-html';
import type { Archive } from '../archive/archive.ts';
import type { Article } from '../archive/article.ts';
import { edtfDate, machineDate, speakEdtfDate } from '../archive/edtf-date.ts';
import { textChecksum } from '../permanence/fingerprint.ts';
import { articlePath, quotationPath, type AddressOf } from '../archive/permalink.ts';
import { rightsLabel } from '../archive/rights.ts';

/**
 * An article as a section of a page with many articles. Ids inside it start with the article's id, headings are one level
 * lower, and links to other pages are absolute, so that they work from disk.
 */
export function articleSection(article: Article, archive: Archive, addressOf: AddressOf): string {
  const outlet = archive.outlets.get(article.outlet ?? '')?.name ?? 'Outlet not recorded';
  const address = addressOf(articlePath(article.id));
  const facts = [
    ['Permanent address', linkTo(address, address)],
    ['Date', escape(article.publishedBasis)],
    ['Headline', article.headlineBy === 'printed' ? 'As printed.' : 'Supplied by the archive.'],
    [
      'Original',
      article.url === undefined ? 'Its address is not recorded.' : linkTo(article.url, article.url, 'external'),
    ],
    ...article.events.map(({ on, what }) => ['What happened', `${time(on)}. ${escape(what)}`]),
    ...article.corrections.map(({ on, what }) => ['Correction', `${time(on)}. ${escape(what)}`]),
    ['Text', `SHA-256 <code>${textChecksum(article)}</code>`],
    ['Made from', `${escape(article.document)}, SHA-256 <code>${article.sha256}</code>`],
    ['Rights in the original', linkTo(article.rights, rightsLabel(article.rights))],
  ];
  return `<article id="${article.id}">
<h2>${escape(article.headline)}</h2>
<p>${escape(outlet)} · ${time(article.published)}${article.byline === undefined ? '' : ` · by <bdi>${escape(article.byline)}</bdi>`}</p>
<p><em>${escape(article.summary)}</em></p>
${sectionBody(article, addressOf)}
<dl>
${facts.map(([name, what]) => `<dt>${name ?? ''}</dt><dd>${what ?? ''}</dd>`).join('\n')}
</dl>
</article>
`;
}

/** Escapes text for HTML, for use between tags and in attributes in double quotes. */
export function escape(words: string): string {
  return toHtml({ type: 'text', value: words }).replaceAll('"', '&quot;');
}

function linkTo(address: string, words: string, relation?: 'external'): string {
  return `<a href="${escape(address)}"${relation === undefined ? '' : ` rel="${relation}"`}>${escape(words)}</a>`;
}

export function time(date: string): string {
  const edtf = edtfDate(date);
  return `<time datetime="${machineDate(edtf)}">${escape(speakEdtfDate(edtf))}</time>`;
}

/** A tag in an article's HTML. Names are in lower case, values in double quotes, and every `<` starts a tag. */
const TAG = /<(\/?)([a-z][a-z0-9]*)((?:[^">]|"[^"]*")*)>/g;

const ID_OR_LINK = / (id|href)="([^"]*)"/g;

/** Adapts the HTML of an article to its section. We wrote that HTML ourselves, so regular expressions are safe here. */
function sectionBody({ id, html }: Article, addressOf: AddressOf): string {
  const newAttribute = (whole: string, name: string, value: string): string => {
    // With a hyphen, the id of a paragraph could be that of another article: 2022-door-p1.
    if (name === 'id') return ` id="${id}_${value}"`;
    const quotation = /^\.\.\/\.\.\/q\/([^/]+)\/$/.exec(value)?.[1];
    return quotation === undefined ? whole : ` href="${escape(addressOf(quotationPath(quotation)))}"`;
  };
  return html.replace(TAG, (_tag, slash: string, name: string, attributes: string) => {
    const level = /^h([2-5])$/.exec(name)?.[1];
    const newName = level === undefined ? name : `h${String(Number(level) + 1)}`;
    return `<${slash}${newName}${attributes.replace(ID_OR_LINK, newAttribute)}>`;
  });
}
