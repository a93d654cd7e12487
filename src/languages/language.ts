import MessageFormat from '@messageformat/core';
import { escapeHtml } from '../text/escape-html.ts';
import { Markup, markup } from '../text/markup.ts';
import type { ArgumentsAfter, MessageKey, Messages, TextKey } from './message.ts';
import { spokenDates, type SpokenDates } from './spoken-date.ts';

/** The words of the interface in one language, and how that language writes numbers, dates and lists. */
export interface Language extends SpokenDates {
  /** BCP 47 tag. */
  readonly tag: string;
  readonly direction: 'ltr' | 'rtl';
  /** BCP 47 tag by which numbers, lists and dates are written: for what a script of a page writes with `Intl`. */
  readonly formats: string;
  /** A message as plain text. */
  readonly say: <Key extends TextKey>(key: Key, ...args: ArgumentsAfter<Key, string>) => string;
  /** A message as HTML. Arguments that are no HTML are escaped, and isolated where they run in the other direction. */
  readonly html: <Key extends MessageKey>(key: Key, ...args: ArgumentsAfter<Key, string | Markup>) => Markup;
  /** A name for a message of plain text that is shown: between Unicode's isolates where it runs in the other direction. */
  readonly isolate: (name: string) => string;
  /** "55,908" */
  readonly number: (value: number) => string;
  /** "Ada, Ben and Cora" */
  readonly list: (items: readonly string[]) => string;
  /** Sentences one after the other. Some languages have no space between them. */
  readonly sentences: (sentences: readonly string[]) => string;
  /** The same as HTML. Sentences that are no HTML are escaped. */
  readonly htmlSentences: (sentences: readonly (string | Markup)[]) => Markup;
  /** Name of a language in this one: "German". The tag when it has no name. */
  readonly languageName: (tag: string) => string;
}

/** What a language is made from. */
export interface LanguageSource {
  /** BCP 47 tag. */
  readonly tag: string;
  readonly messages: Messages;
  /** Tag by which numbers and dates are written, where it is another one. */
  readonly formats?: string;
}

type Values = Readonly<Record<string, string | number>>;

/** Makes a language. Messages are compiled when first said; one that is not ICU MessageFormat then throws. */
export function languageFrom({ tag, messages, formats = tag }: LanguageSource): Language {
  const direction = isRightToLeft(tag) ? 'rtl' : 'ltr';
  const compiler = new MessageFormat(tag);
  const compiled = new Map<MessageKey, (values?: Values) => unknown>();
  const said = (key: MessageKey, values?: Values): string => {
    const say = compiled.get(key) ?? compiler.compile(messages[key]);
    compiled.set(key, say);
    return String(say(values));
  };
  const numbers = new Intl.NumberFormat(formats);
  const lists = new Intl.ListFormat(formats);
  const names = new Intl.DisplayNames([tag], { type: 'language' });
  return {
    tag,
    direction,
    formats,
    say: (key, ...[values]) => said(key, values),
    html: (key, ...[values]) => new Markup(said(key, values && isolated(values, messages[key], direction))),
    isolate: (name) => (OTHER_DIRECTION[direction].test(name) ? `\u2068${name}\u2069` : name),
    number: (value) => numbers.format(value),
    list: (items) => lists.format(items),
    sentences: ([first = '', ...others]) =>
      others.reduce((before, second) => said('sentences.two', { first: before, second }), first),
    htmlSentences: (sentences) => {
      const [first = new Markup(''), ...others] = sentences.map((sentence) => markup`${sentence}`);
      return others.reduce(
        (before, second) => new Markup(said('sentences.two', { first: before.html, second: second.html })),
        first,
      );
    },
    ...spokenDates(formats, said),
    languageName: (other) => names.of(other) ?? other,
  };
}

/**
 * Language of a text of the archive where it is not the one that the page speaks, which holds for the text too.
 *
 * @param own language that the text says it has
 * @param archives language of the archive, which the interface may not speak
 */
export function languageOfText(own: string | undefined, archives: string, { tag }: Language): string | undefined {
  return own ?? (archives === tag ? undefined : archives);
}

/** https://www.unicode.org/iso15924/: scripts of living languages that are written from right to left. */
const RIGHT_TO_LEFT = new Set(['Adlm', 'Arab', 'Hebr', 'Mand', 'Nkoo', 'Rohg', 'Samr', 'Syrc', 'Thaa']);

/** Whether a language is written from right to left, by its usual script. */
export function isRightToLeft(tag: string): boolean {
  return RIGHT_TO_LEFT.has(new Intl.Locale(tag).maximize().script ?? '');
}

/**
 * Arguments for a message of HTML. Words of the other direction are put into `<bdi>`, so that they cannot draw along what
 * stands beside them, unless they stand in an attribute.
 */
function isolated(
  values: Readonly<Record<string, string | number | Markup>>,
  message: string,
  direction: 'ltr' | 'rtl',
): Values {
  const attributes = (message.match(/<[^>]*>/g) ?? []).join('');
  const written = (name: string, value: string): string =>
    OTHER_DIRECTION[direction].test(value) && !attributes.includes(`{${name}}`)
      ? `<bdi>${escapeHtml(value)}</bdi>`
      : escapeHtml(value);
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      value instanceof Markup ? value.html : typeof value === 'string' ? written(name, value) : value,
    ]),
  );
}

/** Letters and digits that run against a direction. */
const OTHER_DIRECTION = {
  ltr: /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Nko}\p{Script=Syriac}\p{Script=Thaana}]/u,
  rtl: /(?![\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Nko}\p{Script=Syriac}\p{Script=Thaana}])[\p{L}\p{N}]/u,
} as const;
