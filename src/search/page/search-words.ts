import type { Language } from '../../languages/language.ts';
import type { ArgumentsAfter, TextKey } from '../../languages/message.ts';

/** Names a message of the search page's script, which downloads no others. */
export type SearchKey = Extract<TextKey, `search.${string}` | 'sentences.two'>;

/** What the search page's script needs of a {@link Language}. */
export interface SearchWords extends Pick<
  Language,
  'formats' | 'list' | 'languageName' | 'number' | 'sentences' | 'year'
> {
  readonly say: <Key extends SearchKey>(key: Key, ...args: ArgumentsAfter<Key, string>) => string;
}

/** Messages as the build compiles them, by key. */
export type CompiledMessages = Readonly<
  Record<SearchKey, (values?: Readonly<Record<string, string | number>>) => string>
>;

/** @param tag language of the messages @param formats tag by which numbers and lists are written */
export function searchWords(messages: CompiledMessages, tag: string, formats: string): SearchWords {
  const numbers = new Intl.NumberFormat(formats);
  const lists = new Intl.ListFormat(formats);
  const names = new Intl.DisplayNames([tag], { type: 'language' });
  const years = new Intl.DateTimeFormat(formats, { calendar: 'gregory', timeZone: 'UTC', year: 'numeric' });
  return {
    formats,
    say: (key, ...[values]) => messages[key](values),
    number: (value) => numbers.format(value),
    list: (items) => lists.format(items),
    sentences: ([first = '', ...others]) =>
      others.reduce((before, second) => messages['sentences.two']({ first: before, second }), first),
    year: (year) => years.format(Date.UTC(year, 0)),
    languageName: (other) => names.of(other) ?? other,
  };
}
