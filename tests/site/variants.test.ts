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

describe('two wordings of one utterance', () => {
  const section = () => only(pageOf(rootSite, quotationPath('b3nntpgd')), '[aria-labelledby="variants"]');

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
        words: '“simply a whistle of a ferry greeting a harbour, and it’s really sweet.”',
        removed: ['a'],
        added: [],
        caption: 'This wording, printed by HarbourWatch, 24 August 2023',
        link: '/q/b3nntpgd/',
      },
      {
        words:
          '“Then the crossing’s over and something lovely happens after they tie up, which is the Marigold whistles at the quay. Not on the programme. It’s just simply a whistle of a ferry greeting the harbour and it’s really sweet.”',
        removed: [],
        added: [
          'Then the crossing’s over and something lovely happens after they tie up, which is the Marigold whistles at the quay. Not on the programme. It’s just',
          'the',
        ],
        caption: 'The other wording, printed by an outlet that is not recorded, August 2023 (uncertain)',
        link: '/q/5f4k8bpz/',
      },
    ]);
  });

  test('are told apart in words, for those who do not see marks', () => {
    expect(textOf(only(section(), 'p.meta'))).toBe(
      'Only there: “Then the crossing’s over and something lovely happens after they tie up, which is the Marigold whistles at the quay. Not on the programme. It’s just”. “a” here is “the” there.',
    );
  });
});
