import { create, insertMultiple, save } from '@orama/orama';
import lunr from 'lunr';
import MiniSearch from 'minisearch';
import { close, createIndex } from 'pagefind';
import { namesOf } from '../../src/search/format/indexed-article.ts';
import { yearOf } from '../../src/search/index/record.ts';
import type { Corpus } from '../corpus/generate.ts';
import type { QuotationText } from './engines/texts.ts';

/** The engines that the bench compares with ours, in the order of its table. */
export const PEERS = ['pagefind-articles', 'pagefind-records', 'minisearch', 'flexsearch', 'orama', 'lunr'] as const;

export type PeerName = (typeof PEERS)[number];

/** Files of an index by their path below `index/`. */
export type IndexFiles = ReadonlyMap<string, Uint8Array>;

/** Builds what an engine serves. The engines that hold all in memory get the quotations alone, which favours them. */
export async function indexFiles(engine: PeerName, corpus: Corpus): Promise<IndexFiles> {
  switch (engine) {
    case 'pagefind-articles':
      return pagefindFiles(articleTexts(corpus));
    case 'pagefind-records':
      return pagefindFiles([
        ...articleTexts(corpus),
        ...quotationTexts(corpus).map(({ text, about }, number) => ({
          url: `/q/${number}/`,
          title: about,
          content: text,
        })),
      ]);
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

function quotationTexts({ articles, speakers, outlets }: Corpus): readonly QuotationText[] {
  const names = namesOf(speakers, outlets);
  return articles.flatMap((article) =>
    article.quotations.map(({ parts, speaker, to, said }) => ({
      text: parts.join(' '),
      about: [
        names.speakers.get(speaker)?.name,
        to === undefined ? undefined : names.outlets.get(to)?.name,
        yearOf(said ?? article.published),
      ]
        .filter((part) => part !== undefined)
        .join(' '),
    })),
  );
}

interface PagefindText {
  readonly url: string;
  readonly title: string;
  readonly content: string;
}

function articleTexts({ articles }: Corpus): readonly PagefindText[] {
  return articles.map(({ id, headline, paragraphs }) => ({
    url: `/articles/${id}/`,
    title: headline,
    content: paragraphs.map(({ text }) => text).join('\n\n'),
  }));
}

/** Pagefind as its documentation has it. */
async function pagefindFiles(texts: readonly PagefindText[]): Promise<IndexFiles> {
  const { index } = await createIndex({ forceLanguage: 'en' });
  if (index === undefined) throw new Error('Pagefind gave no index');
  for (const { url, title, content } of texts) {
    await index.addCustomRecord({ url, content, language: 'en', meta: { title } });
  }
  const { files } = await index.getFiles();
  await close();
  return new Map(files.map(({ path, content }) => [path, content]));
}

function jsonFiles(files: Readonly<Record<string, unknown>>): IndexFiles {
  return new Map(Object.entries(files).map(([path, value]) => [path, new TextEncoder().encode(JSON.stringify(value))]));
}
