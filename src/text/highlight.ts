/** A piece of a text, highlighted or not. The pieces joined give the text again. */
export interface HighlightedPiece {
  readonly text: string;
  readonly marked: boolean;
}

/** Splits a text at the ends of ranges (half-open, UTF-16 units). Ranges may come in any order and overlap. */
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
