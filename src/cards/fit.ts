/** Sets words into a frame, as large as they fit. Pure: how wide a text is, the caller measures. */

/** Width of `text` in the same unit as the frame, when set in `size`. */
export type Measure = (text: string, size: number) => number;

export interface Frame {
  readonly width: number;
  readonly height: number;
  /** As many as the height allows when left out. */
  readonly mostLines?: number;
  /** Sizes to try, largest first; the last is the smallest that can still be read. */
  readonly sizes: readonly [number, ...number[]];
  /** Distance of lines, in sizes. */
  readonly leading: number;
  /** Distance of paragraphs beyond that of lines, in sizes. */
  readonly gap: number;
}

export interface FittedLine {
  readonly text: string;
  /** Distance of the line's top from that of the frame. */
  readonly top: number;
}

export interface Fitted {
  readonly size: number;
  readonly lines: readonly FittedLine[];
  /** Height of all lines. */
  readonly height: number;
  /** True when not even the smallest size could hold all words; the last line then ends with the mark of a cut. */
  readonly cut: boolean;
}

/** Stands where words are left out, in front of the closing quotation mark. */
const CUT_MARK = ' …';

/** A line may end behind these: white space, and dashes, hyphens and slashes inside a run. */
const BREAK = /(?<=\s)|(?<=[^\s—–/-][—–/-])(?=[\p{L}\p{N}“‘])/u;

/** More lines than this look even by themselves, and evening them out takes its time. */
const MOST_LINES_TO_BALANCE = 5;

/** The pieces of a paragraph between which a line may end; each keeps its white space. */
type Pieces = readonly string[];

/**
 * The largest setting of `paragraphs`: whole if any size allows it, else cut at a word in the smallest.
 *
 * @param closing what must stand behind a cut: the closing mark of a quotation
 */
export function fit(paragraphs: readonly string[], frame: Frame, measure: Measure, closing = ''): Fitted {
  const { sizes } = frame;
  const pieces = paragraphs.map((paragraph) => paragraph.split(BREAK));
  // Larger never fits where smaller does not, so halving the range finds the border.
  let [from, to] = [0, sizes.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (setting(pieces, frame, sizes[middle] ?? sizes[0], measure) === undefined) from = middle + 1;
    else to = middle;
  }
  const size = sizes[from];
  return size === undefined ? cutToFit(pieces, frame, measure, closing) : balanced(pieces, frame, size, measure);
}

/** The setting in one size; `undefined` when it is too high or a piece is too wide for a line. */
function setting(paragraphs: readonly Pieces[], frame: Frame, size: number, measure: Measure): Fitted | undefined {
  const lines: FittedLine[] = [];
  let top = 0;
  for (const [index, pieces] of paragraphs.entries()) {
    if (index > 0) top += frame.gap * size;
    for (const text of wrap(pieces, frame.width, (line) => measure(line, size))) {
      lines.push({ text, top });
      top += frame.leading * size;
      if (top > frame.height || lines.length > (frame.mostLines ?? Infinity)) return undefined;
      if (measure(text, size) > frame.width) return undefined;
    }
  }
  return { size, lines, height: top, cut: false };
}

/** As many pieces to a line as fit. A line is too wide only if a single piece is. */
function wrap(pieces: Pieces, width: number, measure: (line: string) => number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces) {
    const longer = line + piece;
    if (line !== '' && measure(longer.trimEnd()) > width) {
      lines.push(line.trimEnd());
      line = piece;
    } else line = longer;
  }
  return line === '' ? lines : [...lines, line.trimEnd()];
}

/** The same size and number of lines in the narrowest frame that allows them, so that no word stands alone at the end. */
function balanced(paragraphs: readonly Pieces[], frame: Frame, size: number, measure: Measure): Fitted {
  const whole = setting(paragraphs, frame, size, measure);
  if (whole === undefined) throw new Error('only a size that fits can be balanced');
  if (whole.lines.length > MOST_LINES_TO_BALANCE) return whole;
  let best = whole;
  let [tooNarrow, width] = [0, frame.width];
  while (width - tooNarrow > size / 4) {
    const narrower = (tooNarrow + width) / 2;
    const tried = setting(paragraphs, { ...frame, width: narrower }, size, measure);
    if (tried?.lines.length === whole.lines.length) [best, width] = [tried, narrower];
    else tooNarrow = narrower;
  }
  return best;
}

/** The longest beginning that fits in the smallest size, with the mark of a cut. */
function cutToFit(paragraphs: readonly Pieces[], frame: Frame, measure: Measure, closing: string): Fitted {
  const size = frame.sizes.at(-1) ?? frame.sizes[0];
  const narrow = paragraphs.map((pieces) =>
    pieces.flatMap((piece) => (measure(piece.trimEnd(), size) > frame.width ? characters(piece) : [piece])),
  );
  const count = narrow.reduce((sum, pieces) => sum + pieces.length, 0);
  let best: Fitted = { size, lines: [], height: 0, cut: true };
  let [from, to] = [1, count];
  while (from <= to) {
    const middle = (from + to) >> 1;
    const cut = middle < count;
    const tried = setting(cut ? beginning(narrow, middle, closing) : narrow, frame, size, measure);
    if (tried === undefined) to = middle - 1;
    else [best, from] = [{ ...tried, cut }, middle + 1];
  }
  return best;
}

/** The first `count` pieces, with the mark of a cut behind the last word. */
function beginning(paragraphs: readonly Pieces[], count: number, closing: string): readonly Pieces[] {
  const kept: Pieces[] = [];
  let left = count;
  for (const pieces of paragraphs) {
    if (left > 0) kept.push(pieces.slice(0, left));
    left -= pieces.length;
  }
  const last = kept.at(-1) ?? [];
  const end = (last.at(-1) ?? '').replace(/[”\s,;:–—-]+$/u, '');
  return [...kept.slice(0, -1), [...last.slice(0, -1), `${end}${CUT_MARK}${closing}`]];
}

function characters(text: string): Pieces {
  const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' });
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}
