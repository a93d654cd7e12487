import { create, insertMultiple, save } from '@orama/orama';
import lunr from 'lunr';
import MiniSearch from 'minisearch';
import { interfaceLanguage } from '../../src/languages/known-languages.ts';
import { searchIndexFiles, type Searched } from '../../src/search/index/edge/index-files.ts';
import { attribution, namesOf } from '../../src/search/index/record.ts';
import type { Corpus } from '../corpus/generate.ts';
import type { QuotationText } from './engines/texts.ts';

/** The engines that the bench compares with ours, in the order of its table. `pagefind` is stock Pagefind over our index. */
export const PEERS = ['pagefind', 'minisearch', 'flexsearch', 'orama', 'lunr'] as const;

export type PeerName = (typeof PEERS)[number];

/** Files of an index by their path below `index/`. */
export type IndexFiles = ReadonlyMap<string, Uint8Array>;

/** Builds what an engine serves. The engines that hold all in memory get the quotations alone, which favours them. */
export async function indexFiles(engine: PeerName, corpus: Corpus): Promise<IndexFiles> {
  switch (engine) {
    case 'pagefind':
      return searchIndexFiles(searchedOf(corpus));
    case 'minisearch': {
      const texts = quotationTexts(corpus);
      const index = new MiniSearch({ fields: ['text', 'about'] });
      index.addAll(texts.map((text, id) => ({ id, ...text })));
      return jsonFiles({ 'index.json': index, 'texts.json': texts });
    }
    case 'flexsearch':
      return jsonFiles({ 'texts.json': quotationTexts(corpus) });
    case 'orama': {
      const texts = quotationTexts(corpus);
      const index = create({ schema: { text: 'string', about: 'string' } });
      await insertMultiple(
        index,
        texts.map((text, id) => ({ id: String(id), ...text })),
      );
      return jsonFiles({ 'index.json': save(index), 'texts.json': texts });
    }
    case 'lunr': {
      const texts = quotationTexts(corpus);
      const index = lunr(function () {
        this.ref('id');
        this.field('text');
        this.field('about');
        for (const [id, text] of texts.entries()) this.add({ id, ...text });
      });
      return jsonFiles({ 'index.json': index, 'texts.json': texts });
    }
  }
}

/** A corpus as the search indexes it. */
export function searchedOf({ articles, speakers, outlets }: Corpus): Searched {
  return { articles, names: namesOf(speakers, outlets, interfaceLanguage('en')), language: 'en' };
}

function quotationTexts(corpus: Corpus): readonly QuotationText[] {
  const { articles, names } = searchedOf(corpus);
  return articles.flatMap(({ quotations }) =>
    quotations.map((quotation) => ({ text: quotation.parts.join(' '), about: attribution(quotation, names) })),
  );
}

function jsonFiles(files: Readonly<Record<string, unknown>>): IndexFiles {
  return new Map(Object.entries(files).map(([path, value]) => [path, new TextEncoder().encode(JSON.stringify(value))]));
}
