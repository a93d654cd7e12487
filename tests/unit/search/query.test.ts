import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseQuery } from '../../../src/search/query/query.ts';

describe('a query', () => {
  test.each([
    '"never say never"',
    '“never say never”',
    '„never say never“',
    '«never say never»',
    '‘never say never’',
    "'never say never'",
  ])('takes %s as a phrase', (text) => {
    expect(parseQuery(text, false)).toEqual({ phrases: [['never', 'say', 'never']], words: [] });
  });

  test('may have words and phrases', () => {
    expect(parseQuery('king "never say never" variety “very doable”', false)).toEqual({
      phrases: [
        ['never', 'say', 'never'],
        ['very', 'doable'],
      ],
      words: ['king', 'variety'],
    });
  });

  test('does not mistake apostrophes for quotation marks', () => {
    expect(parseQuery("I don't think it's the fans' fault, y'all", false)).toEqual({
      phrases: [],
      words: ['i', 'dont', 'think', 'its', 'the', 'fans', 'fault', 'yall'],
    });
    expect(parseQuery("'I don't know'", false)).toEqual({ phrases: [['i', 'dont', 'know']], words: [] });
  });

  test('without a closing mark is a phrase to the end, unfinished while it is being typed', () => {
    expect(parseQuery('“never sa', true)).toEqual({ phrases: [['never', 'sa']], words: [], unfinished: 'phrase' });
    expect(parseQuery('“never sa', false)).toEqual({ phrases: [['never', 'sa']], words: [] });
  });

  test('has an unfinished word only when it ends in a word', () => {
    expect(parseQuery('never sa', true)).toEqual({ phrases: [], words: ['never', 'sa'], unfinished: 'word' });
    expect(parseQuery('never sa ', true)).toEqual({ phrases: [], words: ['never', 'sa'] });
  });

  test.each(['', '   ', '"', '""', '“”', '…!?—', '\u202E\u200F', '\uD800'])('without words is empty: %j', (text) => {
    expect(parseQuery(text, true)).toEqual({ phrases: [], words: [] });
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
