import { wordsOf, type Word } from '../../text/word.ts';

/** A half-open range of UTF-16 units in a text. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** The words of a text to mark for a query, as plain data. */
export interface Marking {
  /** Each phrase as the forms of its words. */
  readonly phrases: readonly (readonly string[])[];
  /** Forms that match words of the query. */
  readonly forms: readonly string[];
  /** Those of `forms` that say little alone ("the", "was"): marked only beside another marked word. */
  readonly weak: readonly string[];
}

/**
 * Ranges to mark in texts that belong together, such as the parts of an interrupted quotation. Returns the ranges of each
 * text in order, without overlaps. A phrase, or several marked words in a row, is one range in each text it runs through,
 * spaces and punctuation included.
 */
export function markTexts(texts: readonly string[], marking: Marking): readonly (readonly Range[])[] {
  const words = texts.flatMap((text, number) => wordsOf(text).map((word) => ({ ...word, text: number })));
  const marked = markedWords(
    words.map(({ form }) => form),
    marking,
  );
  return texts.map((_, number) => joined(words, marked, number));
}

/** {@link markTexts} for one text. */
export function markText(text: string, marking: Marking): readonly Range[] {
  return markTexts([text], marking)[0] ?? [];
}

/** Ranges of the words with these numbers; words are counted from 0 through all texts. */
export function rangesOfWords(texts: readonly string[], numbers: readonly number[]): readonly (readonly Range[])[] {
  const words = texts.flatMap((text, number) => wordsOf(text).map((word) => ({ ...word, text: number })));
  const wanted = new Set(numbers);
  return texts.map((_, text) =>
    words.flatMap((word, number) =>
      word.text === text && wanted.has(number) ? { start: word.start, end: word.end } : [],
    ),
  );
}

/** The marked words of one text as ranges, with neighbours joined. */
function joined(
  words: readonly (Word & { readonly text: number })[],
  marked: readonly boolean[],
  text: number,
): Range[] {
  const ranges: { start: number; end: number }[] = [];
  let open = false;
  for (const [number, word] of words.entries()) {
    if (word.text !== text) continue;
    const last = ranges.at(-1);
    if (marked[number] !== true) open = false;
    else if (open && last !== undefined) last.end = word.end;
    else {
      ranges.push({ start: word.start, end: word.end });
      open = true;
    }
  }
  return ranges;
}

function markedWords(forms: readonly string[], { phrases, forms: wanted, weak }: Marking): readonly boolean[] {
  const marked = forms.map(() => false);
  for (const phrase of phrases) {
    for (let start = 0; start + phrase.length <= forms.length; start++) {
      if (phrase.every((form, offset) => forms[start + offset] === form))
        marked.fill(true, start, start + phrase.length);
    }
  }
  const all = new Set(wanted);
  const weakForms = new Set(weak);
  for (const [number, form] of forms.entries()) if (all.has(form) && !weakForms.has(form)) marked[number] = true;
  // Weak words are marked when a neighbour on either side is.
  const join = (number: number, neighbour: number): void => {
    if (marked[neighbour] === true && all.has(forms[number] ?? '')) marked[number] = true;
  };
  for (let number = 0; number < forms.length; number++) join(number, number - 1);
  for (let number = forms.length - 1; number >= 0; number--) join(number, number + 1);
  return marked;
}
