import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseArticle } from '../../../src/content/article-parser.ts';
import { mintIds } from '../../../src/permanence/id-minting.ts';
import { openDoor, openDoorFile, registers } from '../../fixtures/open-door.ts';

const none: ReadonlySet<string> = new Set();
const mint = (text: string, taken = none) => mintIds(text, openDoorFile, taken);

/** The valid file with a second quotation, and without ids. */
const without = openDoor
  .replace('id: 7k2m9x4d\n    speaker', 'speaker')
  .replace('---\n\n“', '  - parts:\n      - It ends.\n    # said by nobody else\n    speaker: kim-cattrall\n---\n\n“');

/** Lines that only the second text has, and lines that only the first has. */
function difference(before: string, after: string): { readonly added: string[]; readonly lost: string[] } {
  const [left, right] = [before.split('\n'), after.split('\n')];
  return { added: right.filter((line) => !left.includes(line)), lost: left.filter((line) => !right.includes(line)) };
}

test('writes an id in front of the fields of each quotation that has none', () => {
  const { text, ids } = mint(without);
  expect(ids).toEqual(['f3gpktm9', '5dhwv2bq']);
  expect(difference(without, text)).toEqual({
    added: ['  - id: f3gpktm9', '    speaker: antonia-ember', '  - id: 5dhwv2bq'],
    lost: ['  - speaker: antonia-ember', '  - parts:'],
  });
});

test.each([
  ['Unix', '\n'],
  ['Windows', '\r\n'],
])('nothing but the ids is added, with line ends of %s', (_system, end) => {
  const file = without.replaceAll('\n', end);
  const { text, ids } = mint(file);
  expect(ids).toHaveLength(2);
  expect(ids.reduce((rest, id) => rest.replace(`id: ${id}${end}    `, ''), text)).toBe(file);
});

test('the result is a valid article, and minting again changes nothing', () => {
  const { text, ids } = mint(without);
  const { article, issues } = parseArticle(text, openDoorFile, registers);
  expect({ ids: article?.quotations.map(({ id }) => id), issues }).toEqual({ ids, issues: [] });
  expect(mint(text)).toEqual({ text, ids: [] });
});

describe('an id is written', () => {
  test.each([
    ['behind a dash on a line of its own', '  -\n    parts: [No.]\n', '  -\n    id: ID\n    parts: [No.]\n'],
    ['below a comment', '  - # what he said\n    parts: [No.]\n', '  - # what he said\n    id: ID\n    parts: [No.]\n'],
    ['between braces', '  - {parts: [No.]}\n', '  - { id: ID, parts: [No.]}\n'],
    ['without indentation', '- parts: [No.]\n', '- id: ID\n  parts: [No.]\n'],
  ])('%s', (_where, before, after) => {
    const file = (list: string): string => `---\nid: 2022-no\nquotations:\n${list}---\n\n“No.”\n`;
    const { text, ids } = mint(file(before));
    expect(text).toBe(file(after.replace('ID', ids[0] ?? 'no id')));
  });

  test('inside braces', () => {
    const { text, ids } = mint('---\nid: 2022-no\nquotations: [{ parts: [No.] }, { parts: [Yes.] }]\n---\n');
    expect(text).toBe(
      `---\nid: 2022-no\nquotations: [{ id: ${String(ids[0])}, parts: [No.] }, { id: ${String(ids[1])}, parts: [Yes.] }]\n---\n`,
    );
  });
});

describe('an id stays', () => {
  test('when the wording is corrected', () => {
    const corrected = openDoor.replaceAll('I thought it was great', 'I think it is great');
    expect(mint(corrected)).toEqual({ text: corrected, ids: [] });
  });

  test('when anything else in the article is edited', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Za-z ]+$/), (words) => {
        const edited = without.replace('Ember praises a door.', `'${words}'`).replace('said Ember', `said ${words}`);
        expect(mint(edited).ids).toEqual(mint(without).ids);
      }),
    );
  });

  test('when another quotation is inserted in front', () => {
    const { text, ids } = mint(without);
    const longer = text.replace('quotations:\n', 'quotations:\n  - speaker: kim-cattrall\n    parts: [A door.]\n');
    const again = mint(longer, new Set(ids));
    expect(again.ids).toHaveLength(1);
    expect(ids.filter((id) => again.text.includes(`id: ${id}\n`))).toEqual(ids);
  });
});

test('gives the same words in one article two ids, and none that is taken', () => {
  const file = '---\nid: 2022-no\nquotations:\n  - parts: [No.]\n  - parts: [No.]\n---\n';
  const { ids } = mint(file);
  const others = mint(file, new Set(ids)).ids;
  expect(new Set([...ids, ...others]).size).toBe(4);
});

test('avoids an id in the file that is not recorded yet', () => {
  const file = '---\nid: 2022-no\nquotations:\n  - parts: [No.]\n---\n';
  const { text, ids } = mint(file);
  const longer = text.replace(/---\n$/, '  - parts: [No.]\n---\n');
  expect(new Set([...ids, ...mint(longer).ids]).size).toBe(2);
});

test.each([
  ['without front matter', 'Text.'],
  ['with broken YAML', without.replace("'A door", "'A' door")],
  ['without an id of its own', without.replace(/^id:.*\n/m, '')],
  ['without quotations', '---\nid: 2022-no\n---\n\nText.\n'],
  ['with a quotation that has no parts', '---\nid: 2022-no\nquotations:\n  - speaker: king\n---\n'],
  ['with an empty quotation', '---\nid: 2022-no\nquotations:\n  -\n---\n'],
])('a file %s stays as it is', (_what, text) => {
  expect(mint(text)).toEqual({ text, ids: [] });
});
