import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatIssue } from '../../../src/archive/issue.ts';
import { parseArticle } from '../../../src/content/article-parser.ts';
import { parseBody } from '../../../src/content/body/markdown-body.ts';
import { textBlocks } from '../../../src/content/body/text-block.ts';
import { openDoor, openDoorFile, registers } from '../../fixtures/open-door.ts';

/** What the check warns of when the last paragraph of a good article is this. */
function warningsFor(body: string): readonly string[] {
  const { warnings, issues } = parseArticle(openDoor.replace('It ends.', body), openDoorFile, registers);
  expect(issues).toEqual([]);
  return warnings.map((warning) => formatIssue(warning).slice(openDoorFile.length + 1));
}

describe('the check warns of', () => {
  test.each([
    [
      'a year that begins a paragraph',
      '1986. That was the year.',
      '29:1 list-number: Markdown reads this as an entry of a list, and "1986." as its number, which will not be in the text. If it is a part of the text, write 1986\\. instead.',
    ],
    [
      'a number that readers would see as another',
      '1. One\n5. Five',
      '30:1 list-number: Markdown reads this as an entry of a list, and "5." as its number, which will not be in the text. Readers see 2. If it is a part of the text, write 5\\. instead.',
    ],
    [
      'a line that vanishes',
      '[Note]: https://example.org/\n\nIt ends.',
      '29:1 definition-unused: Markdown takes this line for the address of a link, which no link uses, and it will not be in the text. If it is a part of the text, write \\ in front of the [.',
    ],
    [
      'a plus sign',
      '+ 5 per cent',
      '29:1 sign-lost: Markdown reads this as an entry of a list, and + will not be in the text. If it is a part of the text, write \\ in front of it.',
    ],
    [
      'a minus sign',
      '- 5 degrees\n- 7 degrees',
      '29:1 sign-lost: Markdown reads this as an entry of a list, and - will not be in the text. If it is a part of the text, write \\ in front of it.',
    ],
    [
      'a line under a paragraph',
      'It ends.\n---\n\nNow.',
      '29:1 heading-marks: "---" below this makes a heading of it. If it is one, write ## in front; if not, put an empty line between them.',
    ],
    [
      'stars within a word',
      'f**k this s**t',
      '29:2 marks-in-word: the signs * within this word are read as marks and will not be in the text. If it is a part of the text, write \\ in front of each of them.',
    ],
    [
      'the title of a link',
      '[It](https://example.org/ "ends").',
      '29:1 link-title: "ends" is the title of a link, which only a mouse shows, and it will not be in the text. Put words of the text outside the link.',
    ],
    [
      'words behind a fence',
      '``` Note\nIt ends.\n```',
      '29:1 code-language: "Note" names the language of the code below, and it will not be in the text. Put words of the text on a line below it.',
    ],
    [
      'a link that shows the name of another site',
      '[good.example](https://evil.example/)',
      '29:1 link-text-other-address: readers see the address "good.example", but the link leads to "https://evil.example/". Make both the same, or remove the link and keep its words.',
    ],
  ])('%s', (_what, body, warning) => {
    expect(warningsFor(body)).toEqual([warning]);
  });

  test('nothing that everybody writes as marks', () => {
    const body = [
      '## A heading',
      '- one\n- two',
      '1. one\n2. two',
      '> *Quoted* and **strong**, [linked](https://example.org/) and [referred][to].',
      '***',
      '1986\\. That was the year, and \\+ 5 per cent.',
      '[to]: https://example.org/',
      '[example.org/a…](https://www.example.org/abc?d)',
    ].join('\n\n');
    expect(warningsFor(body)).toEqual([]);
  });
});

/** Signs that Markdown reads as marks, with words between them. */
const pieces = fc.constantFrom(
  ...['a', 'b1', '1986', '7', '+', '-', '*', '**', '_', '`', '#', '##', '>', '.', ')', '=', '---', '==='],
  ...[' ', ' ', '  ', '    ', '\n', '\n', '\n\n', '\\', ':', '[', ']', '~~~', '```'],
);

const kept = (text: string): readonly string[] => (text.match(/[a-z0-9+]/g) ?? []).toSorted();

test('every letter, digit and plus sign of a body reaches its text, or the check names a place', () => {
  let silent = 0;
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 25 }), (list) => {
      const body = list.join('');
      const { tree, issues, warnings } = parseBody({ body, bodyLine: 1 }, openDoorFile);
      if (issues.length + warnings.length > 0) return;
      silent += 1;
      const text = textBlocks(tree).map((block) => block.text);
      // The numbers of a list that counts from 1 are shown.
      const numbers = textBlocks(tree).flatMap(({ marks }) => marks.filter((mark) => /\d/.test(mark)));
      expect(kept([...text, ...numbers].join(' '))).toEqual(kept(body));
    }),
    { numRuns: 6000 },
  );
  expect(silent).toBeGreaterThan(1000);
});
