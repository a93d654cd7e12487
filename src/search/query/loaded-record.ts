import { wordsOf } from '../../text/word.ts';
import { wordsOfContent, type PagefindFragment } from '../index/pagefind-files.ts';
import { countWords } from '../index/places.ts';
import type { MarkPair } from '../../text/quotation-marks.ts';
import { readWordLanguages } from '../index/word-languages.ts';
import { PICTURE, printedText, withoutOpening, WORD_JOINER } from '../index/record-text.ts';

/** Positions of a record from `from` up to, but without, `to`. */
export interface Zone {
  readonly from: number;
  readonly to: number;
}

/** One uninterrupted run of a quotation's words. */
export interface QuotationPart extends Zone {
  /** As printed. */
  readonly text: string;
  /** Number of its paragraph. */
  readonly paragraph: number;
  /** Place of its first character in the text of the paragraph. */
  readonly start: number;
}

export interface LoadedQuotation {
  readonly id: string;
  readonly speaker: string;
  /** To whom and when, after the speaker: " to Variety, 1 February 2022". */
  readonly occasion: string;
  readonly parts: readonly QuotationPart[];
  /** BCP 47 tag of the words, and the quotation marks of that language. */
  readonly language: string;
  readonly marks: MarkPair;
  /** The line about it: who, to whom, when, and the archive's note. Names that no page shows are in its zone, not in its text. */
  readonly about: Zone & {
    readonly text: string;
    readonly note?: string;
    readonly translation?: string;
    /** What it answers, in the same article. */
    readonly question?: string;
  };
}

/** A text of the article that is no quotation. */
export interface Passage extends Zone {
  /** Number of the paragraph; absent for the summary and for pictures. */
  readonly number?: number;
  /** Present when it is what is said of a picture. */
  readonly isPicture?: true;
  readonly text: string;
}

/** A record as Pagefind has it, in the terms of the archive. */
export interface LoadedRecord {
  /** Id of the article. */
  readonly id: string;
  /** BCP 47 tag of headline and text. */
  readonly language: string;
  readonly headline: Passage;
  /** Whether the words between the quotations are the archive's. */
  readonly isRetold: boolean;
  /** Outlet and date: "Us Weekly, 2 February 2022". */
  readonly facts: string;
  /** The facts with the byline. */
  readonly byline: Passage;
  /** The summary, then the paragraphs, then what is said of each picture. */
  readonly passages: readonly Passage[];
  readonly quotations: readonly LoadedQuotation[];
  /** The forms of every word of the record; a hyphened word has several. */
  readonly words: readonly (readonly string[])[];
}

/** Of a record without languages, as other versions wrote it. */
const NO_LANGUAGE = { tag: '', marks: { open: '“', close: '”' } };

/** Reads what `record.ts` had Pagefind store. */
export function readRecord({ url, content, meta, filters, anchors }: PagefindFragment): LoadedRecord {
  const raw = wordsOfContent(content);
  const ends = anchors.filter(({ element }) => element === 'p').map(({ location }) => location);
  const zone = (from: number): Zone => ({ from, to: ends.find((end) => end > from) ?? raw.length });
  const paragraphs = anchors.filter(({ element }) => element === 'p');
  const passage = ({ id, text, location }: PagefindFragment['anchors'][number]): Passage => {
    const number = /^p(\d+)$/.exec(id)?.[1];
    return {
      ...zone(location),
      text: printedText(text),
      ...(number !== undefined && { number: Number(number) }),
      ...(id.startsWith(PICTURE) && { isPicture: true }),
    };
  };
  const passages = paragraphs.filter(({ id }) => !id.startsWith('q-')).map(passage);
  const spans = Map.groupBy(
    anchors.filter(({ element }) => element === 'span'),
    ({ id }) => id,
  );
  const [own = NO_LANGUAGE, ...others] = readWordLanguages(meta['languages'] ?? '');
  const speakers = filters['speaker'] ?? [];
  const quotations = [...spans].map(([id, parts]): LoadedQuotation => {
    const line = paragraphs.find((other) => other.id === id);
    const title = parts[0]?.title ?? '';
    const speaker = speakers.filter((name) => title.startsWith(name)).toSorted((a, b) => b.length - a.length)[0] ?? '';
    // The title has isolates around a name of the other direction, the line has none.
    const said = title.replace(/[\u2068\u2069]/g, '');
    const [about = '', , translation = '', question = ''] = (line?.text ?? said)
      .split(WORD_JOINER)
      .map((text) => printedText(text).trim());
    const name = id.slice('q-'.length);
    const { tag, marks } = others.find(({ quotation }) => quotation === name) ?? own;
    const printed = parts.map((part) => quotationPart(part, raw, passages));
    return {
      id: name,
      language: tag,
      marks,
      speaker,
      occasion: title.slice(speaker.length),
      parts: printed,
      about: {
        ...(line === undefined ? { from: 0, to: 0 } : zone(line.location)),
        text: about,
        ...(about.length > said.length && { note: about.slice(said.length + '. '.length) }),
        ...(translation !== '' && { translation }),
        ...(question !== '' && { question }),
      },
    };
  });
  const [facts = { from: 0, to: 0, text: '' }, ...texts] = passages;
  return {
    id: url.split('/').at(-2) ?? '',
    language: own.tag,
    headline: { from: 0, to: facts.from, text: meta['title'] ?? '' },
    isRetold: meta['edition'] === 'record',
    facts: meta['facts'] ?? '',
    byline: facts,
    passages: texts,
    quotations,
    words: raw.map((word) => formsOfWord(word)),
  };
}

/**
 * Each word is read once: ten records have some 5,000 words, of which 1,000 differ, and reading them all took a third of
 * the time from the last key to the results.
 */
const READ_FORMS = new Map<string, readonly string[]>();

/** The forms of one word of Pagefind's: several when it has a hyphen, and then the joined form too. */
function formsOfWord(word: string): readonly string[] {
  const known = READ_FORMS.get(word);
  if (known !== undefined) return known;
  const single = wordsOf(printedText(word)).map(({ form }) => form);
  const forms = single.length > 1 ? [...single, single.join('')] : single;
  READ_FORMS.set(word, forms);
  return forms;
}

function quotationPart(
  { text, location }: PagefindFragment['anchors'][number],
  raw: readonly string[],
  passages: readonly Passage[],
): QuotationPart {
  const paragraph = passages.find(({ from, to, number }) => number !== undefined && from <= location && location < to);
  const words = printedText(withoutOpening(text));
  // Search from where its first word begins, as the same words may stand in the paragraph before.
  const before = raw.slice(paragraph?.from ?? 0, location).map((word) => printedText(word));
  const earliest = before.reduce((at, word) => at + word.length, 0);
  return {
    text: words,
    paragraph: paragraph?.number ?? 0,
    start: paragraph?.text.indexOf(words, earliest) ?? -1,
    from: location,
    to: location + countWords(raw, location, text),
  };
}
