import { expect, test } from 'vitest';
import { outcomeLines, summaryLines, type ReportedOutcome } from '../../../src/cli/import-report.ts';

const PROSE =
  'The weir was closed for a day, and nobody in the town knew why until the evening, when the keeper came home.';

const IMPORTED: ReportedOutcome = {
  source: 'weir.html',
  status: 'imported',
  file: 'content/articles/2022-02-02-weir.md',
  undecided: [
    { field: 'rights', why: 'choose one' },
    { field: 'speaker', why: 'ada-bloom (Ada Bloom) is not in content/speakers.yaml; review adds it' },
    { field: 'speaker', why: 'the text does not say who speaks in 1 of the quotations' },
    { field: 'speaker', why: 'tom-reed (Tom Reed) is not in content/speakers.yaml; review adds it' },
  ],
  removed: [
    ...['Menu', 'Search', 'Share', 'Close', 'Next', PROSE].map((text) => ({ what: 'hidden text', text })),
    { what: 'date', text: '2 February' },
  ],
  pictures: [],
  quotations: { proposed: 3, high: 2, medium: 0, low: 1, notQuotations: 0 },
  origins: {},
  oldAddresses: [],
};

test('names new speakers in one line, and shows three of each kind of thing that was left out, and what may be prose', () => {
  expect(outcomeLines(IMPORTED)).toEqual([
    'weir.html: written to content/articles/2022-02-02-weir.md',
    '  quotations proposed: 3 (2 sure, 0 likely, 1 doubtful), 0 quoted but not said by anybody',
    '  removed: hidden text: Menu',
    '  removed: hidden text: Search',
    '  removed: hidden text: Share',
    `  removed: hidden text: ${PROSE.slice(0, 100)}…`,
    '  removed: hidden text: 2 more, all shorter than 100 characters',
    '  removed: date: 2 February',
    '  to decide: rights: choose one',
    '  to decide: speaker: the text does not say who speaks in 1 of the quotations',
    '  new speakers, of whom the review adds those that you accept: Ada Bloom, Tom Reed',
  ]);
});

test('says what comes next, when something was imported', () => {
  expect(summaryLines([IMPORTED])).toEqual([
    '1 imported, 0 already in the archive, 0 failed',
    'Next: npm run archive -- review decides on the quotations and on the rest.',
  ]);
  expect(summaryLines([{ ...IMPORTED, status: 'would-import' }])).toEqual([
    '1 imported, 0 already in the archive, 0 failed',
  ]);
});
