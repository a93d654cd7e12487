/** Reads folders of saved pages for which people have written down what the article is. */

import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { pageText } from './page-text.ts';

/** A saved page, and what an extractor should find on it. A fact that nobody wrote down is absent. */
export interface JudgedPage {
  /** Path below the folder. */
  readonly name: string;
  readonly html: Buffer;
  readonly url?: string;
  readonly body: string;
  /** Words that an extractor may take as part of the body or not: the standfirst. */
  readonly mayHave: string;
  readonly headline?: string;
  /** As the page's own time zone has it. */
  readonly day?: string;
  readonly authors?: readonly string[];
}

export type Half = 'tuning' | 'judging';

/** Rules are taken from the tuning half; the judging half is looked at once, to measure them. */
export function halfOf({ name }: JudgedPage): Half {
  const [byte = 0] = createHash('sha256').update(basename(name)).digest();
  return byte % 2 === 0 ? 'tuning' : 'judging';
}

/**
 * All pages of a folder, in one of three layouts: the test data of flairNLP/fundus (`meta.info` beside pages and what its
 * parsers find), scrapinghub/article-extraction-benchmark (`ground-truth.json` and `html/`), or the test pages of
 * mozilla/readability (a folder for each page with `source.html` and `expected.html`).
 */
export function readPageSet(folder: string): readonly JudgedPage[] {
  const found = [
    ...(existsSync(join(folder, 'ground-truth.json')) ? benchmarkPages(folder) : []),
    ...readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .toSorted()
      .flatMap((path) => {
        if (basename(path) === 'meta.info') return parsedPages(folder, dirname(path));
        return basename(path) === 'source.html' ? [expectedPage(folder, dirname(path))] : [];
      }),
  ];
  if (found.length === 0) throw new Error(`${folder} holds no pages in a layout that is known.`);
  return found;
}

function benchmarkPages(folder: string): readonly JudgedPage[] {
  const truths = json<Record<string, { readonly articleBody: string; readonly url: string }>>(
    join(folder, 'ground-truth.json'),
  );
  return Object.entries(truths).map(([name, { articleBody, url }]) => ({
    name,
    html: gunzipSync(readFileSync(join(folder, 'html', `${name}.html.gz`))),
    url,
    body: articleBody,
    mayHave: '',
  }));
}

interface Parsed {
  readonly title?: string;
  readonly authors?: readonly string[];
  readonly publishing_date?: string;
  readonly body: {
    readonly summary: readonly string[];
    readonly sections: readonly { readonly headline: readonly string[]; readonly paragraphs: readonly string[] }[];
  };
}

/** A parser has a version for each design of its site. Versions and pages are both in the order of time. */
function parsedPages(folder: string, below: string): readonly JudgedPage[] {
  const pages = json<Record<string, { readonly url: string }>>(join(folder, below, 'meta.info'));
  const names = Object.keys(pages).toSorted();
  return readdirSync(join(folder, below))
    .filter((file) => file.endsWith('.json'))
    .toSorted()
    .flatMap((file) => {
      const versions = json<Record<string, Parsed>>(join(folder, below, file));
      const own = names.filter(
        (name) => /^(.*)_\d{4}_\d{2}_\d{2}\.html\.gz$/u.exec(name)?.[1] === basename(file, '.json'),
      );
      const sorted = Object.keys(versions).toSorted((a, b) => a.localeCompare(b, 'en', { numeric: true }));
      if (own.length !== sorted.length) return [];
      return own.map((name, index): JudgedPage => {
        const { title, authors, publishing_date, body } = versions[sorted[index] ?? ''] as Parsed;
        const url = pages[name]?.url;
        return {
          name: join(below, name),
          html: gunzipSync(readFileSync(join(folder, below, name))),
          ...(url !== undefined && { url }),
          body: body.sections.flatMap(({ headline, paragraphs }) => [...headline, ...paragraphs]).join('\n'),
          mayHave: body.summary.join('\n'),
          ...(title !== undefined && { headline: title }),
          ...(authors !== undefined && { authors }),
          ...(publishing_date !== undefined && { day: publishing_date.slice(0, 10) }),
        };
      });
    });
}

function expectedPage(folder: string, name: string): JudgedPage {
  const facts = json<{ readonly title?: string; readonly byline?: string; readonly publishedTime?: string }>(
    join(folder, name, 'expected-metadata.json'),
  );
  return {
    name,
    html: readFileSync(join(folder, name, 'source.html')),
    url: 'http://fakehost/test/',
    body: pageText(readFileSync(join(folder, name, 'expected.html'), 'utf8')),
    mayHave: '',
    ...(facts.title && { headline: facts.title }),
    ...(facts.byline && { authors: [facts.byline] }),
    ...(facts.publishedTime && { day: facts.publishedTime.slice(0, 10) }),
  };
}

function json<Value>(path: string): Value {
  return JSON.parse(readFileSync(path, 'utf8')) as Value;
}
