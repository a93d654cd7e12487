import { describe, expect, test } from 'vitest';
import { formatIssue } from '../../../src/archive/issue.ts';
import { exampleFaults } from '../../../src/content/registers/example-search.ts';
import { foundingFiles } from '../../../src/content/registers/founding.ts';
import { parseSettings } from '../../../src/content/registers/settings.ts';
import { openDoorSettings } from '../../fixtures/open-door.ts';
import { anArchive, anArticle, aQuotation } from '../../fixtures/printed.ts';

const read = (text: string) => parseSettings(text, 'archive.yaml');

test('reads what the keeper says of the archive', () => {
  expect(read(openDoorSettings).settings).toEqual({
    title: 'The Door Archive',
    shortTitle: 'Door Archive',
    description: 'News of doors.',
    introduction: 'What was said of doors, word for word.',
    story: 'How a door stayed open',
    exampleSearch: 'kept it open',
    language: 'en',
  });
});

describe('reports at its place', () => {
  const messages = (line: string) => read(`${openDoorSettings}${line}\n`).issues.map(formatIssue);

  test.each([
    [
      'address: https://archive.example',
      'archive.yaml:8:1 field-value: "https://archive.example" in "address" is not the address of a site as browsers write it. Copy it from the address bar, with a slash at its end and nothing behind it, such as https://someone.github.io/archive/.',
    ],
    [
      'address: https://archive.example/?page=1/',
      'archive.yaml:8:1 field-value: "https://archive.example/?page=1/" in "address" is not the address of a site as browsers write it. Copy it from the address bar, with a slash at its end and nothing behind it, such as https://someone.github.io/archive/.',
    ],
    [
      'address: HTTPS://Archive.example/a/../',
      'archive.yaml:8:1 field-value: "HTTPS://Archive.example/a/../" in "address" is not the address of a site as browsers write it. Copy it from the address bar, with a slash at its end and nothing behind it, such as https://someone.github.io/archive/.',
    ],
    [
      'contact: archive@door.example',
      'archive.yaml:8:1 field-value: "archive@door.example" in "contact" is not an address to follow. Write mailto:name@example.org, or a page with https://.',
    ],
    [
      'citationStyle: MLA',
      'archive.yaml:8:1 field-value: "citationStyle" is "MLA", but must be apa or mla or chicago or iso690-de or iso690-fr or iso690-es or sist02.',
    ],
    [
      'kepeer: Antonia Ember',
      'archive.yaml:8:1 field-unknown: "kepeer" is not a field. Did you mean "keeper"? The fields are title, shortTitle, description, introduction, story, exampleSearch, language, citationStyle, keeper, contact, licence, address.',
    ],
  ])('%s', (line, message) => {
    expect(messages(line)).toEqual([message]);
  });

  test('a title that is missing and a short title that is too long', () => {
    expect(
      read(openDoorSettings.replace('title: The Door Archive\n', '').replace(': Door', ': The long Door')).issues.map(
        formatIssue,
      ),
    ).toEqual([
      'archive.yaml:1:1 field-missing: "title" is missing but required: the name in the masthead, in titles and in citations.',
      'archive.yaml:1:1 field-value: "The long Door Archive" in "shortTitle" is longer than 16 characters. Shorten it.',
    ]);
  });
});

describe('the example of a search', () => {
  const article = anArticle({
    headline: 'A door stays open',
    quotations: [aQuotation({ parts: ['I thought it was great,', 'and I kept it open.'] })],
  });
  const faults = (exampleSearch: string) =>
    exampleFaults({ exampleSearch }, anArchive([article])).map(({ rule }) => rule);

  test.each(['great kept', 'OPEN', 'door stays'])('“%s” is found', (example) => {
    expect(faults(example)).toEqual([]);
  });

  test.each(['great door', 'shut', '…'])('“%s” is not', (example) => {
    expect(faults(example)).toEqual(['example-not-found']);
  });
});

describe('the settings of a new archive', () => {
  const founded = (title: string) => read(foundingFiles({ title, language: 'de' }).get('archive.yaml') ?? '');

  test.each([
    ['News Archive', 'News Archive'],
    ['The Archive of the Harbour Post', 'The Archive'],
    ['Kreiszeitungsarchiv Wesermarsch', 'Kreiszeitungsarc'],
    ["O'Coal: “#1” & <b>", "O'Coal: “#1” &"],
    ['👩‍🚀'.repeat(9), '👩‍🚀👩‍🚀👩‍🚀'],
  ])('of %s has the short title %s', (title, shortTitle) => {
    expect(founded(title)).toMatchObject({ settings: { title, shortTitle, language: 'de' }, issues: [] });
  });
});
