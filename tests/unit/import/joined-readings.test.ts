import type { Root } from 'mdast';
import { remark } from 'remark';
import { expect, test } from 'vitest';
import { writeBody } from '../../../src/import/draft/body-markdown.ts';
import { joinReadings } from '../../../src/import/sources/page/joined-readings.ts';
import { readPage } from '../../../src/import/sources/page/saved-page.ts';

const parse = (markdown: string): Root => remark().parse(markdown) as Root;

const A = 'The harbour master closed the northern pier on Tuesday after two planks gave way.';
const B = 'Fishermen have to land their catch at the southern pier until the repair is finished.';
const C = 'The council expects that the work will take six weeks and cost about ninety thousand crowns.';
const D = 'Until then the ferry to the island leaves from the old coal quay every hour.';

test('puts prose that only the second extractor found where that one has it, with its heading', () => {
  const joined = joinReadings(parse(`${A}\n\n${C}`), parse(`${A}\n\n## Two piers\n\n${B}\n\n${C}\n\n${D}`));
  expect({ ...joined, tree: writeBody(joined.tree) }).toEqual({
    tree: `${A}\n\n## Two piers\n\n${B}\n\n${C}\n\n${D}\n`,
    added: [B, D],
  });
});

test('puts a heading that only the second extractor kept between two neighbours of the first, without a question', () => {
  const joined = joinReadings(parse(`${A}\n\n${B}\n\n${C}`), parse(`${A}\n\n## Two piers\n\n${B}\n\n${C}`));
  expect({ ...joined, tree: writeBody(joined.tree) }).toEqual({
    tree: `${A}\n\n## Two piers\n\n${B}\n\n${C}\n`,
    added: [],
  });
});

test('leaves out a heading that stands elsewhere, in a link, or beside what the first extractor left out', () => {
  const first = parse(`${A}\n\n${B}\n\n${C}`);
  for (const second of [
    `${A}\n\n## Two piers\n\n${C}`,
    `${A}\n\n## [Two piers](https://x.example/)\n\n${B}`,
    `${A}\n\nShare\n\n## Two piers\n\n${B}`,
    `## Two piers\n\n${A}\n\n${B}`,
  ])
    expect(joinReadings(first, parse(second))).toEqual({ tree: first, added: [] });
});

test('leaves out teasers, menus and fragments that only the second extractor kept', () => {
  const first = parse(`${A}\n\n${C}`);
  const teaser = '[Storm tears the roof off the old school in the village of Lund.](https://x.example/)';
  expect(joinReadings(first, parse(`${teaser}\n\n${A}\n\nShare\n\n## More\n\n${C}\n\n${teaser}`))).toEqual({
    tree: first,
    added: [],
  });
});

test('keeps the first reading when the two have nothing in common', () => {
  const first = parse(A);
  expect(joinReadings(first, parse(`${B}\n\n${C}`))).toEqual({ tree: first, added: [] });
});

test('asks about an article over sibling elements, of which one extractor takes a part only', () => {
  const part = (texts: readonly string[]): string => texts.map((text) => `<p>${text}</p>`).join('');
  const page = readPage(
    `<html><body><div class="story"><div class="text">${part([A, B, C, A.replace('two', 'three'), B.replace('the', 'this')])}</div><aside class="sponsor-related">${part([D])}</aside></div></body></html>`,
  );
  if ('failure' in page) throw new Error(page.failure);
  expect(writeBody(page.tree)).toContain(C);
});
