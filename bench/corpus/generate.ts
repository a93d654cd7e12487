import type { Article, Outlet, Paragraph, Quotation, Speaker } from '../../src/archive/article.ts';
import { between, pick, seededRandom, type Random } from './random.ts';
import { inventWord, zipfVocabulary, type Vocabulary } from './vocabulary.ts';

/** An archive as the search sees it. */
export interface Corpus {
  readonly articles: readonly Article[];
  readonly speakers: readonly Speaker[];
  readonly outlets: readonly Outlet[];
}

/** Distinct words: Heaps' law for English news gives some 45,000 at 10,000 articles of 400 words, 15,000 at 1,000. */
function vocabularySize(articles: number): number {
  return Math.round(500 * Math.sqrt(articles * 0.8)) + 1000;
}

export function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

export function sentence(random: Random, vocabulary: Vocabulary, low: number, high: number): string {
  const words = Array.from({ length: between(random, low, high) }, () => vocabulary.draw(random));
  const comma = between(random, 3, 12);
  return (
    capital(words.map((word, index) => (index === comma && index < words.length - 1 ? `${word},` : word)).join(' ')) +
    '.'
  );
}

function slug(name: string): string {
  return name.toLowerCase().replaceAll(/[^a-z]+/gu, '-');
}

export function invent(random: Random, kind: 'person' | 'outlet', count: number): { id: string; name: string }[] {
  const names = new Map<string, string>();
  while (names.size < count) {
    const name =
      kind === 'person'
        ? `${capital(inventWord(random))} ${capital(inventWord(random))}`
        : `The ${capital(inventWord(random))}`;
    names.set(slug(name), name);
  }
  return [...names].map(([id, name]) => ({ id, name }));
}

/** Few speakers say most: the square of the draw favours the head of the list. */
export function skewed<T>(random: Random, items: readonly T[]): T {
  return pick(() => random() ** 2, items);
}

function scattered<T>(random: Random, many: readonly T[], few: readonly T[]): readonly T[] {
  const all = [...many];
  for (const item of few) all.splice(between(random, 0, all.length), 0, item);
  return all;
}

function generateArticle(
  random: Random,
  vocabulary: Vocabulary,
  number: number,
  corpus: Pick<Corpus, 'speakers' | 'outlets'>,
): Article {
  const paragraphs: Paragraph[] = [];
  const quotations: Quotation[] = [];
  const published = `${between(random, 2008, 2025)}-${String(between(random, 1, 12)).padStart(2, '0')}-${String(between(random, 1, 28)).padStart(2, '0')}`;
  const id = `${published}-generated-${number}`;
  const count = between(random, 8, 14);
  let due = between(random, 2, 8);
  for (let paragraph = 1; paragraph <= count; paragraph++) {
    let text = sentence(random, vocabulary, 8, 24);
    const quotes = due > 0 && (random() < 0.6 || due >= count - paragraph + 1);
    if (quotes) {
      due -= 1;
      const speaker = skewed(random, corpus.speakers);
      const interrupted = random() < 0.35;
      const first = sentence(random, vocabulary, 5, 22);
      const second = sentence(random, vocabulary, 5, 30);
      text += ' “';
      const places = [{ paragraph, start: text.length, end: text.length + first.length }];
      text += `${first}”`;
      if (interrupted) {
        text += ` ${speaker.name} ${pick(random, ['said', 'added', 'told', 'shared'])}. “`;
        places.push({ paragraph, start: text.length, end: text.length + second.length });
        text += `${second}”`;
      } else text += ` ${speaker.name} said.`;
      quotations.push({
        id: `g${number.toString(36)}q${quotations.length}`.padStart(8, '0'),
        speaker: speaker.id,
        parts: interrupted ? [first, second] : [first],
        places,
        ...(random() < 0.5 ? { to: skewed(random, corpus.outlets).id } : {}),
        ...(random() < 0.8 ? { said: random() < 0.85 ? published : `${between(random, 2000, 2025)}` } : {}),
      });
    } else text += ` ${sentence(random, vocabulary, 8, 24)} ${sentence(random, vocabulary, 8, 24)}`;
    paragraphs.push({ number: paragraph, text });
  }
  return {
    id,
    headline: sentence(random, vocabulary, 5, 10),
    headlineBy: 'archive',
    outlet: skewed(random, corpus.outlets).id,
    published,
    publishedBasis: 'generated',
    added: '2026-01-01',
    edition: 'record',
    document: `${id}.txt`,
    sha256: '0'.repeat(64),
    rights: 'http://rightsstatements.org/vocab/NKC/1.0/',
    summary: sentence(random, vocabulary, 12, 24),
    events: [],
    corrections: [],
    quotations,
    paragraphs,
    html: '',
  };
}

/**
 * `size` articles, the real ones hidden among generated ones. The same arguments give the same corpus. When `size` is
 * not above the number of real articles, nothing is generated.
 */
export function generateCorpus(real: Corpus, size: number, seed = 20231): Corpus {
  const extra = size - real.articles.length;
  if (extra <= 0) return real;
  const random = seededRandom(seed);
  const own = real.articles.flatMap((article) =>
    article.paragraphs.flatMap(({ text }) => text.toLowerCase().match(/\p{L}+(?:['’]\p{L}+)*/gu) ?? []),
  );
  const vocabulary = zipfVocabulary(random, own, vocabularySize(size));
  const invented = {
    speakers: invent(random, 'person', Math.ceil(Math.sqrt(size) * 4)).map((speaker): Speaker => ({
      ...speaker,
      kind: 'person',
      roles: [],
      aliases: [],
    })),
    outlets: invent(random, 'outlet', Math.ceil(Math.sqrt(size))),
  };
  // The real ones are scattered, or they would be the talkers of the archive.
  const everyone = {
    speakers: scattered(random, invented.speakers, real.speakers),
    outlets: scattered(random, invented.outlets, real.outlets),
  };
  const articles: Article[] = Array.from({ length: extra }, (_, number) =>
    generateArticle(random, vocabulary, number, everyone),
  );
  for (const article of real.articles) articles.splice(between(random, 0, articles.length), 0, article);
  return { articles, ...everyone };
}
