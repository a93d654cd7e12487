import { toHtml } from 'hast-util-to-html';
import type { Archive } from '../archive/archive.ts';
import type { Article } from '../archive/article.ts';
import { edtfDate, machineDate, speakEdtfDate } from '../archive/edtf-date.ts';
import { textChecksum } from '../permanence/fingerprint.ts';
import { articlePath, quotationPath } from '../archive/permalink.ts';
import { rightsLabel } from '../archive/rights.ts';
import type { AddressOf } from '../citation/json-ld.ts';

/**
 * An article as a part of a page that holds many: ids and links within it begin with its own id, headings stand a level
 * lower, and whatever leads to another page is a whole address, which works from a disk, too.
 */
export function articleSection(article: Article, archive: Archive, addressOf: AddressOf): string {
  const outlet = archive.outlets.get(article.outlet ?? '')?.name ?? 'Outlet not recorded';
  const address = addressOf(articlePath(article.id));
  const facts = [
    ['Permanent address', linkTo(address, address)],
    ['Date', escape(article.publishedBasis)],
    ['Headline', article.headlineBy === 'printed' ? 'As printed.' : 'Supplied by the archive.'],
    ['Original', article.url === undefined ? 'Its address is not recorded.' : linkTo(article.url, article.url)],
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
${movedBody(article, addressOf)}
<dl>
${facts.map(([name, what]) => `<dt>${name ?? ''}</dt><dd>${what ?? ''}</dd>`).join('\n')}
</dl>
</article>
`;
}

/** Words for the text of an element or for an attribute in double quotes. */
export function escape(words: string): string {
  return toHtml({ type: 'text', value: words }).replaceAll('"', '&quot;');
}

function linkTo(address: string, words: string): string {
  return `<a href="${escape(address)}">${escape(words)}</a>`;
}

export function time(date: string): string {
  const edtf = edtfDate(date);
  return `<time datetime="${machineDate(edtf)}">${escape(speakEdtfDate(edtf))}</time>`;
}

/** A tag as the article's own HTML has it: names in lower case, every value in double quotes, no "<" but of a tag. */
const TAG = /<(\/?)([a-z][a-z0-9]*)((?:[^">]|"[^"]*")*)>/g;

const ID_OR_LINK = / (id|href)="([^"]*)"/g;

/** The HTML of an article is what our own parser wrote, so that it need not be parsed again. */
function movedBody({ id, html }: Article, addressOf: AddressOf): string {
  const movedValue = (whole: string, name: string, value: string): string => {
    if (name === 'id') return ` id="${id}-${value}"`;
    const quotation = /^\.\.\/\.\.\/q\/([^/]+)\/$/.exec(value)?.[1];
    return quotation === undefined ? whole : ` href="${escape(addressOf(quotationPath(quotation)))}"`;
  };
  return html.replace(TAG, (_tag, slash: string, name: string, attributes: string) => {
    const level = /^h([2-5])$/.exec(name)?.[1];
    const movedName = level === undefined ? name : `h${String(Number(level) + 1)}`;
    return `<${slash}${movedName}${attributes.replace(ID_OR_LINK, movedValue)}>`;
  });
}
