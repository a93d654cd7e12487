import { printedQuotations, type Archive } from '../archive/archive.ts';
import type { Article } from '../archive/article.ts';
import { articleList, articlesIn, quotationList, timelineList } from './archive-lists.ts';
import { allTopicsOf } from '../archive/topics.ts';
import { articlePath, outletPath, quotationPath, seriesPath, speakerPath, topicPath } from '../archive/permalink.ts';

/** Day on which an article was added or last corrected, `YYYY-MM-DD`. */
export function lastChange({ added, corrections }: Pick<Article, 'added' | 'corrections'>): string {
  return corrections.reduce((latest, { on }) => (on > latest ? on : latest), added);
}

/**
 * Site-relative path of a page → day on which an article it shows was last added or corrected. Pages that show no
 * articles are absent, because no such day is recorded for them.
 */
export function lastChanges(archive: Archive): ReadonlyMap<string, string> {
  const days = new Map<string, string>();
  const note = (path: string, article: Article): void => {
    const day = lastChange(article);
    if (day > (days.get(path) ?? '')) days.set(path, day);
  };
  for (const article of archive.articles) {
    for (const path of ['/', '/about/', '/articles/', '/quotations/', '/timeline/', articlePath(article.id)])
      note(path, article);
    for (const id of allTopicsOf(article, archive.topics ?? new Map())) note(topicPath(id), article);
    if (article.series !== undefined) note(seriesPath(article.series.id), article);
    if (article.outlet !== undefined) note(outletPath(article.outlet), article);
    for (const { speaker, to } of article.quotations) {
      note(speakerPath(speaker), article);
      if (to !== undefined) note(outletPath(to), article);
    }
  }
  const printed = printedQuotations(archive.articles);
  const byUtterance = Map.groupBy(printed, ({ quotation }) => quotation.utterance ?? quotation.id);
  for (const sameWords of byUtterance.values()) {
    const { article } = sameWords.reduce((latest, each) =>
      lastChange(each.article) > lastChange(latest.article) ? each : latest,
    );
    // The page of a quotation also shows its variants.
    for (const { quotation } of sameWords) note(quotationPath(quotation.id), article);
  }
  for (const { path, entries } of articleList(archive.articles).pages) {
    for (const article of entries) note(path, article);
  }
  for (const { path, entries } of quotationList(archive.articles).pages) {
    for (const { article } of entries) note(path, article);
  }
  for (const { path, entries } of timelineList(archive.articles).pages) {
    for (const article of entries.flatMap(articlesIn)) note(path, article);
  }
  return days;
}
