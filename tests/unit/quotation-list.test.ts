import { expect, test } from 'vitest';
import { quotationLists, QUOTATIONS_PER_PAGE } from '../../src/archive/quotation-list.ts';
import { anArticle, aQuotation } from '../fixtures/printed.ts';

/** An article with that many quotations, said in turn at each of these dates. */
const article = (count: number, dates: readonly (string | undefined)[]) =>
  anArticle({
    quotations: Array.from({ length: count }, (_, number) => {
      const said = dates[number % dates.length];
      return aQuotation({ id: String(number), ...(said !== undefined && { said }) });
    }),
  });

const pages = (...args: Parameters<typeof article>) =>
  quotationLists([article(...args)]).map(({ path, year, quotations }) => [path, year, quotations.length]);

test('all quotations stand on one page while they fit', () => {
  expect(pages(QUOTATIONS_PER_PAGE, ['2022', '2010-05'])).toEqual([['/quotations/', undefined, 500]]);
  expect(pages(0, ['2022'])).toEqual([['/quotations/', undefined, 0]]);
});

test('one more, and each year of saying has a page, the latest first and those without a date last', () => {
  expect(pages(QUOTATIONS_PER_PAGE + 1, ['2010', undefined, '2022-02-02', '2022?'])).toEqual([
    ['/quotations/', undefined, 0],
    ['/quotations/2022/', '2022', 250],
    ['/quotations/2010/', '2010', 126],
    ['/quotations/undated/', 'undated', 125],
  ]);
});
