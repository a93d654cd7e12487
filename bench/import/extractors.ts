/** The extractors that are measured: the importer's own, and three that others use. */

import { parseHTML } from 'linkedom';
import { decodeSource } from '../../src/import/sources/decode-source.ts';
import { textOf } from '../../src/import/sources/text/markdown-tree.ts';
import { readSource } from '../../src/import/sources/source.ts';
import type { JudgedPage } from './page-sets.ts';
import type { Extracted } from './page-score.ts';
import { pageText } from './page-text.ts';

export type Extractor = (page: JudgedPage) => Promise<Extracted>;

/** Loads an extractor; the peers come from `bench/node_modules`, where `npm ci --prefix bench` puts them. */
export const extractors: Readonly<Record<string, () => Promise<Extractor>>> = {
  'this project': () => Promise.resolve(own),
  defuddle: async () => {
    const { Defuddle } = await peer<DefuddleModule>('defuddle/node');
    return async (page) => {
      const { document } = parseHTML(decoded(page));
      const found = await Defuddle(document as unknown as Document, page.url ?? '', { useAsync: false });
      return { text: pageText(found.content), ...facts(found.title, found.published, found.author) };
    };
  },
  '@extractus/article-extractor': async () => {
    const { extractFromHtml } = await peer<ExtractusModule>('@extractus/article-extractor');
    return async (page) => {
      const found = await extractFromHtml(decoded(page), page.url);
      return { text: pageText(found?.content ?? ''), ...facts(found?.title, found?.published, found?.author) };
    };
  },
  '@postlight/parser': async () => {
    const { default: parser } = await peer<PostlightModule>('@postlight/parser');
    return async (page) => {
      const found = await parser.parse(page.url ?? 'https://page.example/', {
        html: decoded(page),
        fetchAllPages: false,
      });
      return { text: pageText(found.content ?? ''), ...facts(found.title, found.date_published, found.author) };
    };
  },
};

interface DefuddleModule {
  Defuddle(
    document: Document,
    url: string,
    options: { readonly useAsync: boolean },
  ): Promise<{ readonly content: string; readonly title: string; readonly published: string; readonly author: string }>;
}

interface ExtractusModule {
  extractFromHtml(
    html: string,
    url?: string,
  ): Promise<{
    readonly content?: string;
    readonly title?: string;
    readonly published?: string;
    readonly author?: string;
  } | null>;
}

interface PostlightModule {
  readonly default: {
    parse(
      url: string,
      options: { readonly html: string; readonly fetchAllPages: boolean },
    ): Promise<{
      readonly content?: string;
      readonly title?: string;
      readonly date_published?: string;
      readonly author?: string;
    }>;
  };
}

async function own(page: JudgedPage): Promise<Extracted> {
  const read = await readSource({
    name: page.name,
    document: 'page.html',
    bytes: page.html,
    mediaType: 'text/html',
    ...(page.url !== undefined && { address: page.url }),
  });
  if ('failure' in read) return { text: '', doubts: [read.failure] };
  const { tree, facts: found, doubts } = read.extraction;
  return {
    text: tree.children.map((block) => blockText(block)).join('\n'),
    ...facts(found.headline?.value, found.published?.value, found.byline?.value),
    doubts,
  };
}

function blockText(node: Parameters<typeof textOf>[0]): string {
  return node.type === 'list' || node.type === 'listItem' || node.type === 'blockquote'
    ? node.children.map((child) => blockText(child)).join('\n')
    : textOf(node);
}

function facts(headline?: string | null, date?: string | null, byline?: string | null) {
  return { ...(headline && { headline }), ...(date && { date }), ...(byline && { byline }) };
}

function decoded({ html }: JudgedPage): string {
  const source = decodeSource(html);
  return 'failure' in source ? '' : source.text;
}

/** The names are not known to TypeScript, for the peers need not be installed. */
async function peer<Module>(name: string): Promise<Module> {
  try {
    return (await import(name)) as Module;
  } catch (error) {
    throw new Error(`${name} is not installed. Run: npm ci --prefix bench --ignore-scripts`, { cause: error });
  }
}
