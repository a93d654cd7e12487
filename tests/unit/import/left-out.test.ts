import type { Root } from 'mdast';
import { remark } from 'remark';
import { expect, test } from 'vitest';
import { leftOutDoubt } from '../../../src/import/sources/page/left-out.ts';

const parse = (markdown: string): Root => remark().parse(markdown) as Root;

const A = 'The harbour master closed the northern pier on Tuesday after two planks gave way.';
const B = 'Fishermen have to land their catch at the southern pier until the repair is finished.';
const TEXT = parse(`${A}\n\n${B}`);

test('asks about short lines that only the second extractor kept, when they are much together', () => {
  expect(leftOutDoubt(TEXT, parse(`${A}\n\nNorth pier: closed\n\nSouth pier: open\n\n${B}`), [])).toEqual([
    '6 words in short lines and links among or below the paragraphs were left out, the first “North pier: closed”; compare with the original',
  ]);
});

test('asks about what was told to be of the page, once, when it is much', () => {
  const line = 'Reprinted with the kind permission of the harbour office.';
  const removed = [{ what: 'copyright notice', text: line }];
  expect(leftOutDoubt(TEXT, parse(`${A}\n\n${line}\n\n${B}`), removed)).toEqual([
    `9 words in short lines and links among or below the paragraphs were left out, the first “${line}”; compare with the original`,
  ]);
});

test('asks nothing about a few words, about lines around the text, and without a second reading', () => {
  expect(leftOutDoubt(TEXT, parse(`${A}\n\nShare\n\n${B}`), [])).toEqual([]);
  expect(
    leftOutDoubt(TEXT, parse(`Home News Sport Weather Traffic\n\n${A}\n\n${B}\n\nImprint Contact Jobs`), []),
  ).toEqual([]);
  const around = [{ what: 'line above the headline', text: 'Home News Sport Weather Traffic' }];
  expect(leftOutDoubt(TEXT, undefined, around)).toEqual([]);
});
