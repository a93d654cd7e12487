/** Sets text in a frame as large as it fits. The caller measures how wide a text is. */

/** Width of `text` in `size`, in the unit of the frame. */
export type Measure = (text: string, size: number) => number;

export interface Frame {
  readonly width: number;
  readonly height: number;
  /** Without it as many as the height allows. */
  readonly mostLines?: number;
  /** Sizes to try, largest first. The last is the smallest that people can read. */
  readonly sizes: readonly [number, ...number[]];
  /** Distance between lines, as a multiple of the size. */
  readonly leading: number;
  /** Extra distance between paragraphs, as a multiple of the size. */
  readonly gap: number;
}

interface FittedLine {
  readonly text: string;
  /** Distance from the top of the frame to the top of the line. */
  readonly top: number;
}

export interface Fitted {
  readonly size: number;
  readonly lines: readonly FittedLine[];
  /** Height of all lines. */
  readonly height: number;
  /** True when the text is too long for the smallest size. The last line then ends with an ellipsis. */
  readonly cut: boolean;
}

/** Ends a text that was cut, before its closing quotation mark. */
const CUT_MARK = ' …';

/** Places where a line may end: after a space that may be broken, and after a dash, hyphen or slash between letters. */
const BREAK = /(?<=[^\S\u00A0])|(?<=[^\s—–/-][—–/-])(?=[\p{L}\p{N}“‘„‚«‹「『])/u;

/** Texts with more lines look even without balancing, which takes time. */
const MOST_LINES_TO_BALANCE = 5;

/** A paragraph split where a line may end. Pieces keep their white space. */
type Pieces = readonly string[];

/**
 * Sets `paragraphs` in the largest size that fits; in the smallest, cut after a word, when none does.
 *
 * @param closing text to add after a cut, such as a closing quotation mark
 */
export function fit(paragraphs: readonly string[], frame: Frame, measure: Measure, closing = ''): Fitted {
  const { sizes } = frame;
  const pieces = paragraphs.map((paragraph) => paragraph.split(BREAK));
  // Binary search: a size does not fit when a smaller one does not.
  let [from, to] = [0, sizes.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (setting(pieces, frame, sizes[middle] ?? sizes[0], measure) === undefined) from = middle + 1;
    else to = middle;
  }
  const size = sizes[from];
  return size === undefined ? cutToFit(pieces, frame, measure, closing) : balanced(pieces, frame, size, measure);
}

/** Lines in one size; `undefined` when they are too high, or a piece is too wide. */
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

/** Fills lines with pieces. A line is too wide only when it is a single piece. */
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

/** Lines of about the same width, so that no word stands alone at the end: the narrowest frame with as many lines. */
function balanced(paragraphs: readonly Pieces[], frame: Frame, size: number, measure: Measure): Fitted {
  const whole = setting(paragraphs, frame, size, measure);
  if (whole === undefined) throw new Error('Only a size that fits can be balanced.');
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

/** As many pieces from the beginning as fit in the smallest size, and an ellipsis. */
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

/** The first `count` pieces, and an ellipsis after the last word. */
function beginning(paragraphs: readonly Pieces[], count: number, closing: string): readonly Pieces[] {
  const kept: Pieces[] = [];
  let left = count;
  for (const pieces of paragraphs) {
    if (left > 0) kept.push(pieces.slice(0, left));
    left -= pieces.length;
  }
  const last = kept.at(-1) ?? [];
  const words = last.at(-1) ?? '';
  const open = closing !== '' && words.endsWith(closing) ? words.slice(0, -closing.length) : words;
  const end = open.replace(/[\s,;:–—-]+$/u, '');
  return [...kept.slice(0, -1), [...last.slice(0, -1), `${end}${CUT_MARK}${closing}`]];
}

function characters(text: string): Pieces {
  const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' });
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}
