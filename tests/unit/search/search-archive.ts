import type { Article, Outlet, Quotation, Speaker } from '../../../src/archive/article.ts';
import { searchIndexFiles } from '../../../src/search/index/edge/index-files.ts';
import { interfaceLanguage } from '../../../src/languages/known-languages.ts';
import { stemmerOf } from '../../../src/search/index/edge/stemmer-module.ts';
import { languageOf } from '../../../src/search/index/languages.ts';
import { namesOf } from '../../../src/search/index/record.ts';
import type { WordVectors } from '../../../src/search/index/word-vectors.ts';
import { createEngine, type SearchEngine } from '../../../src/search/query/engine.ts';
import { MissingFile, type FetchFile } from '../../../src/search/query/fetch-file.ts';
import type { SearchOutcome, SearchRequest, SearchResult } from '../../../src/search/query/request-and-outcome.ts';
import type { Stemmer } from '../../../src/search/query/stems.ts';

/** A small archive for the tests of the search. */

export const SPEAKERS: readonly Speaker[] = [
  { id: 'ada', name: 'Ada Lovell', kind: 'person', roles: [], aliases: [] },
  { id: 'ben', name: 'Ben Okafor', kind: 'person', roles: [], aliases: [] },
];

export const OUTLETS: readonly Outlet[] = [
  { id: 'courier', name: 'The Courier' },
  { id: 'tribune', name: 'Tribune' },
];

export const NAMES = namesOf(SPEAKERS, OUTLETS, interfaceLanguage('en'));

interface Draft extends Pick<Article, 'id' | 'headline' | 'published'> {
  readonly outlet?: string;
  readonly language?: string;
  readonly byline?: string;
  readonly summary?: string;
  /** Quotations stand between “ and ”. */
  readonly paragraphs: readonly string[];
  readonly quotations?: readonly Omit<Quotation, 'places'>[];
}

/** An article; the places of its quotations are found in its paragraphs, the parts of each one after the other. */
export function article({ quotations = [], paragraphs, ...rest }: Draft): Article {
  return {
    headlineBy: 'printed',
    publishedBasis: 'Stated.',
    added: '2026-01-01',
    edition: 'record',
    document: 'a.txt',
    sha256: '0'.repeat(64),
    rights: 'http://rightsstatements.org/vocab/NKC/1.0/',
    summary: `A summary of ${rest.id}.`,
    events: [],
    corrections: [],
    html: '',
    ...rest,
    paragraphs: paragraphs.map((text, index) => ({ number: index + 1, text })),
    quotations: quotations.map((quotation) => ({
      ...quotation,
      places: quotation.parts.map((part) => {
        const paragraph = paragraphs.findIndex((text) => text.includes(part));
        const start = paragraphs[paragraph]?.indexOf(part) ?? -1;
        return { paragraph: paragraph + 1, start, end: start + part.length };
      }),
    })),
  };
}

export const ARTICLES: readonly Article[] = [
  article({
    id: '2020-05-01-the-bridge',
    headline: 'The bridge that nobody wanted',
    outlet: 'courier',
    published: '2020-05-01',
    paragraphs: [
      'Ada Lovell spoke at the opening. “Nothing marvellous was ever built in a hurry,” she said. “And this — I don’t mind saying it — is a marvellous bridge.”',
      'Her rival was less kind. “That train has left the station,” said Ben Okafor.',
    ],
    quotations: [
      {
        id: 'q1',
        speaker: 'ada',
        parts: [
          'Nothing marvellous was ever built in a hurry,',
          'And this — I don’t mind saying it — is a marvellous bridge.',
        ],
        to: 'tribune',
        said: '2020-04-30',
      },
      { id: 'q2', speaker: 'ben', parts: ['That train has left the station,'] },
    ],
  }),
  article({
    id: '2021-11-the-ferry',
    headline: 'A ferry instead',
    published: '2021-11~',
    paragraphs: [
      'The ferry will run until the café closes. “We were neighbours, never friends. It was business,” Okafor recalled.',
      'Nobody asked the passengers, and the station stays shut.',
    ],
    quotations: [
      { id: 'q3', speaker: 'ben', parts: ['We were neighbours, never friends. It was business,'], said: '2019' },
    ],
  }),
];

/** Files of a site by their paths. */
export type Files = ReadonlyMap<string, Uint8Array<ArrayBuffer>>;

/** The index of the small archive, or of other articles; with related words when it is given vectors. */
export function writtenIndex(
  articles: readonly Article[] = ARTICLES,
  language = 'en',
  vectors?: WordVectors,
): Promise<Files> {
  return searchIndexFiles({ articles, names: NAMES, language, ...(vectors && { vectors }) });
}

/** The stemmers of some languages, as the search page has those of its archive. */
export async function stemmersOf(...languages: readonly string[]): Promise<Readonly<Record<string, Stemmer>>> {
  return Object.fromEntries(
    await Promise.all(languages.map(async (tag) => [languageOf(tag), await stemmerOf(tag)] as const)),
  );
}

/** A static host in memory. Tests change its files and break its network while a search runs. */
export interface FakeHost {
  files: Files;
  online: boolean;
  readonly requests: string[];
  readonly fetchFile: FetchFile;
}

export function fakeHost(files: Files): FakeHost {
  const host: FakeHost = {
    files,
    online: true,
    requests: [],
    fetchFile: async (path) => {
      host.requests.push(path);
      await Promise.resolve();
      if (!host.online) throw new TypeError('Failed to fetch');
      const file = host.files.get(path);
      if (file === undefined) throw new MissingFile(path);
      return file.slice();
    },
  };
  return host;
}

/** The search over some articles, with its files in memory. */
export async function engineOver(articles: readonly Article[], language = 'en'): Promise<SearchEngine> {
  const files = await writtenIndex(articles, language);
  const languages = [language, ...articles.flatMap((each) => each.language ?? [])];
  return createEngine({ fetchFile: fakeHost(files).fetchFile, stemmers: await stemmersOf(...languages) });
}

export function request(text: string, fields: Partial<SearchRequest> = {}): SearchRequest {
  return { text, filters: {}, sort: 'relevance', typing: false, ...fields };
}

export type Found = Extract<SearchOutcome, { kind: 'found' }>;

export function found(outcome: SearchOutcome): Found {
  if (outcome.kind === 'found') return outcome;
  throw new Error(`the search ${outcome.kind}`, { cause: outcome.kind === 'failed' ? outcome.error : undefined });
}

/** Quotation ids, and article ids for articles, best first. */
export function ids({ results }: { readonly results: readonly SearchResult[] }): Promise<readonly string[]> {
  return Promise.all(
    results.map(async ({ view }) => {
      const { quotation, article: whole } = await view();
      return quotation?.id ?? whole.id;
    }),
  );
}
