import { describe, expect, test } from 'vitest';
import type { PrintedQuotation } from '../../../src/archive/archive.ts';
import { bySaying, likelyVariants, utterances, variantHints, variantsOf } from '../../../src/lists/variant.ts';
import { printed } from '../../fixtures/printed.ts';

const quoted = (id: string, article: string, words: string, fields: object = {}): PrintedQuotation =>
  printed({ id, parts: [words], ...fields }, { id: article });

const a = quoted('a', 'first', 'A moment of an actor playing a moment.', { utterance: 'moment' });
const b = quoted('b', 'second', 'It’s just a moment of an actor playing the moment.', { utterance: 'moment' });
const c = quoted('c', 'second', 'A possibility.', { utterance: 'possibility' });
const d = quoted('d', 'third', 'The moment.');

const ids = (list: readonly PrintedQuotation[]) => list.map(({ quotation }) => quotation.id);

test('the variants of a quotation are the others of its utterance, in the order of the articles', () => {
  expect([a, b, c, d].map((one) => ids(variantsOf(one, [a, b, c, d])))).toEqual([['b'], ['a'], [], []]);
});

test('an utterance is listed when more than one quotation prints it', () => {
  expect([...utterances([a, b, c, d])].map(([name, list]) => [name, ids(list)])).toEqual([['moment', ['a', 'b']]]);
});

test('sorts quotations by date, undated ones last, and otherwise keeps their order', () => {
  const said = (id: string, day?: string): PrintedQuotation => printed({ id, ...(day !== undefined && { said: day }) });
  const list = [said('x'), said('y', '2023-06'), said('z', '2010'), said('v'), said('w', '2023-06')];
  expect(ids(list.toSorted(bySaying))).toEqual(['z', 'y', 'w', 'x', 'v']);
});

describe('likely variants', () => {
  const pairs = (...list: PrintedQuotation[]) =>
    likelyVariants(list).map(({ first, second, overlap }) => [first.quotation.id, second.quotation.id, overlap]);
  const x = quoted('x', 'first', 'A moment of an actor playing a moment');
  const y = quoted('y', 'second', 'just a moment of an actor playing the moment, you know');

  test('are two quotations of one speaker that share most words of the shorter one', () => {
    expect(pairs(x, y)).toEqual([['x', 'y', 7 / 8]]);
  });

  test('are not in one article, not of two speakers, not too short, and not too different', () => {
    expect([
      pairs(x, { ...y, article: x.article }),
      pairs(x, quoted('y', 'second', 'It was a moment of an actor playing a moment', { speaker: 'kim-cattrall' })),
      pairs(quoted('x', 'first', 'I never said that'), quoted('y', 'second', 'I never said that')),
      pairs(x, quoted('y', 'second', 'It was a moment that nobody on the set had ever seen before')),
    ]).toEqual([[], [], [], []]);
  });

  test('are not quotations of the same utterance', () => {
    expect(pairs(a, b)).toEqual([]);
  });

  test('are found once, however many words they share', () => {
    expect(pairs(x, { ...x, quotation: { ...x.quotation, id: 'y' }, article: y.article })).toEqual([['x', 'y', 1]]);
  });

  test('are limited when very many quotations share the same words', () => {
    const all = Array.from({ length: 1000 }, (_, n) =>
      quoted(String(n), `article ${String(n)}`, 'We have no comment on that'),
    );
    // Each is compared with the first twenty; comparing all would find 499,500 pairs.
    expect(likelyVariants(all)).toHaveLength(19 * 10 + 980 * 20);
  });

  test('become hints for the keeper', () => {
    expect(variantHints([x.article, { ...y.article, quotations: [{ ...x.quotation, id: 'y' }] }]))
      .toMatchInlineSnapshot(`
      [
        "hint: x in first and y in second share 100 % of their words. If they are one utterance, give both the same \`utterance\`.",
      ]
    `);
  });
});
