/** One uninterrupted run of a quotation's words. */
interface Part {
  /** As printed. */
  readonly text: string;
  /** Number of its paragraph. */
  readonly paragraph: number;
  /** Place of its first unit of UTF-16 in the text of the paragraph. */
  readonly start: number;
}

/**
 * The article's sentence around words that begin within it, that is, with a small letter. Alone in a list such words can say
 * the opposite of what the article says: of what was never “a possibility” a list would have “a possibility”. Scripts without
 * capitals do not tell where a sentence begins.
 *
 * @param parts of the quotation, in the order of the article
 * @param paragraphs of the article, by number
 * @param language BCP 47 tag of the paragraphs
 * @returns `undefined` when the words begin a sentence, or have nothing around them
 * @see https://unicode.org/reports/tr29/#Sentence_Boundaries
 */
export function sentenceAround(
  parts: readonly Part[],
  paragraphs: readonly { readonly number?: number; readonly text: string }[],
  language: string,
): string | undefined {
  const [first] = parts;
  if (first === undefined || !/^[^\p{L}\p{N}]*\p{Ll}/u.test(first.text)) return undefined;
  const paragraph = paragraphs.find(({ number }) => number === first.paragraph)?.text ?? '';
  const spans = parts
    .filter((part) => part.paragraph === first.paragraph)
    .map(({ start, text }) => ({ start, end: start + text.length }));
  const end = spans.at(-1)?.end ?? 0;
  const sentences = [...segmenterOf(language).segment(paragraph)].filter(
    ({ index, segment }) => index < end && index + segment.length > first.start,
  );
  const from = sentences[0]?.index ?? 0;
  const around = sentences.map(({ segment }) => segment).join('');
  let rest = '';
  let at = 0;
  for (const span of spans) {
    rest += around.slice(at, span.start - from);
    at = span.end - from;
  }
  return /\p{L}/u.test(rest + around.slice(at)) ? around.trim() : undefined;
}

function segmenterOf(language: string): Intl.Segmenter {
  return new Intl.Segmenter(language === '' ? undefined : language, { granularity: 'sentence' });
}
