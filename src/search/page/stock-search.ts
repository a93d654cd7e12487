import { readWordLanguages } from '../index/word-languages.ts';
import { OtherVersion } from '../query/archive-index.ts';
import type { SearchEngine } from '../query/engine.ts';
import type { Range } from '../query/mark.ts';
import type { SearchOutcome, SearchRequest } from '../query/request-and-outcome.ts';
import type { MarkedText, ResultView } from '../query/result-view.ts';

/**
 * The part of Pagefind's browser API that we use.
 *
 * @see https://pagefind.app/docs/api/
 */
export interface StockPagefind {
  readonly search: (query: string) => Promise<{
    readonly results: readonly { readonly id: string; readonly data: () => Promise<StockData> }[];
  }>;
}

interface StockData {
  readonly url: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly sub_results: readonly {
    readonly title: string;
    readonly url: string;
    /** HTML with the found words in `<mark>`. */
    readonly excerpt: string;
    readonly locations?: readonly number[];
  }[];
}

/**
 * A search that goes on with stock Pagefind when our own engine cannot read the index: a newer Pagefind may write it in
 * another way. Plainer: every word must occur, nothing is corrected, and there are no filters.
 *
 * @param load loads Pagefind's script
 */
export function withStockSearch(
  own: SearchEngine,
  load: () => Promise<StockPagefind>,
  document: Document,
): SearchEngine {
  let stock: Promise<StockPagefind> | undefined;
  let latest = 0;
  const searchStock = async (request: SearchRequest): Promise<SearchOutcome> => {
    stock ??= load();
    const { results } = await (await stock).search(request.text);
    return {
      kind: 'found',
      total: results.length,
      results: results.map(({ id, data }) => ({
        kind: 'article',
        key: id,
        view: async () => stockView(await data(), document),
      })),
      filterCounts: () => Promise.reject(new Error('stock Pagefind counts whole articles only')),
      interpretation: { corrected: [], related: [], missing: [], plain: true },
    };
  };
  return {
    warm: () => own.warm(),
    filterCounts: () => own.filterCounts(),
    stop: () => {
      latest += 1;
      own.stop();
    },
    search: async (request) => {
      latest += 1;
      const mine = latest;
      const outcome = stock === undefined ? await own.search(request) : undefined;
      if (outcome !== undefined && !(outcome.kind === 'failed' && outcome.reason === 'format')) return outcome;
      const found = await searchStock(request).catch((error: unknown): SearchOutcome => {
        stock = undefined;
        return outcome ?? { kind: 'failed', reason: 'format', error };
      });
      // A damaged index has nothing for stock Pagefind either.
      if (
        found.kind === 'found' &&
        found.total === 0 &&
        outcome !== undefined &&
        !(outcome.error instanceof OtherVersion)
      ) {
        stock = undefined;
        return outcome;
      }
      return mine === latest ? found : { kind: 'superseded' };
    },
  };
}

/** An article, with the place in it that has most of the words. */
function stockView({ url, meta, sub_results: places }: StockData, document: Document): ResultView {
  const [best] = places.toSorted((a, b) => (b.locations?.length ?? 0) - (a.locations?.length ?? 0));
  const fragment = best?.url.split('#', 2)[1];
  return {
    article: {
      id: new URL(url, document.baseURI).pathname.split('/').at(-2) ?? '',
      headline: meta['title'] ?? url,
      facts: meta['facts'] ?? '',
      isRetold: meta['edition'] === 'record',
      language: readWordLanguages(meta['languages'] ?? '')[0]?.tag ?? '',
    },
    foundIn: 'text',
    ...(fragment !== undefined && { fragment }),
    ...(fragment !== undefined && best !== undefined && { place: best.title }),
    texts: best === undefined ? [] : [markedText(best.excerpt)],
    marked: [],
  };
}

/** Reads an excerpt, whose only elements are `<mark>`. */
function markedText(html: string): MarkedText {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  let text = '';
  const marks: Range[] = [];
  for (const node of body.childNodes) {
    const start = text.length;
    text += node.textContent ?? '';
    if (node.nodeName === 'MARK') marks.push({ start, end: text.length });
  }
  return { text, marks, differing: [] };
}
