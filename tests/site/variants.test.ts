import { describe, expect, test } from 'vitest';
import { printedQuotations } from '../../src/archive/archive.ts';
import { quotationPath } from '../../src/archive/permalink.ts';
import { archive, only, pageOf, rootSite, textOf, textsOf } from './site-files.ts';

const printed = printedQuotations(archive.articles).map(({ quotation }) => quotation);
const byUtterance = Map.groupBy(
  printed.filter(({ utterance }) => utterance !== undefined),
  ({ utterance }) => utterance,
);

test('wordings of one utterance lead to each other, and no other quotation claims a variant', () => {
  const leads = printed.map(({ id }) => ({
    id,
    to: pageOf(rootSite, quotationPath(id))
      .querySelectorAll('[aria-labelledby="variants"] figure:last-child a')
      .map((link) => link.getAttribute('href')),
  }));
  expect(leads).toEqual(
    printed.map(({ id, utterance }) => ({
      id,
      to: (byUtterance.get(utterance) ?? []).filter((other) => other.id !== id).map((other) => quotationPath(other.id)),
    })),
  );
});

// A pair of the first archive, word for word; another archive does not have it.
const id = '2vjfb67b';

describe.runIf(printed.some((quotation) => quotation.id === id))('two wordings of one utterance', () => {
  const section = () => only(pageOf(rootSite, quotationPath(id)), '[aria-labelledby="variants"]');

  test('stand side by side with the differing words marked', () => {
    const sides = section()
      .querySelectorAll('figure')
      .map((figure) => ({
        words: textOf(only(figure, 'blockquote')),
        removed: textsOf(figure, 'del'),
        added: textsOf(figure, 'ins'),
        caption: textOf(only(figure, 'figcaption')),
        link: only(figure, 'a').getAttribute('href'),
      }));
    expect(sides).toEqual([
      {
        words: '“totally a moment of an actor playing a moment, and it’s really nice.”',
        removed: ['a'],
        added: [],
        caption: 'This wording, printed by SheKnows, 24 August 2023',
        link: '/q/2vjfb67b/',
      },
      {
        words:
          '“Then the phone call’s over and something amazing happens after they say goodbye, which is Samantha kisses the phone. Not in the script. It’s just totally a moment of an actor playing the moment and it’s really nice.”',
        removed: [],
        added: [
          'Then the phone call’s over and something amazing happens after they say goodbye, which is Samantha kisses the phone. Not in the script. It’s just',
          'the',
        ],
        caption: 'The other wording, printed by an outlet that is not recorded, August 2023 (uncertain)',
        link: '/q/kdpv94cf/',
      },
    ]);
  });

  test('are told apart in words, for those who do not see marks', () => {
    expect(textOf(only(section(), 'p.meta'))).toBe(
      'Only there: “Then the phone call’s over and something amazing happens after they say goodbye, which is Samantha kisses the phone. Not in the script. It’s just”. “a” here is “the” there.',
    );
  });
});
