import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { anyOf, inAnyCase, LANGUAGES, WORD_END } from '../../../src/import/words/any-of.ts';

const FOLDER = 'src/import/attribution';

/** Text in quotation marks with at least so many entries is a list of words. */
const SHORTEST_LIST = 8;

/** The lists of words in a source file: texts of many entries, apart by bars or else by spaces. Comments are no lists. */
function listsIn(source: string): readonly (readonly string[])[] {
  const code = source.replace(/\/\*.*?\*\/|^\s*\/\/.*$/gmsu, '');
  return Array.from(code.matchAll(/'((?:[^'\\\n]|\\.)*)'|"((?:[^"\\\n]|\\.)*)"/gu), ([, one, two]) => one ?? two ?? '')
    .map((text) => text.split(text.includes('|') ? '|' : ' '))
    .filter(({ length }) => length >= SHORTEST_LIST);
}

test('no list of words has an entry twice, or an empty one', () => {
  const files = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
  const found = files.flatMap((file) =>
    listsIn(readFileSync(join(FOLDER, file), 'utf8')).flatMap((list) =>
      list
        .filter((entry, index) => entry === '' || list.indexOf(entry) < index)
        .map((entry) => `${file}: "${entry}" in "${list.slice(0, 3).join(' ')} …"`),
    ),
  );
  expect(found).toEqual([]);
});

test('lists of words are found', () => {
  expect(listsIn(`wordSet('a b c d e f g h'); phrases("a b|c|d|e|f|g|h|i"); 'no list'`)).toEqual([
    ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'],
    ['a b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'],
  ]);
});

test('the words of a language for the import stand once in a list, without spaces around them', () => {
  const found = Object.entries(LANGUAGES).flatMap(([language, lists]) =>
    Object.entries<unknown>({ ...lists }).flatMap(([use, list]) =>
      (typeof list === 'string' ? list.split('|') : [])
        .filter((word, index, words) => word === '' || word !== word.trim() || words.indexOf(word) < index)
        .map((word) => `${language}.ts: "${word}" in ${use}`),
    ),
  );
  expect(found).toEqual([]);
});

test('words of all languages are looked for together, in any case where that matters', () => {
  const byline = new RegExp(`^(?:${inAnyCase('beforeAuthors')})${WORD_END}`, 'u');
  expect(
    ['By Ada', 'VON Ada', 'written by Ada', 'Written  by Ada', 'Byron', 'bY Ada'].filter((line) => byline.test(line)),
  ).toEqual(['By Ada', 'VON Ada', 'written by Ada', 'Written  by Ada']);
  const teaser = new RegExp(`^(?:${anyOf('teaserBeginnings')})${WORD_END}`, 'iu');
  expect(['Don’t miss it', "Don't miss it", 'Do not miss it'].filter((line) => teaser.test(line))).toEqual([
    'Don’t miss it',
    "Don't miss it",
  ]);
});
