import { isPair, isScalar, visit, type Document } from 'yaml';
import { bodyBlocks, replaceInBody } from '../content/body/body-edit.ts';
import { editPictureWords } from '../content/article-picture-edit.ts';
import { addCorrection, editableFrontMatter, withFrontMatter } from '../content/front-matter/front-matter-document.ts';

/** Words to make unreadable in an article. */
export interface Redaction {
  readonly words: readonly string[];
  readonly by: string;
  /** What readers are told. It must not repeat the words. */
  readonly correction: { readonly on: string; readonly what: string };
  /** Whether the article names its scans no more. */
  readonly withoutScans?: boolean;
}

/** Fields of front matter whose values are no prose, on any level: ids, dates, addresses, checksums, choices. */
const NO_PROSE = new Set(
  'id speaker outlet to utterance about follows answers sha256 rights url edition headlineBy published added on said language proposed confidence file facsimile transcription'.split(
    ' ',
  ),
);

/**
 * An article file in which the words are replaced wherever they stand as whole words: in the body, in what pictures show and their captions, the headline, the
 * summary, the quotations, notes, events and earlier corrections.
 *
 * @returns how often they stood there; the text is absent when the words cannot be cut out of the Markdown
 */
export function redact(
  text: string,
  file: string,
  { words, by, correction, withoutScans = false }: Redaction,
): { readonly text?: string; readonly count: number } {
  const inBody = bodyBlocks(text, file).flatMap((block) =>
    placesOf(block.text, words).map((place) => ({ ...place, paragraph: block.number, by })),
  );
  let inPictures = 0;
  const replaced = replaceInBody(text, file, inBody);
  const body =
    replaced &&
    editPictureWords(replaced, file, (shown) => {
      inPictures += placesOf(shown, words).length;
      return withoutWords(shown, words, by);
    });
  const front = body === undefined ? undefined : editableFrontMatter(body);
  if (body === undefined || front === undefined) return { count: inBody.length };
  const inFields = replaceInFields(front.document, words, by);
  const count = inBody.length + inPictures + inFields;
  if (count === 0) return { count };
  if (withoutScans) front.document.delete('facsimile');
  addCorrection(front.document, correction);
  return { text: withFrontMatter(body, front), count };
}

/** Replaces the words in the prose of front matter and in its comments. Returns how often they stood there. */
function replaceInFields(document: Document, words: readonly string[], by: string): number {
  let count = 0;
  const without = (text: string): string => {
    count += placesOf(text, words).length;
    return withoutWords(text, words, by);
  };
  const inComments = (node: { comment?: string | null; commentBefore?: string | null }): void => {
    if (node.comment) node.comment = without(node.comment);
    if (node.commentBefore) node.commentBefore = without(node.commentBefore);
  };
  inComments(document);
  visit(document, {
    Map: (_key, node) => {
      inComments(node);
    },
    Seq: (_key, node) => {
      inComments(node);
    },
    Scalar: (key, node, path) => {
      inComments(node);
      if (key === 'key' || typeof node.value !== 'string') return;
      const fields = path.filter(isPair).map((pair) => (isScalar(pair.key) ? String(pair.key.value) : ''));
      // What `origins` says of a date is prose, though the date is none.
      if (fields.includes('origins') || !NO_PROSE.has(fields.at(-1) ?? '')) node.value = without(node.value);
    },
  });
  return count;
}

function withoutWords(text: string, words: readonly string[], by: string): string {
  return placesOf(text, words)
    .toReversed()
    .reduce((rest, { start, end }) => rest.slice(0, start) + by + rest.slice(end), text);
}

/** Where the words stand as whole words, the longest first where they overlap; in the order of the text. */
export function placesOf(
  text: string,
  words: readonly string[],
): readonly { readonly start: number; readonly end: number }[] {
  const found: { start: number; end: number }[] = [];
  for (const word of words.toSorted((a, b) => b.length - a.length)) {
    for (let start = text.indexOf(word); start >= 0; start = text.indexOf(word, start + 1)) {
      const end = start + word.length;
      if (!isWhole(text, start, end) || found.some((other) => start < other.end && other.start < end)) continue;
      found.push({ start, end });
    }
  }
  return found.toSorted((a, b) => a.start - b.start);
}

/** Scripts that write no space between words, so that letters beside a name say nothing. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

function isWhole(text: string, start: number, end: number): boolean {
  const joins = (inside: string, outside: string): boolean =>
    /[\p{L}\p{N}\p{M}]/u.test(inside) && /[\p{L}\p{N}\p{M}]/u.test(outside) && !UNSPACED.test(inside + outside);
  return (
    !joins(text.slice(start).slice(0, 1), text.slice(0, start).slice(-1)) &&
    !joins(text.slice(0, end).slice(-1), text.slice(end, end + 1))
  );
}
