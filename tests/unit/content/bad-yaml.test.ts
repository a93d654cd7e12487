import { describe, expect, test } from 'vitest';
import { parseArticle } from '../../../src/content/article-parser.ts';
import { openDoor, openDoorFile, registers } from '../../fixtures/open-door.ts';
import { expectComplaints, type Slip } from '../../fixtures/slip.ts';

describe('YAML that cannot be read', () => {
  test.each<Slip>([
    {
      what: 'an apostrophe that ends the text early',
      from: "'A door stays open'",
      to: "'A door's hinge'",
      says: [
        "3:19 yaml-broken: the value ended before this text. Put the whole value in quotation marks, and inside '…' write an apostrophe twice. The fields cannot be read until this is fixed.",
      ],
    },
    {
      what: 'a quotation mark that is not closed',
      from: "'A door stays open'",
      to: "'A door stays open",
      says: [
        '3:11 yaml-broken: this quotation mark is never closed. Close it. Inside \'…\' write an apostrophe twice, inside "…" write a quotation mark as \\". The fields cannot be read until this is fixed.',
      ],
    },
    {
      what: 'a bracket that is not closed',
      from: "'A door stays open'",
      to: '[A door stays open',
      says: [
        '4:1 yaml-broken: a bracket [ or { above is never closed. Close it, or put the value in quotation marks. The fields cannot be read until this is fixed.',
      ],
    },
    {
      what: 'a colon in an unquoted text',
      from: 'Stated in',
      to: 'Stated: in',
      says: [
        '7:17 yaml-broken: YAML sees a field inside this value, because it has a colon followed by a space, or because the lines below are indented too far. Put the value in quotation marks, or fix the indentation. The fields cannot be read until this is fixed.',
      ],
    },
    {
      what: 'a field without a colon',
      from: 'summary: Ember',
      to: 'summary Ember',
      says: [
        '13:1 yaml-broken: this looks like a field, but the line has no colon. Write "name: value", or indent the line if it belongs to the value above. The fields cannot be read until this is fixed.',
      ],
    },
    {
      what: 'a field with other indentation than its neighbours',
      from: '    speaker:',
      to: '   speaker:',
      says: [
        '19:1 yaml-broken: this line is not indented like the other lines of its group. Start it in the same column. The fields cannot be read until this is fixed.',
      ],
    },
    {
      what: 'a tab',
      from: '    speaker:',
      to: '	speaker:',
      says: [
        '19:1 yaml-broken: this line is indented with a tab, but YAML allows only spaces. Use spaces. The fields cannot be read until this is fixed.',
      ],
    },
    {
      what: 'a character that YAML reserves',
      from: 'document: door.txt',
      to: 'document: @door.txt',
      says: [
        '10:11 yaml-broken: a value cannot start with this character. Put the whole value in quotation marks. The fields cannot be read until this is fixed.',
      ],
    },
    {
      what: 'an asterisk that would be an alias',
      from: "'A door stays open'",
      to: '*The Door* stays open',
      says: [
        '3:11 yaml-broken: a value that starts with * has a special meaning in YAML, and the archive does not use it. Put the whole value in quotation marks.',
      ],
    },
    {
      what: 'an ampersand that would be lost as an anchor',
      from: 'document: door.txt',
      to: 'document: &door .txt',
      says: [
        '10:11 yaml-broken: a value that starts with & has a special meaning in YAML, and the archive does not use it. Put the whole value in quotation marks.',
      ],
    },
    {
      what: 'an exclamation mark that would be lost as a tag',
      from: 'document: door.txt',
      to: 'document: ! door.txt',
      says: [
        '10:11 yaml-broken: a value that starts with ! has a special meaning in YAML, and the archive does not use it. Put the whole value in quotation marks.',
      ],
    },
    {
      what: 'a hashtag that would be lost as a comment',
      from: 'summary: Ember praises a door.',
      to: 'summary: Ember praises #AndJustLikeThat.',
      says: [
        '13:24 yaml-broken: YAML reads the text after " #" as a comment and drops it. If it belongs to the value, put the whole value in quotation marks. If it is a comment, put it on a line of its own.',
      ],
    },
    {
      what: 'a backslash inside double quotation marks',
      from: 'document: door.txt',
      to: 'document: "old\\door.txt"',
      says: [
        '10:15 yaml-broken: inside "…" a backslash starts an escape, and this is not a valid one. Write the backslash twice. The fields cannot be read until this is fixed.',
      ],
    },
    {
      what: 'a repeated field',
      from: 'events:',
      to: 'summary: Another door.\nevents:',
      says: ['14:1 field-duplicate: "summary" appears twice, and only one of the two could be kept. Remove one.'],
    },
  ])('with $what', expectComplaints);
});

test('reports issues of the body despite broken YAML', () => {
  const text = openDoor.replace("'A door", "'A' door").replace('It ends', '<b>It');
  expect(parseArticle(text, openDoorFile, registers).issues.map(({ rule }) => rule)).toEqual([
    'yaml-broken',
    'raw-html',
  ]);
});

test('reports a broken file the second time too', () => {
  const text = openDoor.replace("'A door", "'A' door");
  expect(parseArticle(text, openDoorFile, registers)).toEqual(parseArticle(text, openDoorFile, registers));
});

test('accepts comments on their own lines and after quoted values', () => {
  const text = openDoor
    .replace('headlineBy', '# as we call it\nheadlineBy')
    .replace("'A door stays open'", "'A door stays open' # really")
    .replace('parts:\n', 'parts: # all of them\n      # both\n');
  expect(parseArticle(text, openDoorFile, registers).issues).toEqual([]);
});
