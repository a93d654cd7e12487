import { paragraphFragment, quotationFragment } from '../../archive/permalink.ts';
import { sentenceAround } from '../../text/sentence-around.ts';
import { formsOf } from '../../text/word.ts';
import type { LoadedQuotation, LoadedRecord, Passage } from './loaded-record.ts';
import { markText, markTexts, rangesOfWords, type Marking, type Range } from './mark.ts';
import { withoutSpaces, type MarkedParagraph } from './marked-address.ts';
import { alignPhrase } from './phrase.ts';

/** A text to show, with the ranges to mark in it. */
export interface MarkedText {
  readonly text: string;
  readonly marks: readonly Range[];
  /** Words that differ from the phrase in the query; empty unless {@link ResultView.wording} is `printed-as`. */
  readonly differing: readonly Range[];
}

/** Where the words were found. The attribution is who said it, to whom and when. */
export type FoundIn =
  | 'words'
  | 'attribution'
  | 'note'
  | 'translation'
  | 'question'
  | 'headline'
  | 'byline'
  | 'summary'
  | 'picture'
  | 'text';

/** What a result shows. */
export interface ResultView {
  readonly article: {
    readonly id: string;
    readonly headline: string;
    readonly facts: string;
    /** Whether the words between its quotations are the archive's. */
    readonly isRetold: boolean;
    /** BCP 47 tag of headline and text; empty when not known. */
    readonly language: string;
  };
  /** Absent when the article as a whole was found. */
  readonly quotation?: Pick<LoadedQuotation, 'id' | 'speaker' | 'occasion' | 'language' | 'marks'>;
  readonly foundIn: FoundIn;
  /** The quotation's parts, or the passage of the article with most of the query's words. */
  readonly texts: readonly MarkedText[];
  /** The article's sentence around the quotation's words, when they begin within it. */
  readonly sentence?: string;
  /** The archive's note on the quotation, when words were found in it. */
  readonly note?: MarkedText;
  /** The quotation's translation, when words were found in it. */
  readonly translation?: MarkedText;
  /** The question that the quotation answers, when words were found in it. */
  readonly question?: MarkedText;
  /** Id of the place on the article's page; absent for the article as a whole. */
  readonly fragment?: string;
  /** What the place is called, when it is no quotation. */
  readonly place?: string;
  /** How a phrase was found: exactly, or only similar words. Absent when the query has no phrase. */
  readonly wording?: 'word-for-word' | 'printed-as';
  /** What to mark in the article when the reader goes there. */
  readonly marked: readonly MarkedParagraph[];
}

/** Share of a phrase's words that a text must have to be shown as the nearest wording. */
const KEPT_AT_LEAST = 0.5;

/** What to show of a quotation or, without a number, of its article. @param phrases of the query, and whether they were found */
export function resultView(
  record: LoadedRecord,
  quotationNumber: number | undefined,
  marking: Marking,
  phrases: { readonly asked: readonly (readonly string[])[]; readonly found: boolean },
): ResultView {
  const quotation = quotationNumber === undefined ? undefined : record.quotations[quotationNumber];
  const passage = quotation === undefined ? passageOf(record, marking, phrases.asked) : undefined;
  const own = quotation?.parts ?? [{ text: passage?.text ?? '', paragraph: passage?.number, start: 0 }];
  const near =
    phrases.asked.length > 0 && !phrases.found
      ? nearest(
          own.map(({ text }) => text),
          phrases.asked,
        )
      : undefined;
  const wording = phrases.asked.length === 0 ? undefined : phrases.found ? 'word-for-word' : near && 'printed-as';
  const marks =
    near?.marks ??
    markTexts(
      own.map(({ text }) => text),
      marking,
    );
  const texts = own.map(({ text }, number): MarkedText => ({
    text,
    marks: marks[number] ?? [],
    differing: near?.differing[number] ?? [],
  }));
  const note = foundBeside(quotation?.about.note, marking);
  const translation = foundBeside(quotation?.about.translation, marking);
  const question = foundBeside(quotation?.about.question, marking);
  const attribution = foundBeside(quotation && quotation.speaker + quotation.occasion, marking);
  const elsewhere = texts.some((text) => text.marks.length > 0)
    ? undefined
    : placeBeside({ translation, attribution, note, question });
  const sentence = sentenceAround(quotation?.parts ?? [], record.passages, record.language);
  return {
    article: {
      id: record.id,
      headline: record.headline.text,
      facts: record.facts,
      isRetold: record.isRetold,
      language: record.language,
    },
    ...(quotation !== undefined && { quotation }),
    foundIn: elsewhere ?? (quotation === undefined ? placeOf(record, passage) : 'words'),
    texts,
    ...(sentence !== undefined && { sentence }),
    ...(note !== undefined && { note }),
    ...(translation !== undefined && { translation }),
    ...(question !== undefined && { question }),
    ...fragmentOf(quotation?.id, own[0]?.paragraph),
    ...(wording !== undefined && { wording }),
    marked: own.flatMap((part, number) => markedIn(record, part, texts[number])),
  };
}

function fragmentOf(quotation: string | undefined, paragraph: number | undefined): { readonly fragment?: string } {
  if (quotation !== undefined) return { fragment: quotationFragment(quotation) };
  return paragraph === undefined ? {} : { fragment: paragraphFragment(paragraph) };
}

/** The marks of one text as marks of its paragraph. */
function markedIn(
  { passages }: LoadedRecord,
  { paragraph, start }: { readonly paragraph: number | undefined; readonly start: number },
  text: MarkedText | undefined,
): readonly MarkedParagraph[] {
  const printed = passages.find(({ number }) => number !== undefined && number === paragraph)?.text;
  if (paragraph === undefined || printed === undefined || text === undefined) return [];
  const ranges = [...text.marks, ...text.differing]
    .toSorted((a, b) => a.start - b.start)
    .map((range) => withoutSpaces(printed, { start: range.start + start, end: range.end + start }));
  return [{ paragraph, ranges }];
}

/** A text beside a quotation's words, when words of the query are in it. */
function foundBeside(text = '', marking: Marking): MarkedText | undefined {
  const marks = markText(text, marking);
  return marks.length === 0 ? undefined : { text, marks, differing: [] };
}

/** Places beside a quotation's words, the likeliest reason for a result first. */
const BESIDE = ['translation', 'attribution', 'note', 'question'] as const;

/** Where beside a quotation's words something was found. */
function placeBeside(
  found: Readonly<Record<(typeof BESIDE)[number], MarkedText | undefined>>,
): (typeof BESIDE)[number] | undefined {
  return BESIDE.find((place) => found[place] !== undefined);
}

function placeOf({ headline, byline }: LoadedRecord, passage: Passage | undefined): FoundIn {
  if (passage === headline) return 'headline';
  if (passage === byline) return 'byline';
  if (passage?.isPicture === true) return 'picture';
  return passage?.number === undefined ? 'summary' : 'text';
}

/** Marks for the wording nearest to the first phrase; `undefined` when too little of the phrase is there. */
function nearest(
  texts: readonly string[],
  [phrase = []]: readonly (readonly string[])[],
): { readonly marks: readonly (readonly Range[])[]; readonly differing: readonly (readonly Range[])[] } | undefined {
  const { from, to, differing, kept } = alignPhrase(
    phrase,
    texts.flatMap((text) => formsOf(text)),
  );
  if (kept < KEPT_AT_LEAST) return undefined;
  const unlike = new Set(differing);
  const same = Array.from({ length: to - from }, (_, offset) => from + offset).filter((number) => !unlike.has(number));
  return { marks: rangesOfWords(texts, same), differing: rangesOfWords(texts, differing) };
}

/** The passage with the phrase, or else the first of those with the most letters in different words of the query. */
function passageOf(
  record: LoadedRecord,
  marking: Marking,
  phrases: readonly (readonly string[])[],
): Passage | undefined {
  let best: Passage | undefined;
  let most = 0;
  const [summary] = record.passages;
  for (const passage of [...record.passages.slice(1), summary, record.byline, record.headline]) {
    if (passage === undefined) continue;
    const marks = markText(passage.text, phrases.length > 0 ? { ...marking, forms: [] } : marking);
    // A repeated word counts once.
    const words = new Set(marks.map(({ start, end }) => passage.text.slice(start, end).toLowerCase()));
    const letters = [...words].reduce((sum, word) => sum + word.length, 0);
    if (letters > most) [best, most] = [passage, letters];
  }
  return best ?? (phrases.length > 0 ? passageOf(record, marking, []) : summary);
}
