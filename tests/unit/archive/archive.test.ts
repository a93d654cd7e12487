import { expect, test } from 'vitest';
import { byPublication, printedQuotations, speakerOf } from '../../../src/archive/archive.ts';
import { anArchive, anArticle, aQuotation, printed } from '../../fixtures/printed.ts';

test('sorts articles by publication, and by id within a day', () => {
  const list = [
    anArticle({ id: 'd', published: '2023-06' }),
    anArticle({ id: 'b', published: '2022-02-02' }),
    anArticle({ id: 'c', published: '2022' }),
    anArticle({ id: 'a', published: '2022-02-02' }),
  ];
  expect(list.toSorted(byPublication).map(({ id }) => id)).toEqual(['c', 'a', 'b', 'd']);
});

test('lists quotations in the order of the articles and of their texts', () => {
  const first = anArticle({ id: 'first', quotations: [aQuotation({ id: 'b' }), aQuotation({ id: 'a' })] });
  const second = anArticle({ id: 'second', quotations: [aQuotation({ id: 'c' })] });
  expect(printedQuotations([first, second]).map(({ quotation, article }) => [quotation.id, article.id])).toEqual([
    ['b', 'first'],
    ['a', 'first'],
    ['c', 'second'],
  ]);
});

test('throws when a quotation has an unknown speaker', () => {
  expect(speakerOf(printed({}), anArchive([])).name).toBe('Antonia Ember');
  expect(() => speakerOf(printed({ speaker: 'nobody' }), anArchive([]))).toThrowErrorMatchingInlineSnapshot(
    `[Error: quotation 7k2m9x4d has the unchecked speaker nobody]`,
  );
});
