import type { Article, Outlet, Quotation, Speaker } from '../../../src/archive/article.ts';
import { MissingFile, type FetchFile } from '../../../src/search/query/fetch-file.ts';
import { namesOf } from '../../../src/search/format/indexed-article.ts';
import { writeSearchIndex, type IndexFile } from '../../../src/search/index/edge/index-writer.ts';
import { indexRecords } from '../../../src/search/index/record.ts';

/** A small archive for the tests of the search. */

export const SPEAKERS: readonly Speaker[] = [
  { id: 'ada', name: 'Ada Lovell', kind: 'person', roles: [], aliases: [] },
  { id: 'ben', name: 'Ben Okafor', kind: 'person', roles: [], aliases: [] },
];

export const OUTLETS: readonly Outlet[] = [
  { id: 'courier', name: 'The Courier' },
  { id: 'tribune', name: 'Tribune' },
];

interface Draft {
  readonly id: string;
  readonly headline: string;
  readonly outlet?: string;
  readonly published: string;
  /** Quotations stand between “ and ”. */
  readonly paragraphs: readonly string[];
  readonly quotations: readonly Pick<Quotation, 'id' | 'speaker' | 'parts' | 'to' | 'said'>[];
}

/** An article; the places of its quotations are found in its paragraphs. */
export function article({ quotations, paragraphs, ...rest }: Draft): Article {
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

/** The index of the small archive, or of other articles. */
export function writtenIndex(articles: readonly Article[] = ARTICLES): Promise<readonly IndexFile[]> {
  return writeSearchIndex(indexRecords(articles, namesOf(SPEAKERS, OUTLETS)));
}

/** A static host in memory. Tests change its files and break its network while a search runs. */
export interface FakeHost {
  files: readonly IndexFile[];
  online: boolean;
  readonly requests: string[];
  readonly fetchFile: FetchFile;
}

export function fakeHost(files: readonly IndexFile[]): FakeHost {
  const host: FakeHost = {
    files,
    online: true,
    requests: [],
    fetchFile: async (path) => {
      host.requests.push(path);
      await Promise.resolve();
      if (!host.online) throw new TypeError('Failed to fetch');
      const file = host.files.find((candidate) => candidate.path === path);
      if (file === undefined) throw new MissingFile(path);
      return new Uint8Array(file.content);
    },
  };
  return host;
}
