import { describe, expect, test } from 'vitest';
import { formatIssue, sortIssues } from '../../../src/archive/issue.ts';
import { parseArticle } from '../../../src/content/article-parser.ts';
import { parseSpeakers } from '../../../src/content/registers/registers.ts';
import { openDoor, openDoorFile, registers } from '../../fixtures/open-door.ts';
import { expectComplaints, type Slip } from '../../fixtures/slip.ts';

const PAGE = 'which may not stand in a web page.';
const MEANT = 'Remove it, or write what was meant.';

describe('a character that no page may hold is refused at its place:', () => {
  test.each([
    ['\u0000', 'U+0000 (control character)', ''],
    ['\u0010', 'U+0010 (control character)', ''],
    ['\u000B', 'U+000B (control character)', ''],
    ['\u000C', 'U+000C (control character)', ''],
    ['\u007F', 'U+007F (control character)', ''],
    ['\u0085', 'U+0085 (next line)', ' Perhaps … was meant, which has this number in old files from Windows.'],
    ['\u0093', 'U+0093 (control character)', ' Perhaps “ was meant, which has this number in old files from Windows.'],
    ['\uFFFF', 'U+FFFF (no character)', ''],
    ['\u{1FFFE}', 'U+1FFFE (no character)', ''],
    ['\uD800', 'U+D800 (half a character)', ''],
  ])('%j', (character, name, guess) => {
    const what = `here is ${name}, ${PAGE}${guess} ${MEANT}`;
    const reference = `&#x${(character.codePointAt(0) ?? 0).toString(16)};`;
    const inReference = character === '\0' ? `this is the number of no character. ${MEANT}` : what;
    expectComplaints({ what, from: 'It ends.', to: `It${character} ends.`, says: [`29:3 character-refused: ${what}`] });
    expectComplaints({ what, from: 'A door', to: `A${character} door`, says: [`3:13 character-refused: ${what}`] });
    expectComplaints({
      what,
      from: 'It ends.',
      to: `It${reference} ends.`,
      says: [`29:3 character-refused: “${reference}”: ${inReference}`],
    });
    expectComplaints({
      what,
      from: "'A door stays open'",
      to: JSON.stringify(`A${character} door`).replace(
        character,
        `\\U${(character.codePointAt(0) ?? 0).toString(16).padStart(8, '0')}`,
      ),
      says: [`3:1 character-refused: written as an escape, ${what}`],
    });
  });

  test('half of a character, beside a whole one that begins with the same half', () => {
    const what = `here is U+D800 (half a character), ${PAGE} ${MEANT}`;
    expectComplaints({
      what,
      from: "'A door stays open'",
      to: '"A \\ud800 door \u{10000}"',
      says: [`3:1 character-refused: written as an escape, ${what}`],
    });
  });

  test('what turns words round or hides a text', () => {
    expectComplaints({
      what: 'an override',
      from: 'It ends.',
      to: 'It \u202Eends.',
      says: [
        '29:4 character-refused: here is U+202E (right-to-left override), which shows the words behind it in another order than they stand in the file. Remove it.',
      ],
    });
    expectComplaints({
      what: 'a tag',
      from: 'It ends.',
      to: 'It \u{E0041}ends.',
      says: [
        '29:4 character-refused: here is U+E0041 (tag character), which nobody sees and which can hide a text. Remove it.',
      ],
    });
  });

  test('but not in the numbers and names of code, nor what is printed: flags, marks of direction, soft hyphens', () => {
    const body = 'It `&#16;` \\&#16; ends 🏴󠁧󠁢󠁥󠁮󠁧󠁿 \u200F \u202Bx\u202C co\u00ADop &shy; &zwj;.';
    expect(parseArticle(openDoor.replace('It ends.', body), openDoorFile, registers).issues).toEqual([]);
  });

  test('in a register', () => {
    const speakers = 'ann:\n  name: "A\\x10nn"\n  kind: person\nbea:\n  name: B\u0010ea\n  kind: person\n';
    expect(sortIssues(parseSpeakers(speakers, 's.yaml').issues).map(formatIssue)).toEqual([
      `s.yaml:5:10 character-refused: here is U+0010 (control character), ${PAGE} ${MEANT}`,
    ]);
  });
});

describe('a difference that nobody sees is named with its place:', () => {
  test.each([
    [
      'an accent of its own',
      'caf\u00e9',
      'cafe\u0301',
      '11',
      'U+00E9 (“é”)',
      'U+0065 (“e”) with U+0301 (accent of its own)',
    ],
    ['a soft hyphen', 'co\u00adop', 'coop', '10', 'U+00AD (soft hyphen)', 'U+006F (“o”)'],
    ['a zero-width space', 'a\u200bb', 'ab', '9', 'U+200B (zero-width space)', 'U+0062 (“b”)'],
    ['a mark of direction', 'all \u200eab', 'all ab', '12', 'U+200E (left-to-right mark)', 'U+0061 (“a”)'],
  ])('%s', (_what, printed, typed, column, there, here) => {
    const text = openDoor
      .replace('“I thought it was great,”', `“I was ${printed},”`)
      .replace('I thought it was great,', `I was ${typed},`);
    const [issue] = parseArticle(text, openDoorFile, registers).issues;
    expect(issue?.message).toContain(
      `In the body, in line 27, column ${column}, they look the same, but there is ${there} and here ${here}.`,
    );
  });
});

describe('too much to read is an issue at its place, and quickly:', () => {
  const MARKS = 'If these signs are words of the text, write \\ in front of the first.';
  test.each<Slip>([
    {
      what: 'block quotes',
      from: 'It ends.',
      to: `${'> '.repeat(3000)}It ends.`,
      says: [
        `29:1 nesting-too-deep: more lists or block quotes begin here inside each other than the 12 that can be read. ${MARKS}`,
      ],
    },
    {
      what: 'lists',
      from: 'It ends.',
      to: `${'- '.repeat(1000)}It ends.`,
      says: [
        `29:1 nesting-too-deep: more lists or block quotes begin here inside each other than the 12 that can be read. ${MARKS}`,
      ],
    },
    {
      what: 'emphases',
      from: 'It ends.',
      to: `${'*'.repeat(300)}It${'*'.repeat(300)} ends.`,
      says: [
        '29:77 nesting-too-deep: this lies in too many lists, block quotes or emphases inside each other. Take some away, or write \\ in front of signs that are words of the text.',
      ],
    },
    {
      what: 'spaces',
      from: 'It ends.',
      to: `It${' '.repeat(200_000)}ends.`,
      says: [
        '29:3 too-much-space: here are 200000 spaces in a row, but a line may have 200. Remove what nobody reads.',
      ],
    },
    {
      what: 'brackets in front matter',
      from: "'A door stays open'",
      to: `${'['.repeat(5000)}${']'.repeat(5000)}`,
      says: [
        '3:19 yaml-broken: this lies in too many lists or sets of fields inside each other. Put the whole value in quotation marks if it is a text. The fields cannot be read until this is fixed.',
      ],
    },
    {
      what: 'names of names',
      from: "'A door stays open'",
      to: '{[a]: b}',
      says: [
        '3:12 yaml-broken: a list or a set of fields cannot be the name of a field. Put the whole value in quotation marks if it is a text. The fields cannot be read until this is fixed.',
      ],
    },
  ])('$what', expectComplaints);

  test('a file of 4.5 MB', () => {
    const text = openDoor.replace('It ends.', '`'.repeat(4_500_000));
    expect(parseArticle(text, openDoorFile, registers).issues).toMatchObject([{ line: 29, rule: 'file-too-long' }]);
  });
});

describe('front matter is refused with', () => {
  const LONG = 'x'.repeat(90);
  test.each<Slip>([
    {
      what: 'a name that JavaScript takes for something else',
      from: 'events:',
      to: 'origins:\n  __proto__: x\nevents:',
      says: [
        '15:3 field-name: "__proto__" cannot be a name: software that reads the data would lose it. Choose another.',
      ],
    },
    {
      what: 'a link whose words are another address',
      from: 'It ends.',
      to: '[https://good.example/](https://evil.example/) ends.',
      says: [
        '29:1 link-text-other-address: readers see the address "https://good.example/", but the link leads to "https://evil.example/". Make both the same, or remove the link and keep its words.',
      ],
    },
    {
      what: 'a link with a name for signing in',
      from: 'It ends.',
      to: '<https://good.example@evil.example/> ends.',
      says: [
        '29:1 link-name: the link to "https://good.example@evil.example/" leads to evil.example: what stands before the @ is a name for signing in, and readers take it for the site. Remove it.',
      ],
    },
  ])('$what', expectComplaints);

  test('ids that are names of no file on some systems', () => {
    const speakers = ['con', '__proto__', LONG + LONG].map((id) => `${id}:\n  name: A\n  kind: person\n`).join('');
    const id = `2022-02-02-${LONG}`;
    const article = parseArticle(openDoor.replace('2022-02-02-open-door', id), `content/articles/${id}.md`, registers);
    expect(
      [...article.issues, ...parseSpeakers(speakers, 's.yaml').issues].map(
        ({ line, rule, message }) => `${String(line)} ${rule}: ${message.replaceAll(LONG, 'x…')}`,
      ),
    ).toEqual([
      '2 field-value: "2022-02-02-x…" in "id" is longer than 100 characters, which not every system takes as the name of a file. Shorten it.',
      '4 field-name: "__proto__" cannot be a name: software that reads the data would lose it. Choose another.',
      '1 field-value: "con" cannot be the name of a folder on Windows, so the archive could not be kept there. Add a word to it.',
      '7 field-value: "x…x…" is longer than 100 characters, which not every system takes as the name of a file. Shorten it.',
    ]);
  });
});
