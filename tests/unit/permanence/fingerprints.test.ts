import { describe, expect, test } from 'vitest';
import type { Article } from '../../../src/archive/article.ts';
import { fingerprintOf } from '../../../src/archive/fingerprint.ts';
import {
  changedParagraphs,
  extendFingerprints,
  fingerprintIssues,
  formatFingerprints,
  parseFingerprints,
} from '../../../src/permanence/fingerprints.ts';
import { formatIssue } from '../../../src/archive/issue.ts';
import { anArticle } from '../../fixtures/printed.ts';

/** An article with these paragraphs and this number of corrections. */
const door = (texts: readonly string[], corrections = 0): Article =>
  anArticle({
    paragraphs: texts.map((text, index) => ({ number: index + 1, text })),
    corrections: Array.from({ length: corrections }, () => ({ on: '2026-11-22', what: 'A word.' })),
  });

const published = door(['It opens.', 'It stays open.']);
const recorded = extendFingerprints(new Map(), [published]);

/** The issues of an article after {@link published} was published. */
const report = (article: Article, before = recorded): readonly string[] =>
  fingerprintIssues(before, [article], (id) => `${id}.md`).map(formatIssue);

test('a fingerprint has the checksum of the text, the number of corrections, and a short digest of each paragraph', () => {
  expect(fingerprintOf(published)).toEqual({
    text: 'e85af722bcc78e8a3ceb82e9e262032393699d8e1eea73c28d670a51f0b45349',
    corrections: 0,
    paragraphs: 'a9aa911c 1be0b8e8',
  });
});

test('headline, dates and annotations are not part of the text', () => {
  expect(report({ ...published, headline: 'Another', published: '2023', summary: 'Another.' })).toEqual([]);
});

describe('a published text', () => {
  test('must not change without a correction', () => {
    expect(report(door(['It opens.', 'It stays shut.']))).toEqual([
      '2022-02-02-open-door.md text-changed: the text differs from the published one (changed: paragraph 2). Restore it, or add an entry to corrections that says what was corrected, and run `npm run mint`.',
    ]);
  });

  test('may change with a correction, and each correction is recorded once', () => {
    const corrected = door(['It opens.', 'It stays shut.'], 1);
    expect(report(corrected)).toEqual([
      '2022-02-02-open-door.md fingerprint-unrecorded: the latest correction is not in content/fingerprints.json yet. Run `npm run mint` and commit what it writes.',
    ]);
    const after = extendFingerprints(recorded, [corrected]);
    expect([after.get(corrected.id), report(corrected, after)]).toEqual([fingerprintOf(corrected), []]);
    expect(report(door(['It opens.', 'It stays ajar.'], 1), after).map((line) => line.split(':')[0])).toEqual([
      '2022-02-02-open-door.md text-changed',
    ]);
  });

  test('must not lose a correction', () => {
    const after = extendFingerprints(new Map(), [door(['It opens.'], 2)]);
    expect(report(door(['It opens.'], 1), after)).toEqual([
      '2022-02-02-open-door.md correction-lost: 2 corrections were published, but only 1 are left. Restore the missing ones.',
    ]);
  });
});

test('a new text is reported until its fingerprint is recorded', () => {
  expect(report(published, new Map())).toEqual([
    '2022-02-02-open-door.md fingerprint-unrecorded: the text is not in content/fingerprints.json yet, so nothing would notice if it changed. Run `npm run mint` and commit what it writes.',
  ]);
});

test('recording keeps the fingerprints of texts changed without a correction and of removed articles', () => {
  expect(extendFingerprints(recorded, [door(['Something else.'])])).toEqual(recorded);
  expect(extendFingerprints(recorded, [])).toEqual(recorded);
});

test.each([
  ['a new wording', ['one', 'TWO', 'three'], 'changed: paragraph 2'],
  ['two new wordings', ['ONE', 'two', 'THREE'], 'changed: paragraphs 1, 3'],
  ['a paragraph more', ['one', 'two', 'and', 'three'], 'added: paragraph 3'],
  ['a paragraph less, by its old number', ['one', 'three'], 'removed: paragraph 2'],
  ['a last paragraph less', ['one', 'two'], 'removed: paragraph 3'],
  ['one split into two', ['one', 't', 'wo', 'three'], 'changed: paragraph 2; added: paragraph 3'],
  ['nothing left', [], 'removed: paragraphs 1, 2, 3'],
  ['nothing', ['one', 'two', 'three'], ''],
])('%s is named', (_, texts, says) => {
  expect(changedParagraphs(fingerprintOf(door(['one', 'two', 'three'])), fingerprintOf(door(texts)))).toBe(says);
});

describe('the file', () => {
  test('reads what was written, sorted by id', () => {
    const both = extendFingerprints(recorded, [{ ...published, id: '2021-a-door' }]);
    expect(parseFingerprints(formatFingerprints(both))).toEqual({ fingerprints: both, issues: [] });
    expect(Object.keys(JSON.parse(formatFingerprints(both)) as object)).toEqual([
      '2021-a-door',
      '2022-02-02-open-door',
    ]);
  });

  test.each([
    ['{', "Expected property name or '}' in JSON at position 1 (line 1 column 2)"],
    ['{"a": 1}', 'it does not map article ids to fingerprints'],
  ])('that reads %s is refused', (text, reason) => {
    expect(parseFingerprints(text).issues.map(formatIssue)).toEqual([
      `content/fingerprints.json fingerprints-broken: the file cannot be read: ${reason}. Only \`npm run mint\` writes it; restore it from version control.`,
    ]);
  });
});
