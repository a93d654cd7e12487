import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formsOf, wordsOf } from '../../../src/archive/word.ts';

describe('the words of a text', () => {
  test('keep their places in the original', () => {
    expect(wordsOf('“Don’t — stop!”')).toEqual([
      { form: 'dont', start: 1, end: 6 },
      { form: 'stop', start: 9, end: 13 },
    ]);
  });

  test.each([
    ['curly and straight apostrophes, and none', ['it’s', "it's", 'its', 'it‘s'], ['its']],
    ['dashes glued and spaced', ['word—word', 'word — word', 'word -- word', 'word–word'], ['word', 'word']],
    ['ellipses and brackets', ['say [it] …', 'say it...', '(say) it'], ['say', 'it']],
    ['accents, ligatures and capitals', ['Café ŒUVRE', 'cafe oeuvre', 'CAFÉ œuvre'], ['cafe', 'oeuvre']],
    [
      'emoji and invisible characters',
      ['Happy 🏳️‍🌈 Pride', 'Hap\u00ADpy\u200B Pride', 'happy pride'],
      ['happy', 'pride'],
    ],
    ['dots of initials', ['the U.S. team', 'the US team'], ['the', 'us', 'team']],
    ['hashtags in camel case', ['#AndJustLikeThat', 'and just like that'], ['and', 'just', 'like', 'that']],
  ])('are the same for %s', (_name, texts, forms) => {
    expect(texts.map((text) => formsOf(text))).toEqual(texts.map(() => forms));
  });

  test('are single characters in scripts without spaces', () => {
    expect(formsOf('日本 news')).toEqual(['日', '本', 'news']);
  });

  test('are not found in punctuation, emoji, direction marks and lone surrogates', () => {
    expect(formsOf('“…” — !? 🏳️‍🌈 \u202E\u200F \uD800 \uDC00')).toEqual([]);
  });

  test('never overlap and stay in order, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        let end = 0;
        for (const word of wordsOf(text)) {
          expect(word.start).toBeGreaterThanOrEqual(end);
          expect(word.end).toBeGreaterThan(word.start);
          expect(word.form).not.toBe('');
          end = word.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  test('have the same form as their own forms', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const forms = formsOf(text).filter((form) => !/[^\p{ASCII}]/u.test(form));
        expect(formsOf(forms.join(' '))).toEqual(forms);
      }),
    );
  });
});
