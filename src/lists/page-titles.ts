import type { Archive } from '../archive/archive.ts';
import type { Article, Speaker } from '../archive/article.ts';
import { titleForm } from '../archive/page-title.ts';
import type { Language } from '../languages/language.ts';
import type { TextKey } from '../languages/message.ts';

/** The titles of the pages that content names, by id, without the archive's name. No two pages of a site share one. */
export interface PageTitles {
  readonly articles: ReadonlyMap<string, string>;
  readonly speakers: ReadonlyMap<string, string>;
  readonly outlets: ReadonlyMap<string, string>;
  readonly topics: ReadonlyMap<string, string>;
  readonly series: ReadonlyMap<string, string>;
}

/** Messages that are titles of pages that an archive has or may have one day. A test compares them with the pages. */
const FIXED = [
  'about.title',
  'section.articles',
  'data.title',
  'nothing-here.title',
  'offline.title',
  'section.outlets',
  'section.quotations',
  'section.search',
  'section.series',
  'section.speakers',
  'section.timeline',
  'section.topics',
] as const satisfies readonly TextKey[];

/** Messages that are titles of the pages of lists with a page for each year. */
const OF_YEAR = ['articles.of-year', 'quotations.of-year', 'timeline.of-year'] as const satisfies readonly TextKey[];

/** Title of a page of a quotation, which ends in an id. */
const QUOTATION = /\([2-9bcdfghjkmnpqrstvwxyz]{8}\)$/;

/**
 * An article is titled by its headline, with outlet and date where another page has that title: papers print the same
 * headline again and again, and nobody may change it. So is a source without a name, since many articles have “a resident”.
 * Everything else is titled by its name.
 */
export function pageTitles(
  { articles, speakers, outlets, topics = new Map(), series = new Map() }: Archive,
  words: Language,
): PageTitles {
  const { say } = words;
  // The first article that quotes each speaker.
  const quotedIn = new Map(
    articles.toReversed().flatMap((article) => article.quotations.map(({ speaker }) => [speaker, article])),
  );
  const pages = {
    articles: articles.map((article) => ({ id: article.id, choices: articleTitles(article, outlets, words) })),
    speakers: [...speakers.values()].map(({ id, name, kind }) => {
      const article = kind === 'unnamed' ? quotedIn.get(id) : undefined;
      const withArticle = article === undefined ? [] : [`${name} (${whereAndWhen(article, outlets, words)})`];
      const titles = [say('speaker.page-title', { name }), say('speaker.page-title-with-id', { name, id })];
      return { id, choices: [name, ...withArticle, ...titles] };
    }),
    outlets: [...outlets.values()].map(({ id, name }) => ({
      id,
      choices: [say('outlet.page-title', { name }), say('outlet.page-title-with-id', { name, id })],
    })),
    topics: [...topics.values()].map(({ id, name }) => ({
      id,
      choices: [name, say('topic.page-title', { name }), say('topic.page-title-with-id', { name, id })],
    })),
    series: [...series.values()].map(({ id, name }) => ({
      id,
      choices: [name, say('series.page-title', { name }), say('series.page-title-with-id', { name, id })],
    })),
  };
  const all = [...pages.articles, ...pages.speakers, ...pages.outlets, ...pages.topics, ...pages.series];
  const wanted = new Map<string, number>();
  for (const { choices } of all) {
    for (const title of new Set(choices.map(titleForm))) wanted.set(title, (wanted.get(title) ?? 0) + 1);
  }
  const fixed = new Set(
    [...FIXED.map((key) => say(key)), withoutArchive(say('everything.title', { archive: '' }))].map(titleForm),
  );
  const made = [QUOTATION, ...listTitles(words)];
  // A part belongs to a page of the site: a headline that only ends in "part 2" is no part of anything.
  const isMade = (match: RegExpExecArray | null): boolean => {
    const whole = match?.groups?.['whole'];
    return match !== null && (whole === undefined || wanted.has(whole) || made.some((title) => title.test(whole)));
  };
  const isFree = (title: string, claims: number): boolean => {
    const form = titleForm(title);
    return !fixed.has(form) && !made.some((title) => isMade(title.exec(form))) && (wanted.get(form) ?? 0) <= claims;
  };
  const titleOf = ({ id, choices }: { readonly id: string; readonly choices: readonly string[] }): string => {
    const free = choices.find((title) => isFree(title, 1));
    if (free !== undefined) return free;
    // Only names that imitate such titles come so far.
    let title = `${choices.at(-1) ?? ''} · ${id}`;
    while (!isFree(title, 0)) title = `${title} · ${id}`;
    return title;
  };
  const byId = (list: typeof all): ReadonlyMap<string, string> => new Map(list.map((page) => [page.id, titleOf(page)]));
  return {
    articles: byId(pages.articles),
    speakers: byId(pages.speakers),
    outlets: byId(pages.outlets),
    topics: byId(pages.topics),
    series: byId(pages.series),
  };
}

/**
 * What lists, descriptions and feeds call a speaker: a source without a name is told from those of other articles only by
 * the title of its page.
 */
export function toldName({ id, name, kind }: Speaker, { speakers }: Pick<PageTitles, 'speakers'>): string {
  return kind === 'unnamed' ? (speakers.get(id) ?? name) : name;
}

/** A title without the place for the archive's name before or behind it. */
function withoutArchive(title: string): string {
  return title.replace(/^[\s·]+|[\s·]+$/gu, '');
}

/** Titles of pages of lists, such as `Articles 2023` and `Antonia Ember, part 2`. */
function listTitles({ say }: Language): readonly RegExp[] {
  // Characters that no title has stand for what differs.
  const [YEAR, PART, REST] = ['\uE000', '\uE001', '\uE002'];
  const titles = [
    ...OF_YEAR.map((key) => say(key, { year: YEAR })),
    say('quotations.undated'),
    say('timeline.undated'),
    say('list.part', { title: REST, part: PART }),
    say('speaker.about-title', { speaker: REST }),
    withoutArchive(say('everything-of-year.title', { archive: '', year: YEAR })),
  ];
  return titles.map((title) => {
    const pattern = titleForm(title).replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    return new RegExp(`^${pattern.replace(YEAR, '\\d{4}').replace(PART, '\\d+').replace(REST, '(?<whole>.*)')}$`, 'su');
  });
}

function articleTitles(article: Article, outlets: Archive['outlets'], words: Language): readonly string[] {
  const { id, headline } = article;
  const facts = whereAndWhen(article, outlets, words);
  return [headline, `${headline} (${facts})`, `${headline} (${facts}, ${id})`];
}

/** "Harbour Post, 2 May 2024" */
export function whereAndWhen(
  { outlet, published }: Pick<Article, 'outlet' | 'published'>,
  outlets: Archive['outlets'],
  { say, date }: Language,
): string {
  const name = outlets.get(outlet ?? '')?.name;
  const day = date(published);
  return name === undefined ? day : say('publication.outlet-and-date', { outlet: name, date: day });
}
