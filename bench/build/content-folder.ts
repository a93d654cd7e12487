import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fingerprintOf, type Fingerprint } from '../../src/archive/fingerprint.ts';
import { formatFingerprints } from '../../src/permanence/fingerprints.ts';
import type { Article } from '../../src/archive/article.ts';
import { currentAddresses, formatLedger } from '../../src/permanence/ledger.ts';
import type { Newspaper } from './newspaper.ts';

/** Writes a whole `content/` below `root`, with the ledgers that `npm run mint` would write. */
export function writeContent(root: string, { speakers, outlets, articles }: Newspaper): void {
  mkdirSync(join(root, 'content/articles'), { recursive: true });
  const fingerprints = new Map<string, Fingerprint>();
  const known: Article[] = [];
  for (const article of articles()) {
    writeFileSync(fileOf(root, article), articleFile(article));
    fingerprints.set(article.id, fingerprintOf(article));
    // The ledger needs no texts, and 50,000 of them would not fit.
    known.push({ ...article, paragraphs: [] });
  }
  const archive = {
    language: 'en',
    articles: known,
    speakers: new Map(speakers.map((speaker) => [speaker.id, speaker])),
    outlets: new Map(outlets.map((outlet) => [outlet.id, outlet])),
  };
  const write = (path: string, text: string): void => writeFileSync(join(root, 'content', path), text);
  write('permalinks.json', formatLedger(currentAddresses(archive, (id) => `content/articles/${id}.md`)));
  write('fingerprints.json', formatFingerprints(fingerprints));
  write('redirects.yaml', '');
  write(
    'archive.yaml',
    [
      'title: The Measured Archive',
      'shortTitle: Measured',
      'description: Articles made up for measuring.',
      'introduction: Articles made up for measuring, with made-up words of made-up people.',
      'language: en',
      'keeper: Nobody',
      '',
    ].join('\n'),
  );
  write(
    'speakers.yaml',
    speakers
      .map(
        ({ id, name, kind, roles }) =>
          `${id}:\n  name: ${name}\n  kind: ${kind}\n  roles: [${roles.map(quote).join(', ')}]\n`,
      )
      .join(''),
  );
  write('outlets.yaml', outlets.map(({ id, name }) => `${id}:\n  name: ${name}\n`).join(''));
}

/** Replaces one article and what the ledger remembers of its text. */
export function replaceArticle(root: string, { articles }: Newspaper, changed: Article): void {
  writeFileSync(fileOf(root, changed), articleFile(changed));
  const fingerprints = new Map<string, Fingerprint>();
  for (const article of articles()) {
    fingerprints.set(article.id, fingerprintOf(article.id === changed.id ? changed : article));
  }
  writeFileSync(join(root, 'content/fingerprints.json'), formatFingerprints(fingerprints));
}

function fileOf(root: string, { id }: Article): string {
  return join(root, `content/articles/${id}.md`);
}

/** An article as a file; `extra` are further lines of front matter. */
export function articleFile(article: Article, extra: readonly string[] = []): string {
  const fields = [
    `id: ${article.id}`,
    `headline: ${quote(article.headline)}`,
    `headlineBy: ${article.headlineBy}`,
    ...(article.outlet === undefined ? [] : [`outlet: ${article.outlet}`]),
    `published: ${quote(article.published)}`,
    `publishedBasis: ${quote(article.publishedBasis)}`,
    `added: ${quote(article.added)}`,
    `edition: ${article.edition}`,
    `document: ${article.document}`,
    `sha256: ${quote(article.sha256)}`,
    `rights: ${article.rights}`,
    `summary: ${quote(article.summary)}`,
    ...list('events', article.events, ({ on, what }) => [`on: ${quote(on)}`, `what: ${quote(what)}`]),
    ...list('corrections', article.corrections, ({ on, what }) => [`on: ${quote(on)}`, `what: ${quote(what)}`]),
    ...list('quotations', article.quotations, ({ id, speaker, parts, to, said, utterance }) => [
      `id: ${id}`,
      `speaker: ${speaker}`,
      'parts:',
      ...parts.map((part) => `  - ${quote(part)}`),
      ...(to === undefined ? [] : [`to: ${to}`]),
      ...(said === undefined ? [] : [`said: ${quote(said)}`]),
      ...(utterance === undefined ? [] : [`utterance: ${utterance}`]),
    ]),
    ...extra,
  ];
  return `---\n${fields.join('\n')}\n---\n\n${article.paragraphs.map(({ text }) => text).join('\n\n')}\n`;
}

function list<T>(name: string, items: readonly T[], lines: (item: T) => readonly string[]): readonly string[] {
  if (items.length === 0) return [];
  return [
    `${name}:`,
    ...items.flatMap((item) => lines(item).map((line, index) => `${index === 0 ? '  - ' : '    '}${line}`)),
  ];
}

function quote(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
