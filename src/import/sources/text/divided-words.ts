/** A word that a line's end divided in print, as scanned texts have it. */
interface DividedWord {
  /** Line of its first part, from 1. */
  readonly line: number;
  /** As the two lines have it, with `|` for the end of the line. */
  readonly printed: string;
  readonly whole: string;
}

/** A text whose words are whole, and which were not. It has as many lines as before, or fewer. */
export interface WholeWords {
  readonly text: string;
  readonly divided: readonly DividedWord[];
}

/** What a printer or a scan has at the end of a line: a hyphen, or a mark that stands only there. */
const DIVISION =
  /(?<![\p{L}\p{M}\d’'])(?<first>[\p{L}\p{M}\d’']*\p{L}\p{M}*)(?<mark>[-\u2010\u00AD¬])[ \t]*\n[ \t]*(?<second>\p{L}\S*)(?<blank>[ \t]*)(?=(?<end>\n|$)|)/gu;

/** A word with a hyphen inside a line. */
const HYPHENED = /(?<![\p{L}\p{M}\d’'])[\p{L}\p{M}\d’']+-[\p{L}\p{M}]+/gu;

/** Words before which a hyphen stands for a part that both words share: “Vor- und Nachteile”, “pre- and post-war”. */
const SHARED_BEFORE = new Set('and or to und oder bis bzw et ou y o e u of en og och eller i oraz'.split(' '));

/**
 * Joins words that the ends of lines divide. A hyphen that the word has anyway stays: before a capital (Jean-Paul), and where
 * the same text has the word with its hyphen inside a line. For each word a person should look at the scan.
 */
export function wholeWords(text: string): WholeWords {
  const hyphened = new Set(text.toLowerCase().match(HYPHENED) ?? []);
  const divided: DividedWord[] = [];
  let [line, counted] = [1, 0];
  const whole = text.replaceAll(DIVISION, (all: string, ...rest: unknown[]) => {
    const { first = '', mark = '', second = '', blank = '', end } = rest.at(-1) as Partial<Record<string, string>>;
    const offset = rest.at(-3) as number;
    const next = /^[\p{L}\p{M}]+/u.exec(second)?.[0] ?? '';
    if (isHyphen(mark) && SHARED_BEFORE.has(next)) return all;
    const keeps = isHyphen(mark) && (/^\p{Lu}/u.test(second) || hyphened.has(`${first}-${next}`.toLowerCase()));
    const word = keeps ? `${first}-${second}` : first + second;
    line += linesIn(text.slice(counted, offset));
    counted = offset;
    divided.push({
      line,
      printed: `${first}${mark === '\u00AD' ? '' : mark}|${next}`,
      whole: keeps ? `${first}-${next}` : first + next,
    });
    return end === undefined ? `${word}\n` : word + blank;
  });
  return { text: whole, divided };
}

/** What a person is asked about them; nothing when there are none. @param before number of lines above the text */
export function dividedDoubts(divided: readonly DividedWord[], before = 0): readonly string[] {
  if (divided.length === 0) return [];
  const list = divided.map(({ line, printed, whole }) => `line ${String(before + line)} ${printed} → ${whole}`);
  return [`words divided at the end of a line were joined; compare with the printed page: ${list.join(', ')}`];
}

function linesIn(text: string): number {
  return text.split('\n').length - 1;
}

function isHyphen(mark: string): boolean {
  return mark === '-' || mark === '\u2010';
}
