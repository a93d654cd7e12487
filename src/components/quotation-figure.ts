import { address, link } from '../build/address.ts';
import { speakerOf, type Archive, type PrintedQuotation } from '../archive/archive.ts';
import type { Article, Outlet, Quotation, Speaker } from '../archive/article.ts';
import { articlePath, quotationFragment, quotationPath, speakerPath } from '../archive/permalink.ts';
import { dateText } from './date-text.ts';
import { archiveLanguage, textLanguage } from '../content/edge/archive-language.ts';
import { archiveSettings } from '../content/edge/archive-settings.ts';
import { printedNameMarkup } from '../languages/printed-name.ts';
import { attribute, markup, type Markup } from '../text/markup.ts';
import { between, languageOfWords, marksAround } from '../text/quotation-marks.ts';
import { translationBlock } from './translation-block.ts';

/** A quotation with its speaker and outlets. */
export interface FigureProps {
  readonly quotation: Quotation;
  readonly article: Article;
  readonly speaker: Speaker;
  readonly to: Outlet | undefined;
  readonly outlet: Outlet | undefined;
  /** Large type without the source, for the quotation's own page, which gives the source below. */
  readonly large?: boolean;
  /** Large type with the source, for the home page. */
  readonly front?: boolean;
  /** Part of the caption that a heading above already gives. */
  readonly hide?: 'speaker' | 'date' | undefined;
}

/** More characters than this do not fit a phone's screen in the largest type. */
const LONG = 220;

/**
 * A quotation outside its article, the same on every page: speaker and date, the words, then the source and the permanent
 * address. Each part of an interrupted quotation is a paragraph with its own quotation marks.
 */
export function quotationFigure(props: FigureProps): Markup {
  const { quotation, article, outlet, large = false, front = false } = props;
  const { html } = archiveLanguage();
  const size = large || front ? ' quotation-figure--large' : '';
  const long = quotation.parts.join(' ').length > LONG ? 'long' : undefined;
  const ofWords = languageOfWords(quotation, article);
  const language = attribute('lang', textLanguage(ofWords));
  const marks = marksAround(quotation, article, archiveSettings().language);
  const words = quotation.parts.map((part) => markup`<p dir="auto">${between(marks, part)}</p>`);
  const spot = link(`${articlePath(article.id)}#${quotationFragment(quotation.id)}`);
  const headline = markup`<a href="${spot}"${attribute('lang', textLanguage(article.language))} dir="auto">${article.headline}</a>`;
  const own = markup`<a href="${link(quotationPath(quotation.id))}">${html('search.address', { address: `q/${quotation.id}` })}</a>`;
  const source =
    outlet === undefined
      ? html('figure.source', { headline, address: own })
      : html('figure.source-and-outlet', { headline, outlet: outlet.name, address: own });
  const sentence =
    quotation.sentence !== undefined &&
    markup`<p class="source">${html(article.edition === 'record' ? 'search.in-retelling' : 'search.in-sentence', { sentence: markup`<bdi${attribute('lang', textLanguage(article.language))}>${quotation.sentence}</bdi>` })}</p>`;
  return markup`<figure class="quotation-figure${size}"><figcaption>${caption(props)}</figcaption><blockquote${language}${attribute('class', long)} cite="${address(articlePath(article.id))}">${words}</blockquote>${translationBlock(quotation)}${!large && markup`${sentence}<p class="source">${source}</p>`}</figure>`;
}

/** Speaker, addressee and date. */
function caption({ quotation, speaker, to, hide }: FigureProps): Markup | string {
  const language = archiveLanguage();
  const { say, html } = language;
  const name = printedNameMarkup(
    markup`<span class="speaker"><a href="${link(speakerPath(speaker.id))}">${speaker.name}</a></span>`,
    quotation,
    language,
  );
  if (hide === 'date') {
    return to === undefined ? name : html('attribution.to', { speaker: name, to: to.name });
  }
  const date = quotation.said === undefined ? say('date.not-recorded') : dateText(quotation.said);
  if (hide === 'speaker') {
    const when = to === undefined ? date : html('attribution.only-to-date', { to: to.name, date });
    return quotation.as === undefined ? when : html('attribution.only-printed-as', { when, name: quotation.as });
  }
  return to === undefined
    ? html('attribution.date', { speaker: name, date })
    : html('attribution.to-date', { speaker: name, to: to.name, date });
}

/** A quotation in a list. */
export function printedFigure(
  printed: PrintedQuotation,
  archive: Archive,
  options: {
    readonly front?: boolean;
    /** Part of the caption that a heading above already gives. */
    readonly hide?: 'speaker' | 'date' | 'addressee' | undefined;
  } = {},
): Markup {
  const { quotation, article } = printed;
  const { front = false, hide } = options;
  return quotationFigure({
    quotation,
    article,
    speaker: speakerOf(printed, archive),
    to: hide === 'addressee' ? undefined : archive.outlets.get(quotation.to ?? ''),
    outlet: archive.outlets.get(article.outlet ?? ''),
    front,
    hide: hide === 'addressee' ? undefined : hide,
  });
}
