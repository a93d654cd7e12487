/** Replaces each UTF-16 unit of quoted text, so that offsets stay the same and quoted words are not read as narration. */
export const QUOTED = '\uFFFC';

/** A word, a punctuation mark or a whole quoted run of a block. */
export interface Word {
  readonly kind: 'word' | 'mark' | 'quoted';
  /** An abbreviation has its stop: "Mr.". */
  readonly text: string;
  /** In lower case, without soft hyphens. */
  readonly lower: string;
  readonly start: number;
  readonly end: number;
}

/** How a language writes words and stops. */
export interface SentenceStops {
  /** Whether the stop behind a word belongs to it: "Ltd.". */
  readonly ownsStop: (word: string) => boolean;
  /** Whether a name must follow a word with a stop: "Mr.". */
  readonly needsName: (word: string) => boolean;
  /** Whether a word begins a sentence even behind an abbreviation. */
  readonly beginsSentence: (word: string) => boolean;
  /** The words of which a written word consists, if it is several: "d’après", "dit-elle". */
  readonly pieces?: (word: string) => readonly string[];
}

/** A quoted run, the ’s of a possessive, a word or number, or one mark. */
const WORD = new RegExp(
  `${QUOTED}+|['’‘]s(?![\\p{L}\\p{N}])|\\p{L}(?:\\.\\p{L})+(?=\\.)|[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}\\u00AD]*(?:(?:[-‐‑&]|['’](?!s(?![\\p{L}\\p{N}]))|(?<=\\p{N})[.,](?=\\p{N}))[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}\\u00AD]*)*|--+|\\S`,
  'gu',
);

export function wordsOf(told: string, { ownsStop, pieces }: SentenceStops): readonly Word[] {
  const words: Word[] = [];
  for (const { 0: match, index } of told.matchAll(WORD)) {
    // A soft hyphen before a word is no mark.
    if (match === '\u00AD') continue;
    const last = words.at(-1);
    // The stop of an abbreviation was matched as a mark of its own; join it.
    if (match === '.' && last?.kind === 'word' && last.end === index && ownsStop(last.text)) {
      words[words.length - 1] = { ...last, text: `${last.text}.`, lower: `${last.lower}.`, end: index + 1 };
      continue;
    }
    const kind = match.startsWith(QUOTED) ? 'quoted' : /^[\p{L}\p{N}]/u.test(match) ? 'word' : 'mark';
    let start = index;
    // Some pages print ‘ where ’ is meant.
    for (const text of (kind === 'word' ? pieces?.(match) : undefined) ?? [match.replace(/^‘(?=s$)/u, '’')]) {
      words.push({ kind, text, lower: text.toLowerCase().replaceAll('\u00AD', ''), start, end: start + text.length });
      start += text.length;
    }
  }
  return words;
}

/**
 * Where sentences end: the numbers of the words behind their last marks.
 *
 * @param endsSentence whether the quoted run that ends at an offset has a final mark inside
 */
export function sentenceEnds(
  words: readonly Word[],
  { needsName, beginsSentence }: SentenceStops,
  endsSentence: (end: number) => boolean,
): readonly number[] {
  const ends: number[] = [];
  for (const [index, word] of words.entries()) {
    let next = index + 1;
    const isStop = word.kind === 'mark' && /^[.!?…]$/u.test(word.text);
    const isAbbreviation = word.kind === 'word' && word.text.endsWith('.');
    const isQuote = word.kind === 'quoted' && endsSentence(word.end);
    if (!isStop && !isAbbreviation && !isQuote) continue;
    while (isStop && /^[)\]"'”’.!?…]$/u.test(words[next]?.text ?? '')) next += 1;
    const follower = words[next];
    if (follower === undefined) continue;
    const begins = follower.kind === 'quoted' || /^[\p{Lu}\p{N}([]/u.test(follower.text);
    if (!begins || (isStop && follower.start === word.end)) continue;
    // “Ltd. He” ends a sentence, “Mr. Reed” and “Norvex Ltd. Group” do not.
    if (isAbbreviation && (needsName(word.text.slice(0, -1)) || !beginsSentence(follower.text))) continue;
    // An ellipsis ends a sentence only before a quotation: "And Just Like That… The Writers Room" is one title.
    if (word.text === '…' && follower.kind !== 'quoted') continue;
    ends.push(next);
  }
  return [...new Set([...ends, words.length])];
}
