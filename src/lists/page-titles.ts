import type { Archive } from '../archive/archive.ts';
import type { Article } from '../archive/article.ts';
import { edtfDate, speakEdtfDate } from '../archive/edtf-date.ts';
import { titleForm } from '../archive/page-title.ts';

/** The titles of the pages that content names, by id, without the archive's name. No two pages of a site share one. */
export interface PageTitles {
  readonly articles: ReadonlyMap<string, string>;
  readonly speakers: ReadonlyMap<string, string>;
  readonly outlets: ReadonlyMap<string, string>;
}

/** Titles of pages that every archive has. A test compares them with the pages. */
const FIXED = new Set([
  ...['About this archive', 'Articles', 'Data', 'Everything', 'Nothing at this address', 'Outlets', 'Quotations'],
  ...['Reading offline', 'Search', 'Speakers', 'Timeline'],
]);

/** Titles of pages of lists (`Articles 2023`, `Antonia Ember, part 2`) and of quotations, which end in an id. */
const MADE =
  /^(?:Articles|Quotations|Timeline|Everything of) (?:\d{4}|undated)$|, part \d+$|\([2-9bcdfghjkmnpqrstvwxyz]{8}\)$/;

/**
 * An article is titled by its headline, with outlet and date where another page has that title: papers print the same
 * headline again and again, and nobody may change it. Speakers and outlets are titled by their names.
 */
export function pageTitles({ articles, speakers, outlets }: Archive): PageTitles {
  const pages = {
    articles: articles.map((article) => ({ id: article.id, choices: articleTitles(article, outlets) })),
    speakers: [...speakers.values()].map(({ id, name }) => ({
      id,
      choices: [name, `${name} (speaker)`, `${name} (speaker ${id})`],
    })),
    outlets: [...outlets.values()].map(({ id, name }) => ({
      id,
      choices: [`${name} (outlet)`, `${name} (outlet ${id})`],
    })),
  };
  const all = [...pages.articles, ...pages.speakers, ...pages.outlets];
  const wanted = new Map<string, number>();
  for (const { choices } of all) {
    for (const title of new Set(choices.map(titleForm))) wanted.set(title, (wanted.get(title) ?? 0) + 1);
  }
  const isFree = (title: string, claims: number): boolean => {
    const form = titleForm(title);
    return !FIXED.has(form) && !MADE.test(form) && (wanted.get(form) ?? 0) <= claims;
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
  return { articles: byId(pages.articles), speakers: byId(pages.speakers), outlets: byId(pages.outlets) };
}

function articleTitles({ id, headline, outlet, published }: Article, outlets: Archive['outlets']): readonly string[] {
  const name = outlets.get(outlet ?? '')?.name;
  const facts = [...(name === undefined ? [] : [name]), speakEdtfDate(edtfDate(published))].join(', ');
  return [headline, `${headline} (${facts})`, `${headline} (${facts}, ${id})`];
}
