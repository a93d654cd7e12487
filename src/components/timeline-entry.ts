import { link } from '../build/address.ts';
import type { Archive } from '../archive/archive.ts';
import type { Article } from '../archive/article.ts';
import { isCertainDay } from '../archive/edtf-date.ts';
import { articlePath } from '../archive/permalink.ts';
import type { TimelineEntry } from '../lists/timeline.ts';
import { dateText } from './date-text.ts';
import { archiveLanguage, textLanguage } from '../content/edge/archive-language.ts';
import { attribute, Markup, markup } from '../text/markup.ts';
import { printedFigure } from './quotation-figure.ts';

/** The entries of the timeline. A date is not repeated if the entry above has the same one. */
export function timelineEntries(entries: readonly TimelineEntry[], archive: Archive): Markup {
  return markup`${entries.map((entry, index) => timelineEntry(entry, entries[index - 1], archive))}`;
}

function timelineEntry(entry: TimelineEntry, above: TimelineEntry | undefined, archive: Archive): Markup {
  const sameDate = above?.date.text === entry.date.text;
  const isSaid = sameDate && above.kind === entry.kind;
  const marks = markup`${attribute('class', sameDate ? 'same-date' : undefined)} data-kind="${entry.kind}" data-certain="${String(isCertainDay(entry.date))}"`;
  const when = markup`<p class="meta${isSaid && ' visually-hidden'}">${dateText(entry.date.text)} · ${archiveLanguage().say(`timeline.${entry.kind}`)}</p>`;
  return markup`<li${marks}>${when}${what(entry, archive)}</li>`;
}

function what(entry: TimelineEntry, archive: Archive): Markup {
  const { say, html, list } = archiveLanguage();
  switch (entry.kind) {
    case 'happened': {
      const articles = new Markup(list(entry.articles.map((article) => headline(article).html)));
      const told = attribute('lang', textLanguage(entry.articles[0]?.language));
      return markup`<p${told} dir="auto">${entry.event.what}</p><p class="meta">${html('timeline.told-in', { articles })}</p>`;
    }
    case 'published': {
      const outlet = archive.outlets.get(entry.article.outlet ?? '')?.name;
      const shown = {
        outlet: outlet ?? say('publication.outlet-not-recorded-at-start'),
        headline: headline(entry.article),
      };
      return markup`<p>${html('timeline.article', shown)}</p>`;
    }
    case 'said':
      return printedFigure(entry.printed, archive, { hide: 'date' });
  }
}

function headline(article: Article): Markup {
  return markup`<a href="${link(articlePath(article.id))}"${attribute('lang', textLanguage(article.language))} dir="auto">${article.headline}</a>`;
}
