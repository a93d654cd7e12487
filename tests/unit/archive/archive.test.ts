import { expect, test } from 'vitest';
import { byPublication, duplicateIds, printedQuotations, speakerOf } from '../../../src/archive/archive.ts';
import { formatIssue } from '../../../src/archive/issue.ts';
import { anArchive, anArticle, aQuotation, printed } from '../../fixtures/printed.ts';

test('articles stand by publication, on the same day by id', () => {
  const list = [
    anArticle({ id: 'd', published: '2023-06' }),
    anArticle({ id: 'b', published: '2022-02-02' }),
    anArticle({ id: 'c', published: '2022' }),
    anArticle({ id: 'a', published: '2022-02-02' }),
  ];
  expect(list.toSorted(byPublication).map(({ id }) => id)).toEqual(['c', 'a', 'b', 'd']);
});

test('quotations are printed in the order of the articles and of their texts', () => {
  const first = anArticle({ id: 'first', quotations: [aQuotation({ id: 'b' }), aQuotation({ id: 'a' })] });
  const second = anArticle({ id: 'second', quotations: [aQuotation({ id: 'c' })] });
  expect(printedQuotations([first, second]).map(({ quotation, article }) => [quotation.id, article.id])).toEqual([
    ['b', 'first'],
    ['a', 'first'],
    ['c', 'second'],
  ]);
});

test('the speaker of a quotation is in the archive, or a programmer forgot to check', () => {
  expect(speakerOf(printed({}), anArchive([])).name).toBe('Antonia Ember');
  expect(() => speakerOf(printed({ speaker: 'nobody' }), anArchive([]))).toThrowErrorMatchingInlineSnapshot(
    `[Error: quotation 7k2m9x4d has the unchecked speaker nobody]`,
  );
});

test('an id that two files claim is reported at the second, with the first', () => {
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
    "two.md:2:1 id-duplicate: the id "door" is also that of one.md. An address can belong to one article only; give the newer one another id.
    two.md:20:1 quotation-id-duplicate: the id "7k2m9x4d" of the quotation "No." is also used in one.md. Take it out of the newer quotation and run \`npm run mint\`, which writes another."
  `);
});

test('ids that nobody shares are not reported', () => {
  expect(duplicateIds([anArticle({ quotations: [aQuotation()] })], () => ({ file: 'a.md' }))).toEqual([]);
});
