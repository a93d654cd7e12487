import type { Article, Outlet, Paragraph, Quotation, Speaker } from '../../src/archive/article.ts';
import { mintQuotationId } from '../../src/permanence/quotation-id.ts';
import { capital, invent, sentence, skewed } from '../corpus/generate.ts';
import { between, pick, seededRandom, type Random } from '../corpus/random.ts';
import { zipfVocabulary, type Vocabulary } from '../corpus/vocabulary.ts';

/** A newspaper's archive, made up. Its articles are made one by one, so that any number of them fits in memory. */
export interface Newspaper {
  readonly speakers: readonly Speaker[];
  readonly outlets: readonly Outlet[];
  /** Makes the articles anew each time; the same every time. `html` is empty: nobody has parsed them. */
  readonly articles: () => Iterable<Article>;
}

const FIRST_YEAR = 1996;
const LAST_YEAR = 2025;
const OUTLETS = 40;

/** Articles for each speaker: a name in the news is quoted in about a hundred articles, five or six times in each. */
const ARTICLES_PER_SPEAKER = 20;

/** Share of quotations that another article prints again in slightly other words. */
const REPRINTED = 0.03;

/** Something said that may be printed again. */
interface Saying {
  readonly utterance: string;
  readonly speaker: Speaker;
  readonly words: string;
  readonly said: string;
}

interface Newsroom {
  readonly random: Random;
  readonly vocabulary: Vocabulary;
  readonly speakers: readonly Speaker[];
  readonly outlets: readonly Outlet[];
  readonly taken: Set<string>;
  readonly sayings: Saying[];
}

/**
 * `size` articles of some 720 words and 5.5 quotations each, over thirty years; words follow the frequencies of English
 * news. The same arguments give the same archive. Throws when `size` is no number of articles.
 */
export function newspaper(size: number, seed = 1996): Newspaper {
  if (!Number.isInteger(size) || size < 1) throw new Error(`give a number of articles from 1 on, not ${String(size)}`);
  const random = seededRandom(seed);
  // Heaps' law: about 45,000 distinct words in 10,000 articles.
  const vocabulary = zipfVocabulary(random, [], Math.round(450 * Math.sqrt(size)) + 1000);
  const speakers = invent(random, 'person', Math.max(4, Math.ceil(size / ARTICLES_PER_SPEAKER))).map(
    (speaker): Speaker => ({ ...speaker, kind: 'person', roles: [sentence(random, vocabulary, 2, 4)], aliases: [] }),
  );
  const outlets = invent(random, 'outlet', OUTLETS);
  return {
    speakers,
    outlets,
    *articles() {
      const room = {
        random: seededRandom(seed + 1),
        vocabulary,
        speakers,
        outlets,
        taken: new Set<string>(),
        sayings: [],
      };
      for (let number = 0; number < size; number++) yield makeArticle(room, number);
    },
  };
}

/** The same article with one word more in its last paragraph, and the correction that says so. */
export function corrected(article: Article): Article {
  return {
    ...article,
    corrections: [...article.corrections, { on: '2026-02-01', what: 'A word was missing at the end.' }],
    paragraphs: article.paragraphs.map((paragraph, index, all) =>
      index === all.length - 1 ? { ...paragraph, text: `${paragraph.text} Indeed.` } : paragraph,
    ),
  };
}

function makeArticle(room: Newsroom, number: number): Article {
  const { random, vocabulary, outlets } = room;
  const published = day(random);
  const id = `${published}-generated-${String(number)}`;
  const paragraphs: Paragraph[] = [];
  const quotations: Quotation[] = [];
  const count = between(random, 12, 17);
  let due = between(random, 3, 8);
  for (let paragraph = 1; paragraph <= count; paragraph++) {
    const left = count - paragraph + 1;
    if (due > 0 && (random() < due / left || due >= left)) {
      due -= 1;
      const { text, quotation } = quoted(room, id, published, paragraph);
      paragraphs.push({ number: paragraph, text });
      quotations.push(quotation);
    } else {
      const sentences = Array.from({ length: 3 }, () => sentence(random, vocabulary, 8, 24));
      paragraphs.push({ number: paragraph, text: sentences.join(' ') });
    }
  }
  const happened = random() < 0.3 ? [{ on: published, what: sentence(random, vocabulary, 8, 14) }] : [];
  return {
    id,
    headline: sentence(random, vocabulary, 5, 10),
    headlineBy: 'archive',
    outlet: skewed(random, outlets).id,
    published,
    publishedBasis: 'Generated for a benchmark.',
    added: '2026-01-01',
    edition: 'full',
    document: `${id}.txt`,
    sha256: '0'.repeat(64),
    rights: 'http://rightsstatements.org/vocab/NKC/1.0/',
    summary: sentence(random, vocabulary, 12, 24),
    events: happened,
    corrections: [],
    quotations,
    paragraphs,
    html: '',
  };
}

/** A paragraph with a quotation in it, which a third of the time is interrupted. */
function quoted(room: Newsroom, articleId: string, published: string, paragraph: number) {
  const { random, vocabulary, outlets, taken } = room;
  const again = room.sayings.length > 0 && random() < REPRINTED ? pick(random, room.sayings) : undefined;
  const speaker = again?.speaker ?? skewed(random, room.speakers);
  const first = again === undefined ? sentence(random, vocabulary, 5, 22) : `Well, ${again.words}`;
  const second = random() < 0.35 && again === undefined ? sentence(random, vocabulary, 5, 30) : undefined;
  const before = `${sentence(random, vocabulary, 8, 24)} “`;
  const attribution = ` ${speaker.name} ${pick(random, ['said', 'added', 'told', 'shared'])}`;
  const places = [{ paragraph, start: before.length, end: before.length + first.length }];
  let text = `${before}${first}”${attribution}.`;
  if (second !== undefined) {
    text += ' “';
    places.push({ paragraph, start: text.length, end: text.length + second.length });
    text += `${second}”`;
  }
  text += ` ${sentence(random, vocabulary, 8, 20)}`;
  const parts = second === undefined ? [first] : [first, second];
  const quotationId = mintQuotationId(articleId, parts, taken);
  taken.add(quotationId);
  const said = again?.said ?? (random() < 0.85 ? published : String(between(random, FIRST_YEAR, LAST_YEAR)));
  const utterance = again?.utterance ?? (random() < REPRINTED ? `saying-${quotationId}` : undefined);
  if (again === undefined && utterance !== undefined) room.sayings.push({ utterance, speaker, words: first, said });
  const quotation: Quotation = {
    id: quotationId,
    speaker: speaker.id,
    parts,
    ...(random() < 0.5 && { to: skewed(random, outlets).id }),
    ...((again !== undefined || random() < 0.8) && { said }),
    ...(utterance !== undefined && { utterance }),
    places,
  };
  return { text: capital(text), quotation };
}

function day(random: Random): string {
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${String(between(random, FIRST_YEAR, LAST_YEAR))}-${two(between(random, 1, 12))}-${two(between(random, 1, 28))}`;
}
