import { anyOf, LANGUAGES } from '../../words/any-of.ts';
import { TIME_ZONES } from '../../words/time-zones.ts';
import { calendarOf } from '../other-calendars.ts';
import { dayInWords } from '../page/page-date.ts';
import { QUOTATION_SIGN } from '../quotation-sign.ts';

/** Shorter beginnings of the name of a month or a day are no short form of it: Sept, Thur. */
const SHORTEST = 3;

const ORDINAL = new RegExp(`^(?:${anyOf('behindDays', 'insideDates', 'insideDatesElided')})$`, 'u');
const BESIDE = new RegExp(`^(?:${anyOf('inDateLines')})$`, 'iu');
const ZONE = new RegExp(`^(?:${TIME_ZONES})$`, 'u');

/** The places after which time zones are named: Berlin of Europe/Berlin. */
const PLACES = new Set(Intl.supportedValuesOf('timeZone').flatMap((zone) => lettersIn(zone)));

/**
 * Whether a line holds dates, times, and nothing else but words that stand with them: of publication and change, of time zones.
 *
 * @param names that may stand there too, such as those of the authors
 */
export function isDateLine(line: string, language: string, names: readonly string[]): boolean {
  const named = new Set(lettersIn(names.join(' ').toLowerCase()));
  return hasOnlyDates(line, language, (word) => BESIDE.test(word) || PLACES.has(word) || named.has(word.toLowerCase()));
}

/** The day of a date, with or without a time, beside which no other word stands, in any language that the import knows. */
export function dayAlone(text: string): string | undefined {
  if (!/\p{Nd}(?!.*[.!?]$)/u.test(text)) return undefined;
  for (const language of ['en', ...Object.keys(LANGUAGES)]) {
    const day = hasOnlyDates(text, language, () => false) ? dayInWords(text, language) : undefined;
    if (day !== undefined) return day;
  }
  return undefined;
}

function hasOnlyDates(text: string, language: string, isToo: (word: string) => boolean): boolean {
  if (QUOTATION_SIGN.test(text)) return false;
  const known = wordsOfDates(language);
  return lettersIn(text.replace(/(?<!\p{L})([ap])\.\s?m(?:\.|(?!\p{L}))/giu, '$1m')).every((word) => {
    const small = word.toLocaleLowerCase(language);
    return (
      known.some((one) => one === small || (small.length >= SHORTEST && one.startsWith(small))) ||
      /^[ap]m$/u.test(small) ||
      ORDINAL.test(small) ||
      ZONE.test(word) ||
      isToo(word)
    );
  });
}

/** Some 10 kB for each language that was asked for. Making them takes milliseconds, and a text with posts asks for them at each block. */
const WORDS = new Map<string, readonly string[]>();

/** All words with which a language writes a day and a time, as Node's own tables (ICU) have them, in small letters. */
function wordsOfDates(language: string): readonly string[] {
  const made = WORDS.get(language);
  if (made !== undefined) return made;
  const styles: readonly Intl.DateTimeFormatOptions[] = [
    { dateStyle: 'full', timeStyle: 'short' },
    { dateStyle: 'medium', timeStyle: 'short' },
    { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' },
    { month: 'long' },
  ];
  const days = Array.from({ length: 12 }, (_, month) => Date.UTC(2024, month, 1 + (month % 7), month * 2));
  const written = ['gregory', calendarOf(language)].flatMap((calendar) =>
    styles.flatMap((style) => {
      const format = new Intl.DateTimeFormat(language, { ...style, calendar, timeZone: 'UTC' });
      return days.map((day) => format.format(day));
    }),
  );
  const words = [...new Set(lettersIn(written.join(' ').toLocaleLowerCase(language)))];
  WORDS.set(language, words);
  return words;
}

/** The words of a text, without the signs that stand behind the numbers of a date in East Asia. */
function lettersIn(text: string): readonly string[] {
  return text.replace(/[年月日時时分秒년월일시분초号號]/gu, ' ').match(/[\p{L}\p{M}]+/gu) ?? [];
}
