/** A stretch of text that is marked or not. The pieces joined are the text. */
export interface HighlightedPiece {
  readonly text: string;
  readonly marked: boolean;
}

/** Cuts a text at the ends of ranges (half-open, UTF-16 units, any order, overlaps allowed). */
export function highlight(
  text: string,
  ranges: readonly { readonly start: number; readonly end: number }[],
): readonly HighlightedPiece[] {
  const pieces: HighlightedPiece[] = [];
  let at = 0;
  for (const { start, end } of ranges.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    const from = Math.max(start, at);
    if (end <= from) continue;
    if (from > at) pieces.push({ text: text.slice(at, from), marked: false });
    pieces.push({ text: text.slice(from, end), marked: true });
    at = end;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), marked: false });
  return pieces;
}
