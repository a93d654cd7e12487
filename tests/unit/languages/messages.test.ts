import { parse, type Token } from '@messageformat/parser';
import { describe, expect, test } from 'vitest';
import { en } from '../../../src/languages/en.ts';
import { KNOWN_LANGUAGES, knownMessages } from '../../../src/languages/known-languages.ts';

/** Names of the arguments of a message, and what each is for: `count: plural`. */
function argumentsOf(message: string): readonly string[] {
  const names = new Set<string>();
  const visit = (tokens: readonly Token[]): void => {
    for (const token of tokens) {
      if (token.type === 'argument') names.add(token.arg);
      else if (token.type === 'function') names.add(token.arg);
      else if ('cases' in token) {
        names.add(token.arg);
        for (const { tokens: inside } of token.cases) visit(inside);
      }
    }
  };
  visit(parse(message));
  return [...names].toSorted();
}

/** The elements of a message with their attributes, in alphabetical order. */
function elementsOf(message: string): readonly string[] {
  return (message.match(/<[^>]*>/g) ?? []).toSorted();
}

/** Languages whose words follow the number in another form than English's take more or fewer branches, and repeat elements. */
const distinct = (list: readonly string[]): readonly string[] => [...new Set(list)];

describe.each(KNOWN_LANGUAGES)('the messages of %s', (tag) => {
  const messages = knownMessages(tag);

  test('are those of English', () => {
    expect(Object.keys(messages)).toEqual(Object.keys(en));
  });

  test.each(Object.entries(en))('%s takes the same arguments and elements', (key, english) => {
    const message = messages[key as keyof typeof en];
    expect({ takes: argumentsOf(message), elements: distinct(elementsOf(message)) }).toEqual({
      takes: argumentsOf(english),
      elements: distinct(elementsOf(english)),
    });
  });

  test('have the plural forms of their language, and no other', () => {
    const { pluralCategories } = new Intl.PluralRules(tag).resolvedOptions();
    const wrong: string[] = [];
    const visit = (key: string, tokens: readonly Token[]): void => {
      for (const token of tokens) {
        if (!('cases' in token)) continue;
        const forms = token.cases.map(({ key: form }) => form).filter((form) => !form.startsWith('='));
        if (token.type === 'plural' && forms.toSorted().join() !== pluralCategories.toSorted().join()) {
          wrong.push(`${key}: ${forms.join(', ')}, but ${pluralCategories.join(', ')}`);
        }
        for (const { tokens: inside } of token.cases) visit(key, inside);
      }
    };
    for (const [key, message] of Object.entries(messages)) visit(key, parse(message));
    expect(wrong).toEqual([]);
  });

  test('have the apostrophes and spaces of print', () => {
    const wrong = Object.entries(messages).filter(([, message]) => /\p{L}'\p{L}|^\s|\s$| {2}/u.test(message));
    expect(wrong).toEqual([]);
  });
});

test('French has spaces that do not break before and within its signs', () => {
  const wrong = Object.entries(knownMessages('fr')).filter(([, message]) =>
    /[\p{L}\d}>)] [:;!»]|« |[^\s«\u202f]»/u.test(message),
  );
  expect(wrong).toEqual([]);
});
