import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { startsWithOpeningMark, quotedRuns } from '../../../src/content/quotations/quoted-run.ts';

/** The words of every run. An unclosed run ends in an arrow. */
const runs = (text: string) =>
  quotedRuns(text).map(({ start, end, closed }) => `${text.slice(start, end)}${closed ? '' : '→'}`);

test('a run has a range with its marks and a range without', () => {
  expect(quotedRuns('He said “no” twice.')).toEqual([{ start: 9, end: 11, outerStart: 8, outerEnd: 12, closed: true }]);
});

describe('runs are found', () => {
  test.each([
    ['between English marks', 'He said “no” and ‘never’.', ['no', 'never']],
    ['between straight marks', '"No," he said, "never" - or \'hardly\'.', ['No,', 'never', 'hardly']],
    [
      'between German marks',
      '„Nein“, sagte sie, „ich ‚komme‘ nicht.“ Und ‚doch‘.',
      ['Nein', 'ich ‚komme‘ nicht.', 'doch'],
    ],
    ['between German book marks', '»Nein«, sagte er, »ich ›komme‹ nicht.«', ['Nein', 'ich ›komme‹ nicht.']],
    ['between French marks with no-break spaces', '«\u00a0Non\u00a0», dit-il.', ['\u00a0Non\u00a0']],
    ['between Swiss marks', '«Nein», sagte sie, «‹doch›».', ['Nein', '‹doch›']],
    ['between Finnish and Swedish marks', '”Ja”, sa hon. ”Kom ’hit’ nu.”', ['Ja', 'Kom ’hit’ nu.']],
    ['between Polish marks', '„Nie”, powiedziała, „to «nie» tak.”', ['Nie', 'to «nie» tak.']],
    ['between Arabic marks, either way round', '”نعم“ ثم “لا” ثم «ربما»', ['نعم', 'لا', 'ربما']],
    ['between Hebrew marks, which abbreviations have inside', 'אמרה: ״צה״ל כאן״, ו"צה"ל שם".', ['צה״ל כאן']],
    [
      'between Japanese marks',
      '「はい」と答え、「『いいえ』ではない」と言った。『港』',
      ['はい', '『いいえ』ではない', '港'],
    ],
    ['between Japanese marks of other forms', '〝はい〟と｢いいえ｣と﹁港﹂', ['はい', 'いいえ', '港']],
    ['between Chinese marks', '他说：“不‘行’。”又说“好”。', ['不‘行’。', '好']],
    ['between straight marks, where words have no spaces', '彼は"いいえ"と言い、\'はい\'と', ['いいえ', 'はい']],
    ['between Korean marks', '그는 “아니요”라고 말했고 ‘예’라고 했다.', ['아니요', '예']],
    ['between marks that do not match', '“It ends" and "it begins”.', ['It ends', 'it begins']],
    ['behind dashes and brackets', '—“No”—(“never”) […“what”]', ['No', 'never', 'what']],
    ['without a space between them', '“No”“never”', ['No', 'never']],
    [
      'on both sides of an attribution',
      '“It could be an oasis,” he said. “I don’t know.”',
      ['It could be an oasis,', 'I don’t know.'],
    ],
  ])('%s', (_where, text, words) => {
    expect(runs(text)).toEqual(words);
  });
});

describe('slips of the press lose no words', () => {
  test.each([
    ['a curly mark printed twice', '““It is old,” he said. “It will stay.”', ['It is old,', 'It will stay.']],
    ['a curly mark printed twice with a space', '“ “It is old,” he said.', ['It is old,']],
    ['a straight mark printed twice', '""It is old," he said. "It will stay."', ['It is old,', 'It will stay.']],
    ['marks printed twice on both sides', 'He said ""never"" twice.', ['never']],
    [
      'a space behind a straight mark',
      '"It is ours," she said. " We will not sell."',
      ['It is ours,', ' We will not sell.'],
    ],
    ['a space behind the first straight mark', '" We will not sell," she said.', [' We will not sell,']],
    ['a quotation that begins with another', '““Never,” she told me,” he wrote.', ['“Never,” she told me,']],
    ['inches', 'A board of 5 " and one of 7" lay there.', []],
    ['a space on both sides of the second mark', '"We are here " she said, "and stay".', ['We are here ', 'and stay']],
  ])('%s', (_slip, text, words) => {
    expect(runs(text)).toEqual(words);
  });
});

describe('marks inside a run belong to it', () => {
  test.each([
    ['single in double', '“I said ‘no’ to ‘that’,” he said.', ['I said ‘no’ to ‘that’,']],
    ['double in single', '‘“No,” she said.’', ['“No,” she said.']],
    ['double in double', '“I said “no” to “that”,” he said.', ['I said “no” to “that”,']],
    ['straight in curly', '“"No," I said,” he said.', ['"No," I said,']],
    ['straight in straight', '"I said "no" to that," he said.', ['I said "no" to that,']],
    ['French in French', '«\u00a0je dis «\u00a0non\u00a0»\u00a0»', ['\u00a0je dis «\u00a0non\u00a0»\u00a0']],
    ['a straight one that closes a curly one', "“He was like, ‘All right.'” Yes.", ["He was like, ‘All right.'"]],
    ['brackets', '“I love [“it”] … [so much]”', ['I love [“it”] … [so much]']],
    ['ellipses', '“…and so on…”', ['…and so on…']],
  ])('%s', (_what, text, words) => {
    expect(runs(text)).toEqual(words);
  });
});

describe('apostrophes are not marks', () => {
  test.each([
    ['inside a word', "It’s O'Neill’s and City‘s.", []],
    ['of a plural, inside a run', '‘the girls’ night’ was fun', ['the girls’ night']],
    ['of a plural, outside of runs', "the dogs’ tails and the cats' “ears”", ['ears']],
    ['of a plural, beside a run', 'the boys’ ‘club’ and the girls’ ‘room’', ['club', 'room']],
    ['of a plural, behind a run that looks like one', 'He said ‘dogs’ and meant the cats’ tails', ['dogs']],
    ['of a plural at the end of a run', '‘I love the dogs’', ['I love the dogs']],
    ['of decades', "’90s music, ‘80s shoes and the '70s", []],
    ['of a short form', '’Tis the season, ‘twas the night', []],
    ['of rock ’n’ roll', "rock 'n' roll, rock ’n’ roll and rock ‘n’ roll", []],
    ['of rock ’n’ roll, inside a run', "'It’s only rock 'n' roll' she sang", ["It’s only rock 'n' roll"]],
  ])('%s', (_which, text, words) => {
    expect(runs(text)).toEqual(words);
  });
});

describe('feet and inches', () => {
  test.each([
    ['inside a run', '"He is 5\'10" tall," she said.', ['He is 5\'10" tall,']],
    ['inside a curly run', '“He is 5’10" tall,” she said.', ['He is 5’10" tall,']],
    ['at the end of a run', '"He is 5\'10"" she said.', ['He is 5\'10"']],
    ['where the mark is at the same time that of the run', '"He is 5\'10" she said.', ["He is 5'10"]],
    ['outside of runs', 'a man of 5\'10" or 5\' 10" said "no"', ['no']],
  ])('%s', (_where, text, words) => {
    expect(runs(text)).toEqual(words);
  });
});

test('marks of titles are none', () => {
  expect(runs('他读《红楼梦》和〈序〉。')).toEqual([]);
});

describe('an unclosed run', () => {
  test('goes on to the end of the block', () => {
    expect(['“No. I', '"No. I', '„Nein. Ich', '«Non. Je', '「いいえ。私は'].map(runs)).toEqual([
      ['No. I→'],
      ['No. I→'],
      ['Nein. Ich→'],
      ['Non. Je→'],
      ['いいえ。私は→'],
    ]);
  });

  test('includes everything quoted after it', () => {
    expect(runs('“No,” he said. “Never. I said ‘no’ to “that” and')).toEqual([
      'No,',
      'Never. I said ‘no’ to “that” and→',
    ]);
  });

  test('is ignored when its mark can be an apostrophe or close elsewhere', () => {
    expect(['‘No. I', "'No. I", 'No. ”I', 'No. »I'].map(runs)).toEqual([[], [], [], []]);
  });

  test('continues in the next paragraph, which has its own opening mark', () => {
    expect(['“Not in the script.', '  "No', '‘no’', 'No “way”', ' ', ''].map(startsWithOpeningMark)).toEqual([
      true,
      true,
      true,
      false,
      false,
      false,
    ]);
  });
});

test('in any text runs do not overlap and have their marks outside', () => {
  const piece = fc.constantFrom(
    'a',
    's',
    'It',
    ' ',
    ' ',
    '.',
    ',',
    '5',
    '\u00a0',
    '(',
    '—',
    '“',
    '”',
    '"',
    "'",
    '‘',
    '’',
    '„',
    '«',
    '»',
    '‹',
    '›',
    '‚',
    '「',
    '」',
    '『',
    'は',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const text = pieces.join('');
      let at = 0;
      let joined = '';
      for (const { start, end, outerStart, outerEnd, closed } of quotedRuns(text)) {
        // Two single marks may stand for a double one.
        const width = start - outerStart;
        expect(
          at <= outerStart && (width === 1 || width === 2) && start <= end && outerEnd === (closed ? end + width : end),
        ).toBe(true);
        joined += text.slice(at, outerStart) + text.slice(outerStart, outerEnd);
        at = outerEnd;
      }
      expect(joined + text.slice(at)).toBe(text);
    }),
    { numRuns: 1000 },
  );
});

test('words between curly marks are one run, whatever is around and inside', () => {
  const words = fc.stringMatching(/^[a-z]+( [a-z]+){0,4}[.,?]?$/);
  const inner = fc.oneof(
    words,
    words.map((said) => `${said} ‘${said}’`),
    words.map((said) => `${said} don’t “${said}”`),
  );
  fc.assert(
    fc.property(words, inner, words, (before, said, after) => {
      expect(runs(`${before} “${said}” ${after}`)).toEqual([said]);
    }),
  );
});
