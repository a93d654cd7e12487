import type { Archive } from '../archive/archive.ts';
import { edtfDate, speakEdtfDate } from '../archive/edtf-date.ts';
import { articlePath, type AddressOf } from '../archive/permalink.ts';

/** Articles listed one by one. A language model can read this many at once; the data has all of them. */
const MOST_ARTICLES = 100;

export interface GuideContext {
  readonly title: string;
  readonly description: string;
  readonly addressOf: AddressOf;
}

/**
 * The guide for language models at `/llms.txt`: what the archive is, how to quote from it, and where to find everything
 * without HTML.
 *
 * @see https://llmstxt.org/
 */
export function llmsTxt(archive: Archive, { title, description, addressOf }: GuideContext): string {
  const { articles, outlets } = archive;
  const quotations = articles.reduce((sum, article) => sum + article.quotations.length, 0);
  const newest = articles.toReversed().slice(0, MOST_ARTICLES);
  const link = (name: string, path: string, what: string): string =>
    `- [${oneLine(name).replace(/[[\]\\]/g, '\\$&')}](${addressOf(path)}): ${oneLine(what)}`;
  return `${[
    `# ${oneLine(title)}`,
    `> ${oneLine(description)}`,
    `${counted(articles.length, 'article')} with ${counted(quotations, 'quotation')}. Every quotation is given word for word as its article prints it, misprints included, and has its own page with a permanent address (the field \`url\` of the data): quote the exact words and cite that address. ${articleKinds(articles)} Dates are EDTF: ? means uncertain, ~ approximate. Absent or null means not known. Every article is also available as .md, .txt and .json beside its page.`,
    '## Data',
    [
      link(
        'Quotations as JSON',
        '/quotations.json',
        'every quotation with speaker, date, addressee, article and address',
      ),
      link('Quotations as CSV', '/quotations.csv', 'the same as a table'),
      link('JSON Schema', '/quotations.schema.json', 'what the fields mean'),
    ].join('\n'),
    newest.length < articles.length
      ? `## The newest ${String(newest.length)} of ${String(articles.length)} articles`
      : '## Articles',
    newest
      .map((article) =>
        link(
          article.headline,
          articlePath(article.id).replace(/\/$/, '.md'),
          `${outlets.get(article.outlet ?? '')?.name ?? 'outlet not recorded'}, ${speakEdtfDate(edtfDate(article.published))}. ${article.summary}`,
        ),
      )
      .join('\n'),
    '## Optional',
    [
      link('All articles', '/articles/', 'by year'),
      link('All quotations', '/quotations/', 'on one page, or by year'),
      link('Timeline', '/timeline/', 'the story by the days on which things were said and happened'),
      link('About', '/about/', 'how articles and quotations are kept'),
    ].join('\n'),
  ]
    .filter((part) => part !== '')
    .join('\n\n')}\n`;
}

/** Explains records, so that nobody takes them for the original's own words. */
function articleKinds(articles: Archive['articles']): string {
  const records = articles.filter(({ edition }) => edition === 'record').length;
  if (records === 0) return 'The articles are full texts.';
  return `${records === articles.length ? 'All articles' : `${String(records)} articles`} are records, which tell a published text in the archive’s own words; only their quotations are the original’s.`;
}

function counted(count: number, thing: string): string {
  return `${String(count)} ${thing}${count === 1 ? '' : 's'}`;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
