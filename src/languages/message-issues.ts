import MessageFormat from '@messageformat/core';
import type { Issue } from '../archive/issue.ts';
import { nearest } from '../text/suggestion.ts';

/** The messages of a language as they are, and the file they stand in. */
export interface LanguageFile {
  /** BCP 47 tag. */
  readonly tag: string;
  readonly messages: Readonly<Record<string, string>>;
  /** Path from the project's root. */
  readonly file: string;
  /** Text of the file, for the lines of what is wrong. */
  readonly source: string;
}

/** Messages that a language lacks, and messages that nothing says: each at its line, with what to do. */
export function messageKeyIssues(language: LanguageFile, english: Readonly<Record<string, string>>): readonly Issue[] {
  const { tag, messages, file } = language;
  const keys = Object.keys(english);
  const unknown = Object.keys(messages).filter((key) => !Object.hasOwn(english, key));
  const missing = keys.filter((key) => !Object.hasOwn(messages, key));
  return [
    ...missing.map((key): Issue => {
      const before = keys.slice(0, keys.indexOf(key)).findLast((other) => Object.hasOwn(messages, other));
      return {
        file,
        ...(before !== undefined && lineOf(language, before)),
        rule: 'message-missing',
        message: `"${key}" has no message in ${nameOf(tag)}. Translate it${before === undefined ? '' : ` behind "${before}"`}; in English it is: ${english[key] ?? ''}`,
      };
    }),
    ...unknown.map((key): Issue => {
      const meant = nearest(key, missing);
      return {
        file,
        ...lineOf(language, key),
        rule: 'message-unknown',
        message: `"${key}" is the key of no message, so nobody would ever read it. ${meant === undefined ? 'Take it out, or add it to src/languages/en.ts' : `Did you mean "${meant}"? Correct the key`}.`,
      };
    }),
  ];
}

/** Messages that cannot be read as ICU MessageFormat. */
export function messageFormatIssues(language: LanguageFile): readonly Issue[] {
  const { tag, messages, file } = language;
  const compiler = new MessageFormat(tag);
  return Object.entries(messages).flatMap(([key, message]): readonly Issue[] => {
    try {
      compiler.compile(message);
      return [];
    } catch (error) {
      const reason = error instanceof Error ? error.message.split('\n', 1)[0] : String(error);
      return [
        {
          file,
          ...lineOf(language, key),
          rule: 'message-broken',
          message: `"${key}" in ${nameOf(tag)} is no ICU MessageFormat: ${reason ?? ''}. Compare its braces and plural forms with those in src/languages/en.ts.`,
        },
      ];
    }
  });
}

function nameOf(tag: string): string {
  return new Intl.DisplayNames(['en'], { type: 'language' }).of(tag) ?? tag;
}

/** Where a key stands; nothing when it is written in another way than all others. */
function lineOf({ source }: LanguageFile, key: string): Pick<Issue, 'line'> {
  const index = source.split('\n').findIndex((line) => line.trimStart().startsWith(`'${key}':`));
  return index < 0 ? {} : { line: index + 1 };
}
