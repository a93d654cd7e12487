import { toHtml } from 'hast-util-to-html';
import type { Archive } from '../archive/archive.ts';
import type { Article } from '../archive/article.ts';
import { absoluteLink } from '../content/article-link.ts';
import { edtfDate, machineDate } from '../archive/edtf-date.ts';
import { languageOfText, type Language } from '../languages/language.ts';
import { attribute, Markup } from '../text/markup.ts';
import { textChecksum } from '../archive/fingerprint.ts';
import { articlePath, picturePath, quotationPath, type AddressOf } from '../archive/permalink.ts';
import { gatheredUnder } from './gathered-under.ts';
import { facsimileNames } from '../languages/facsimile-name.ts';
import { rightsName } from '../languages/rights-name.ts';

/**
 * An article as a section of a page with many articles. Ids inside it start with the article's id, headings are one level
 * lower, and links to other pages are absolute, so that they work from disk.
 */
export function articleSection(
  article: Article,
  archive: Archive,
  addressOf: AddressOf,
  { language, words }: { readonly language: string; readonly words: Language },
): string {
  const { say, html } = words;
  const { byline } = article;
  const { topics, part } = gatheredUnder(article, archive, words);
  const outlet = archive.outlets.get(article.outlet ?? '')?.name ?? say('publication.outlet-not-recorded-at-start');
  const published = { outlet: plain(outlet), date: time(article.published, words) };
  const dated = (on: string, what: Markup) => html('everything.dated', { date: time(on, words), what }).html;
  const address = addressOf(articlePath(article.id));
  const lang = attribute('lang', languageOfText(article.language, language, words)).html;
  /** What the archive says of its copy. */
  const told = (what: string): Markup =>
    new Markup(`<bdi${attribute('lang', languageOfText(undefined, language, words)).html}>${escape(what)}</bdi>`);
  const scans = (article.facsimile ?? []).map((page, index, { length }) =>
    linkTo(addressOf(picturePath(article.id, page.name)), facsimileNames(page, index + 1, length, words).title),
  );
  const facts: readonly (readonly [name: string, what: string])[] = [
    [say('quotation.permanent-address'), linkTo(address, address)],
    [say('everything.date'), told(article.publishedBasis).html],
    [
      say('copy.headline'),
      escape(article.headlineBy === 'printed' ? say('copy.headline-as-printed') : say('copy.headline-supplied')),
    ],
    [
      say('copy.original'),
      article.url === undefined
        ? escape(say('copy.original-not-recorded'))
        : linkTo(article.url, article.url, 'external'),
    ],
    ...(article.transcription === undefined
      ? []
      : [[say('copy.text'), told(say(`facsimile.text-${article.transcription}`)).html] as const]),
    ...(scans.length === 0 ? [] : [[say('facsimile.title'), scans.join(', ')] as const]),
    ...article.events.map(
      ({ on, what }) => [say('everything.event'), dated(on, new Markup(`<bdi${lang}>${escape(what)}</bdi>`))] as const,
    ),
    ...(topics.length > 0 ? [[say('section.topics'), told(words.list(topics)).html] as const] : []),
    ...(part === undefined ? [] : [[say('section.series'), plain(part).html] as const]),
    ...article.corrections.map(({ on, what }) => [say('everything.correction'), dated(on, told(what))] as const),
    [say('copy.text'), `SHA-256 <code>${textChecksum(article)}</code>`],
    [
      say('copy.made-from'),
      html('everything.document', { document: plain(article.document), checksum: article.sha256 }).html,
    ],
    [say('copy.rights'), linkTo(article.rights, rightsName(article.rights, words))],
  ];
  const publication =
    byline === undefined
      ? html('everything.publication', published)
      : html('everything.publication-and-byline', {
          ...published,
          byline: new Markup(`<bdi${lang}>${escape(byline)}</bdi>`),
        });
  return `<article id="${article.id}">
<h2${lang} dir="auto">${escape(article.headline)}</h2>
<p>${publication.html}</p>
<p${lang} dir="auto"><em>${escape(article.summary)}</em></p>
<div${lang}>${sectionBody(article, addressOf, words)}</div>
<dl>
${facts.map(([name, what]) => `<dt>${escape(name)}</dt><dd>${what}</dd>`).join('\n')}
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

export function time(date: string, words: Language): Markup {
  return new Markup(`<time datetime="${machineDate(edtfDate(date))}">${escape(words.date(date))}</time>`);
}

/** Text as an argument of a message, escaped as everywhere in this file, and isolated: it may run in the other direction. */
export function plain(words: string): Markup {
  return new Markup(`<bdi>${escape(words)}</bdi>`);
}

/** A tag in an article's HTML. Names are in lower case, values in double quotes, and every `<` starts a tag. */
const TAG = /<(\/?)([a-z][a-z0-9]*)((?:[^">]|"[^"]*")*)>/g;

const IMAGE = /<img src="[^"]*" alt="([^"]*)"(?:[^">]|"[^"]*")*>/g;

const ID_OR_LINK = / (id|href)="([^"]*)"/g;

/** Adapts the HTML of an article to its section. We wrote that HTML ourselves, so regular expressions are safe here. */
function sectionBody({ id, html }: Article, addressOf: AddressOf, { say }: Language): string {
  const newAttribute = (whole: string, name: string, value: string): string => {
    // With a hyphen, the id of a paragraph could be that of another article: 2022-door-p1.
    if (name === 'id') return ` id="${id}_${value}"`;
    const quotation = /^\.\.\/\.\.\/q\/([^/]+)\/$/.exec(value)?.[1];
    if (quotation !== undefined) return ` href="${escape(addressOf(quotationPath(quotation)))}"`;
    const absolute = absoluteLink(value, addressOf);
    return absolute === value ? whole : ` href="${escape(absolute)}"`;
  };
  // The file holds no pictures, and loads none: what they show stands in their place, and leads to them.
  const told = html.replace(IMAGE, (_image, alt: string) => say('picture.in-text', { alt }).replaceAll('<', '&lt;'));
  return told.replace(TAG, (_tag, slash: string, name: string, attributes: string) => {
    const level = /^h([2-5])$/.exec(name)?.[1];
    const newName = level === undefined ? name : `h${String(Number(level) + 1)}`;
    return `<${slash}${newName}${attributes.replace(ID_OR_LINK, newAttribute)}>`;
  });
}
