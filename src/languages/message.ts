import type { en } from './en.ts';

/** Names a message. English has all of them. */
export type MessageKey = keyof typeof en;

/** The messages of a language, in ICU MessageFormat. */
export type Messages = Readonly<Record<MessageKey, string>>;

/** Keys of messages that are plain text: without an element of HTML, such as a link. */
export type TextKey = {
  [Key in MessageKey]: (typeof en)[Key] extends `${string}</${string}` ? never : Key;
}[MessageKey];

/** Names of the arguments of an ICU message: `{name}`, and `{count, plural, …}` with a `{name}` in a branch. */
type ArgumentName<Message extends string> = Message extends `${string}{${infer Inside}}${infer Rest}`
  ? NameAtEnd<Inside> | ArgumentName<Rest>
  : never;

/** Of `count, plural, one {# of {name` these are `count` and `name`; what holds a space is no name. */
type NameAtEnd<Inside extends string> = Inside extends `${infer Before}{${infer After}`
  ? NameAtEnd<Before> | NameAtEnd<After>
  : Inside extends `${infer Name},${string}`
    ? Name extends `${string} ${string}`
      ? never
      : Name
    : Inside extends `${string}${' ' | '#'}${string}`
      ? never
      : Inside;

/**
 * What stands after the key: the arguments by name, or nothing where a message takes none. Numbers are written as the
 * language writes them.
 */
export type ArgumentsAfter<Key extends MessageKey, Text> = [ArgumentName<(typeof en)[Key]>] extends [never]
  ? []
  : [Readonly<Record<ArgumentName<(typeof en)[Key]>, Text | number>>];
