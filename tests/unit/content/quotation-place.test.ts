import { describe, expect, test } from 'vitest';
import { formatIssue, type Point } from '../../../src/archive/issue.ts';
import { locateQuotations } from '../../../src/content/quotations/quotation-place.ts';
import { blocksOf } from '../../fixtures/markdown-blocks.ts';

/**
 * Looks for quotations, each a list of its parts, in paragraphs. Issues in the front matter stand on the line of the
 * quotation and the column of the part, those in the body on line 100 and following, one for each paragraph.
 */
function locate(
  paragraphs: readonly string[],
  quotations: readonly (readonly string[])[],
  notQuotations: readonly string[] = [],
) {
  const { places, issues } = locateQuotations(
    paragraphs.map((text, index) => ({ number: index + 1, text })),
    { quotations: quotations.map((parts) => ({ parts })), notQuotations },
    {
      file: 'a.md',
      field: ([field, index, , part]): Point => ({
        line: (field === 'quotations' ? 1 : 50) + Number(index),
        column: 1 + Number(part ?? 0),
      }),
      text: (block, unit) => ({ line: 99 + block, column: unit + 1 }),
    },
  );
  return { words: places.map((parts) => parts.map((p) => wordsAt(paragraphs, p))), issues: issues.map(formatIssue) };
}

/** `2:4-6 no`: the paragraph, the range, and its text. */
function wordsAt(
  paragraphs: readonly string[],
  { paragraph, start, end }: { readonly paragraph: number; readonly start: number; readonly end: number },
): string {
  return `${String(paragraph)}:${String(start)}-${String(end)} ${paragraphs[paragraph - 1]?.slice(start, end) ?? ''}`;
}

describe('a quotation is found', () => {
  test('between its marks', () => {
    expect(locate(['He said, “No.”'], [['No.']])).toEqual({ words: [['1:10-13 No.']], issues: [] });
  });

  test('in parts, when the article interrupts it', () => {
    expect(locate(['“It could be,” he said. “I don’t know.”'], [['It could be,', 'I don’t know.']])).toEqual({
      words: [['1:1-13 It could be,', '1:25-38 I don’t know.']],
      issues: [],
    });
  });

  test('over several paragraphs, each of which opens anew and only the last of which closes', () => {
    expect(locate(['“One.', '“Two.', '“Three.”'], [['One.', 'Two.', 'Three.']])).toEqual({
      words: [['1:1-5 One.', '2:1-5 Two.', '3:1-7 Three.']],
      issues: [],
    });
  });

  test('between French marks, without the spaces inside them', () => {
    expect(locate(['«\u00a0Non\u00a0», dit-il.'], [['Non']])).toEqual({ words: [['1:2-5 Non']], issues: [] });
  });

  test('in parts, when the marks hold the clause that says who speaks', () => {
    expect(locate(['« Non, dit-elle. Demain. »'], [['Non', 'Demain.']])).toEqual({
      words: [['1:2-5 Non', '1:17-24 Demain.']],
      issues: [],
    });
    // Other marks hold only what was said, so that words are missing here.
    expect(locate(['“No, not today. Tomorrow.”'], [['No', 'Tomorrow.']]).issues).toHaveLength(1);
  });

  test('without marks, as in an embedded post', () => {
    expect(locate(['He posted:', 'Happy Pride 🌈'], [['Happy Pride 🌈']])).toEqual({
      words: [['2:0-14 Happy Pride 🌈']],
      issues: [],
    });
  });

  test('with nested quotations, which need no annotation', () => {
    expect(locate(['“I said ‘no’ to “that”.”'], [['I said ‘no’ to “that”.']])).toEqual({
      words: [['1:1-23 I said ‘no’ to “that”.']],
      issues: [],
    });
  });

  test('where it fills a run rather than where its words first occur', () => {
    expect(locate(['A door, “a door”.'], [['a door']])).toEqual({ words: [['1:9-15 a door']], issues: [] });
  });

  test('where it fills a run rather than where one begins with its words', () => {
    expect(locate(['“A door is open,” he said. “A door”'], [['A door']], ['A door is open,'])).toEqual({
      words: [['1:28-34 A door']],
      issues: [],
    });
  });

  test('inside a run, when the marks hold more than the words', () => {
    expect(locate(['no “yes and no” at all', 'maybe'], [['yes and no']])).toEqual({
      words: [['1:4-14 yes and no']],
      issues: [],
    });
  });

  test('once for each annotation of the same words', () => {
    expect(locate(['“No,” he said.', '“No,” she said. “No,” they said.'], [['No,'], ['No,'], ['No,']])).toEqual({
      words: [['1:1-4 No,'], ['2:1-4 No,'], ['2:17-20 No,']],
      issues: [],
    });
  });

  test('across the borders of emphasis and through escapes', () => {
    const { blocks } = blocksOf('He said: “I *thought* it\nwas \\*great\\* &amp; **so on.**”');
    const annotation = { quotations: [{ parts: ['I thought it was *great* & so on.'] }], notQuotations: [] };
    const point = { line: 1, column: 1 };
    expect(locateQuotations(blocks, annotation, { file: 'a.md', field: () => point, text: () => point })).toEqual({
      places: [[{ paragraph: 1, start: 10, end: 43 }]],
      issues: [],
    });
  });
});

describe('words between marks in code', () => {
  const point = { line: 1, column: 1 };
  const located = (markdown: string, notQuotations: readonly string[]) =>
    locateQuotations(
      blocksOf(markdown).blocks,
      { quotations: [{ parts: ['It is done.'] }], notQuotations },
      { file: 'a.md', field: () => point, text: () => point },
    );

  test.each([
    ['in a line', 'Write `"a string"` or `it’s "open`. “It is done.”', { paragraph: 1, start: 33, end: 44 }],
    ['in a block', '```\nlet a = "a string";\n```\n\n“It is done.”', { paragraph: 2, start: 1, end: 12 }],
  ])('need no entry: %s', (_, markdown, place) => {
    expect(located(markdown, [])).toEqual({ places: [[place]], issues: [] });
  });

  test('may have one', () => {
    expect(located('Write `"a string"` here. “It is done.”', ['a string']).issues).toEqual([]);
  });
});

describe('a part that is not found', () => {
  const said = 'King said, “I spoke with her about this [appearance], but I didn’t want to.”';

  test('is shown beside the nearest text', () => {
    expect(
      locate([said], [['I talked with her about this appearance, but I didn’t want to.']]).issues.join('\n'),
    ).toMatchInlineSnapshot(
      `"a.md:1:1 quotation-not-found: "I talked with her about this appearance, but I didn’t want to." does not stand verbatim in the body. The nearest text there, with [-what it lacks-] and {+what it adds+}: "I [-talked-] {+spoke+} with her about this [-appearance,-] {+[appearance],+} but I didn’t want to.". Make both the same as the original prints it."`,
    );
  });

  test('is shown beside the nearest text when only a mark differs', () => {
    expect(
      locate([said], [["I spoke with her about this [appearance], but I didn't want to."]]).issues.join('\n'),
    ).toMatchInlineSnapshot(
      `"a.md:1:1 quotation-not-found: "I spoke with her about this [appearance], but I didn't want to." does not stand verbatim in the body. The nearest text there, with [-what it lacks-] and {+what it adds+}: "I spoke with her about this [appearance], but I [-didn't-] {+didn’t+} want to.". Make both the same as the original prints it."`,
    );
  });

  test('is reported as present when only spaces or line breaks differ', () => {
    const verse = ['Roses are red,\nviolets\u00a0are blue'];
    expect(locate(verse, [['Roses are red, violets are blue']]).issues.join('\n')).toMatchInlineSnapshot(
      `"a.md:1:1 quotation-not-found: "Roses are red, violets are blue" does not stand verbatim in the body. The words are there with other spaces or line breaks. In double quotation marks YAML writes them as "Roses are red,\\nviolets\\u00a0are blue". Make both the same as the original prints it."`,
    );
  });

  test('is found when its line breaks are those of the body', () => {
    expect(locate(['Roses are red,\nviolets are blue'], [['Roses are red,\nviolets are blue']]).issues).toEqual([]);
  });

  test('is shown alone when nothing is similar', () => {
    expect(locate(['It ends.'], [['Pigs may fly.']]).issues.join('\n')).toMatchInlineSnapshot(
      `"a.md:1:1 quotation-not-found: "Pigs may fly." does not stand verbatim in the body. Nothing in the body is similar. Make both the same as the original prints it."`,
    );
  });

  test('leaves the quotation without places, but lets its other parts and the next quotation be found', () => {
    expect(locate(['“One,” he said. “Two.” And: “Three.”'], [['One,', 'Too.'], ['Three.']]).words).toEqual([
      [],
      ['1:29-35 Three.'],
    ]);
  });

  test('gives only one issue for its run', () => {
    expect(locate(['“It was great fun.”'], [['It was grate fun.']]).issues).toHaveLength(1);
  });
});

describe('order', () => {
  test('of quotations is that of the body', () => {
    expect(locate(['“One.”', '“Two.”'], [['Two.'], ['One.']]).issues.join('\n')).toMatchInlineSnapshot(
      `"a.md:2:1 quotation-order: "One." comes before the words annotated above it, or is part of them. List quotations and their parts in the order of the body, and each passage only once."`,
    );
  });

  test('of parts is that of the body', () => {
    expect(locate(['“One,” he said. “Two.”'], [['Two.', 'One,']]).issues).toEqual([
      expect.stringMatching(/^a\.md:1:2 quotation-order: "One,"/),
    ]);
  });

  test('allows no quotation inside another', () => {
    expect(locate(['“I said ‘no’ twice.”'], [['I said ‘no’ twice.'], ['no']]).issues).toEqual([
      expect.stringMatching(/^a\.md:2:1 quotation-order: "no"/),
    ]);
  });

  test('allows two interrupted quotations to alternate', () => {
    expect(
      locate(
        ['“One,” and “two,” and “three,” and “four.”'],
        [
          ['One,', 'three,'],
          ['two,', 'four.'],
        ],
      ),
    ).toEqual({
      words: [
        ['1:1-5 One,', '1:23-29 three,'],
        ['1:12-16 two,', '1:36-41 four.'],
      ],
      issues: [],
    });
  });
});

describe('every run between quotation marks is accounted for', () => {
  test('or reported', () => {
    expect(locate(['It is “magic”.'], []).issues.join('\n')).toMatchInlineSnapshot(
      `"a.md:100:7 quotation-unannotated: "magic" stands between quotation marks, but no quotation covers it. Add it under quotations with its speaker, or under notQuotations if nobody said it."`,
    );
  });

  test('or reported, when a quotation covers only a part of it', () => {
    expect(locate(['“No, never.”'], [['No,']]).issues).toEqual([
      expect.stringMatching(/^a\.md:100:1 quotation-unannotated: "No, never\."/),
    ]);
  });

  test('by a title or a scare quote that nobody said, wherever it stands', () => {
    expect(locate(['It is “magic”.', 'Such ‘magic’.'], [], ['magic'])).toEqual({ words: [], issues: [] });
  });

  test('and a title that is not in the body is reported', () => {
    expect(locate(['It is “magic”.'], [], ['magic', 'a trick']).issues.join('\n')).toMatchInlineSnapshot(
      `"a.md:51:1 not-quotation-unused: "a trick" is listed under notQuotations, but the body does not have it in quotation marks. Correct it or remove it."`,
    );
  });

  test('and an unclosed mark is reported', () => {
    expect(locate(['He said, “No.', 'It ends.'], []).issues.join('\n')).toMatchInlineSnapshot(
      `"a.md:100:10 quotation-mark-unclosed: the quotation mark before "No." is never closed. Close it as the original does, or annotate the words as printed."`,
    );
  });

  test('but an unclosed mark is accepted when its words are annotated', () => {
    expect(locate(['He said, “No.', 'It ends.'], [['No.']]).issues).toEqual([]);
  });

  test('and a long unclosed run is shortened in the issue', () => {
    expect(locate([`“${'No, never. '.repeat(20)}`], []).issues.join('\n')).toMatchInlineSnapshot(
      `"a.md:100:1 quotation-mark-unclosed: the quotation mark before "No, never. No, never. No, never. No, never. No, never. No, n…" is never closed. Close it as the original does, or annotate the words as printed."`,
    );
  });
});
