import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseQuery } from '../../../src/search/query/query.ts';

/** A parsed query by the forms of its words. */
function parsed(text: string, typing: boolean): unknown {
  const { phrases, words, unfinished } = parseQuery(text, typing);
  return { phrases, words: words.map(({ form }) => form), ...(unfinished !== undefined && { unfinished }) };
}

describe('a query', () => {
  test.each([
    '"never say never"',
    '“never say never”',
    '„never say never“',
    '«never say never»',
    '‘never say never’',
    "'never say never'",
  ])('takes %s as a phrase', (text) => {
    expect(parsed(text, false)).toEqual({ phrases: [['never', 'say', 'never']], words: [] });
  });

  test('may have words and phrases', () => {
    expect(parsed('king "never say never" variety “very doable”', false)).toEqual({
      phrases: [
        ['never', 'say', 'never'],
        ['very', 'doable'],
      ],
      words: ['king', 'variety'],
    });
  });

  test.each(['「橋は」', '『橋は』', '《橋は》', '〈橋は〉', '"橋は"'])('takes %s as a phrase of letters', (text) => {
    expect(parsed(text, false)).toEqual({ phrases: [['橋', 'は']], words: [] });
  });

  test('keeps a run of letters without spaces together, as one or more words', () => {
    const { words } = parseQuery('東京の橋 bridge สะพาน', false);
    expect(words).toEqual([
      { form: '東京の橋', isRun: true },
      { form: 'bridge', isRun: false },
      { form: 'สะพาน', isRun: true },
    ]);
  });

  test('does not mistake apostrophes for quotation marks', () => {
    expect(parsed("I don't think it's the fans' fault, y'all", false)).toEqual({
      phrases: [],
      words: ['i', 'dont', 'think', 'its', 'the', 'fans', 'fault', 'yall'],
    });
    expect(parsed("'I don't know'", false)).toEqual({ phrases: [['i', 'dont', 'know']], words: [] });
  });

  test('without a closing mark is a phrase to the end, unfinished while it is being typed', () => {
    expect(parsed('“never sa', true)).toEqual({ phrases: [['never', 'sa']], words: [], unfinished: 'phrase' });
    expect(parsed('“never sa', false)).toEqual({ phrases: [['never', 'sa']], words: [] });
  });

  test('has an unfinished word only when it ends in a word', () => {
    expect(parsed('never sa', true)).toEqual({ phrases: [], words: ['never', 'sa'], unfinished: 'word' });
    expect(parsed('never sa ', true)).toEqual({ phrases: [], words: ['never', 'sa'] });
  });

  test.each(['', '   ', '"', '""', '“”', '…!?—', '\u202E\u200F', '\uD800'])('without words is empty: %j', (text) => {
    expect(parsed(text, true)).toEqual({ phrases: [], words: [] });
  });

  test('has at most 40 words, whatever its length', () => {
    expect(parseQuery('word '.repeat(1000), true).words.length).toBe(40);
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 6000 }), fc.boolean(), (text, typing) => {
        const { phrases, words } = parseQuery(text, typing);
        expect(phrases.flat().length + words.length).toBeLessThanOrEqual(40);
      }),
    );
  });
});
