/**
 * Measures the drawing of social cards over a generated archive: `npm run bench:cards -- 1000` draws a thousand, cold,
 * then again with nothing changed, then with one changed. Run it alone: everything else on the machine slows it.
 */

import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { availableParallelism, cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { cardFontGaps } from '../../src/cards/edge/card-fonts.ts';
import { makeCards } from '../../src/cards/edge/make-cards.ts';
import { cardList, type PlacedCard } from '../../src/cards/card-list.ts';
import { settableCard } from '../../src/cards/missing-letters.ts';
import { interfaceLanguage } from '../../src/languages/known-languages.ts';
import { generateCorpus } from '../corpus/generate.ts';
import { realCorpus } from '../corpus/real-articles.ts';

/** Cards that an article of the generated archive brings: its own and those of its quotations, at the least. */
const CARDS_AN_ARTICLE = 3;

const count = Number(process.argv[2] ?? 1000);
if (!Number.isInteger(count) || count < 1) throw new Error('Say how many cards: npm run bench:cards -- 1000');

const corpus = generateCorpus(realCorpus('content'), Math.ceil(count / CARDS_AN_ARTICLE) + 4);
const archive = {
  language: 'en',
  articles: corpus.articles,
  speakers: new Map(corpus.speakers.map((speaker) => [speaker.id, speaker])),
  outlets: new Map(corpus.outlets.map((outlet) => [outlet.id, outlet])),
};
const address = (path: string): string => `https://archive.example${path}`;
const cards = cardList(
  archive,
  { title: 'The Bench', description: 'Cards to be timed.', language: 'en', words: interfaceLanguage('en'), address },
  'all',
).slice(-count);

const start = performance.now();
const gaps = cardFontGaps();
const settable = cards.map((placed): PlacedCard => ({ ...placed, card: settableCard(placed.card, gaps).card }));
console.log(`${cpus()[0]?.model ?? 'processor'}, ${String(availableParallelism())} threads, Node ${process.version}`);
console.log(
  `${String(cards.length)} cards; looked for letters that no font has: ${seconds(start)} s; before drawing ${peak()}`,
);

const folder = mkdtempSync(join(tmpdir(), 'cards-'));
try {
  await measure('cold', settable);
  await measure('nothing changed', settable);
  await measure('one changed', settable.with(0, changed(settable[0])));
  const files = readdirSync(join(folder, 'output'), { recursive: true, withFileTypes: true }).filter((f) => f.isFile());
  const bytes = files.reduce((sum, file) => sum + statSync(join(file.parentPath, file.name)).size, 0);
  console.log(`${(bytes / files.length / 1000).toFixed(1)} kB a card, ${(bytes / 1e6).toFixed(1)} MB in all`);
} finally {
  rmSync(folder, { recursive: true });
}

async function measure(name: string, list: readonly PlacedCard[]): Promise<void> {
  rmSync(join(folder, 'output'), { recursive: true, force: true });
  const begin = performance.now();
  const before = process.cpuUsage();
  const made = await makeCards(list, { cache: join(folder, 'cache'), output: join(folder, 'output') }, Date.now());
  const wall = performance.now() - begin;
  const { user, system } = process.cpuUsage(before);
  console.log(
    [
      `${name}: ${(wall / 1000).toFixed(2)} s`,
      `${String(made.drawn)} drawn, ${String(made.kept)} kept`,
      `${((list.length * 1000) / wall).toFixed(0)} cards a second`,
      `${(wall / list.length).toFixed(2)} ms and ${((user + system) / 1000 / list.length).toFixed(2)} ms of processor each`,
      peak(),
    ].join(', '),
  );
}

function changed(placed: PlacedCard | undefined): PlacedCard {
  if (placed === undefined) throw new Error('there is no card to change');
  return { ...placed, card: { ...placed.card, paragraphs: ['Corrected.'] } };
}

/** Of the whole process, all threads and the generated archive included. */
function peak(): string {
  return `peak so far ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB`;
}

function seconds(from: number): string {
  return ((performance.now() - from) / 1000).toFixed(2);
}
