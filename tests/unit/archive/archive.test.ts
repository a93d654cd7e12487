import { expect, test } from 'vitest';
import { byPublication, duplicateIds, printedQuotations, speakerOf } from '../../../src/archive/archive.ts';
import { formatIssue } from '../../../src/archive/issue.ts';
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

test('reports an id in two files at the second file, naming the first', () => {
  const articles = [
    anArticle({ id: 'door', document: 'one', quotations: [aQuotation({ id: '7k2m9x4d' })] }),
    anArticle({ id: 'door', document: 'two', quotations: [aQuotation({ id: '7k2m9x4d', parts: ['No.', 'Never.'] })] }),
  ];
  const issues = duplicateIds(articles, ({ document }, id) => ({
    file: `${document}.md`,
    line: id === 'door' ? 2 : 20,
    column: 1,
  }));
  expect(issues.map(formatIssue).join('\n')).toMatchInlineSnapshot(`
    "two.md:2:1 id-duplicate: one.md has the id "door" too. Two articles cannot share an address: give the newer one another id.
    two.md:20:1 quotation-id-duplicate: the id "7k2m9x4d" of the quotation "No." is also used in one.md. Remove it from the newer quotation and run \`npm run mint\`, which writes another."
  `);
});

test('accepts unique ids', () => {
  expect(duplicateIds([anArticle({ quotations: [aQuotation()] })], () => ({ file: 'a.md' }))).toEqual([]);
});
