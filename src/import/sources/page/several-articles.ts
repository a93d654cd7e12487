import { oneLine } from '../../../text/one-line.ts';

/** So many paragraphs of prose make an article and not a teaser. */
const LEAST_PARAGRAPHS = 3;

/** Shorter paragraphs, in UTF-16 units, may be of a teaser. */
const PROSE = 80;

/** An article of a page, by its heading. */
export interface ArticleOnPage {
  readonly heading: string;
  readonly paragraphs: readonly string[];
}

/** The articles that a page holds one beside the other, each with a heading and prose of its own: in elements for articles, or under first headings. */
export function articlesOnPage(document: Document): readonly ArticleOnPage[] {
  const marked = Array.from(document.querySelectorAll('article'))
    .filter((article) => article.parentElement?.closest('article') == null)
    .flatMap(articleIn);
  return marked.length > 0 ? marked : Array.from(document.querySelectorAll('h1')).flatMap(partUnder).flatMap(articleIn);
}

/** The widest element around a first heading that holds no other. */
function partUnder(heading: Element): readonly Element[] {
  let part = heading;
  for (let around = heading.parentElement; around !== null; around = around.parentElement) {
    if (around.querySelectorAll('h1').length > 1) break;
    part = around;
  }
  return part === heading ? [] : [part];
}

function articleIn(article: Element): readonly ArticleOnPage[] {
  const heading = oneLine(article.querySelector('h1, h2')?.textContent);
  const paragraphs = Array.from(article.querySelectorAll('p'), (paragraph) => oneLine(paragraph.textContent)).filter(
    (text) => text.length >= PROSE,
  );
  return heading === '' || paragraphs.length < LEAST_PARAGRAPHS ? [] : [{ heading, paragraphs }];
}

/** What the keeper is asked about a page of several articles. @param text what was taken */
export function severalArticlesDoubt(articles: readonly ArticleOnPage[], text: string): readonly string[] {
  const [first, second] = articles;
  if (first === undefined || second === undefined) return [];
  const there = oneLine(text);
  const isTaken = ({ paragraphs }: ArticleOnPage): boolean =>
    paragraphs.filter((paragraph) => there.includes(paragraph)).length >= LEAST_PARAGRAPHS;
  const names = (some: readonly ArticleOnPage[]): string => some.map(({ heading }) => `“${heading}”`).join(', ');
  const [taken, others] = [articles.filter(isTaken), articles.filter((article) => !isTaken(article))];
  if (taken.length > 1)
    return [`the page holds ${String(taken.length)} articles: ${names(taken)}; keep one, and make files of the others`];
  return [`the page holds other articles, which were not taken: ${names(others)}; compare with the original`];
}
