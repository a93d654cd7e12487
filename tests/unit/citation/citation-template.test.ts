import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { withTemplates } from '../../../src/citation/edge/citation-template.ts';
import { citationLanguage } from '../../../src/citation/citation-styles.ts';
import { makeTypesetter } from '../../../src/citation/edge/typesetter.ts';
import { articleCitation } from '../../../src/citation/citation.ts';
import { en } from '../../../src/languages/en.ts';
import { interfaceLanguage } from '../../../src/languages/known-languages.ts';
import { languageFrom } from '../../../src/languages/language.ts';
import type { Article } from '../../../src/archive/article.ts';

const WORDS = (
  "well the cats can’t know it's about so-called time of day a an and iPhone NATO McDonald over to 1999 42nd " +
  'in “the” ‘door’ up or yet is 26 27 7391 xqzwa rock ’n’ roll U.S. Q&A <i>no</i> über Ångström élan I an'
).split(' ');

const germanDates = languageFrom({ tag: 'de', messages: en });

const phrase = fc
  .array(fc.tuple(fc.constantFrom(...WORDS), fc.constantFrom(' ', ' ', ' ', ', ', ': ', ' – ', '—', '; ', '. ', '? ')))
  .filter((list) => list.length > 0)
  .map((list) => list.map(([word, gap], index) => (index === list.length - 1 ? word : word + gap)).join(''));
// All of these can be made from a template.
const plainWords = fc
  .array(
    fc.tuple(
      fc.constantFrom(...WORDS.filter((word) => /^\p{L}[\p{L}\p{N}'’-]*$/u.test(word))),
      fc.constantFrom(' ', ', ', ': ', '; '),
    ),
  )
  .filter((list) => list.length > 0)
  .map((list) => list.map(([word, gap], index) => (index === list.length - 1 ? word : word + gap)).join(''));
const textsOf = (inner: fc.Arbitrary<string>) =>
  fc.tuple(inner, fc.constantFrom('', '', '', '.', '?', '!', '…')).map((parts) => parts.join(''));
const headlineAndOutlet = fc.oneof(
  fc.tuple(textsOf(phrase), textsOf(phrase)),
  fc.tuple(textsOf(plainWords), textsOf(plainWords)),
);
const date = fc
  .tuple(fc.integer({ min: 900, max: 2030 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .chain(([year, month, day]) => {
    const parts = [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')];
    return fc
      .tuple(fc.integer({ min: 1, max: 3 }), fc.constantFrom('', '', '?', '~'))
      .map(([count, doubt]) => parts.slice(0, count).join('-') + doubt);
  });
const article = fc.record({
  headlineBy: fc.constantFrom('printed' as const, 'archive' as const),
  outlet: fc.option(fc.constant('outlet'), { nil: undefined }),
  published: date,
  added: fc.constantFrom('2026-01-01', '2026-12-27'),
  url: fc.option(fc.constantFrom('https://a.example/b/', 'https://a.example/b?c=26', 'https://a.example/x'), {
    nil: undefined,
  }),
  edition: fc.constantFrom('record' as const, 'full' as const),
  byline: fc.option(fc.constantFrom('Antonia Ember', "Antonia Ember and Ben O'Coal", 'A. Ember Jr.', 'an xqzwa'), {
    nil: undefined,
  }),
});

const SETTINGS = ['en', 'de', 'fr', 'es', 'ja', 'ar'].flatMap((tag) => {
  const { styles, locale } = citationLanguage(tag);
  return styles.filter((style) => style !== 'sist02').map((style) => ({ style, locale, tag }));
});

describe.each(SETTINGS)('in the style $style with $locale', ({ style, locale, tag }) => {
  const slow = makeTypesetter(style, locale);
  const quick = withTemplates(makeTypesetter(style, locale));
  const spoken = interfaceLanguage(tag);

  test.each(['archive', 'original'] as const)(
    'a citation of the %s is to the letter what the style writes',
    (target) => {
      fc.assert(
        fc.property(
          article,
          headlineAndOutlet,
          fc.constantFrom(spoken, germanDates),
          (fields, [headline, outletName], words) => {
            const item = articleCitation({ id: 'a', headline, ...fields } as unknown as Article, {
              target,
              site: 'https://archive.example',
              base: '/',
              siteName: 'The Archive',
              outlets: new Map([['outlet', { id: 'outlet', name: outletName }]]),
              language: 'en',
              words,
            });
            expect(quick(item)).toEqual(slow(item));
          },
        ),
        { numRuns: tag === 'en' ? 200 : 60 },
      );
    },
  );
});
