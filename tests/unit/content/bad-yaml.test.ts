import { describe, expect, test } from 'vitest';
import { parseArticle } from '../../../src/content/article-parser.ts';
import { openDoor, openDoorFile, registers } from '../../fixtures/open-door.ts';
import { expectComplaints, type Slip } from '../../fixtures/slip.ts';

describe('YAML that cannot be read', () => {
  test.each<Slip>([
    {
      what: 'an apostrophe that ends the text too early',
      from: "'A door stays open'",
      to: "'A door's hinge'",
      says: [
        "3:19 yaml-broken: this stands behind a value that has ended already. Put the whole value between quotation marks; an apostrophe inside '…' is written twice. The fields cannot be read until this is mended.",
      ],
    },
    {
      what: 'a quotation mark that is not closed',
      from: "'A door stays open'",
      to: "'A door stays open",
      says: [
        '3:11 yaml-broken: a quotation mark opens a value here and none closes it. Close it; an apostrophe inside \'…\' is written twice, a quotation mark inside "…" as \\". The fields cannot be read until this is mended.',
      ],
    },
    {
      what: 'a bracket that is not closed',
      from: "'A door stays open'",
      to: '[A door stays open',
      says: [
        '4:1 yaml-broken: a bracket [ or { opens a value above, and nothing closes it. Close it, or put the value between quotation marks. The fields cannot be read until this is mended.',
      ],
    },
    {
      what: 'a colon in a text without marks',
      from: 'Stated in',
      to: 'Stated: in',
      says: [
        '7:17 yaml-broken: a field stands inside this value, because it holds a colon with a space or because lines below it are indented too far. Put the value between quotation marks, or mend the indentation. The fields cannot be read until this is mended.',
      ],
    },
    {
      what: 'a field without a colon',
      from: 'summary: Ember',
      to: 'summary Ember',
      says: [
        '13:1 yaml-broken: a field begins here, but no colon follows its name on this line. Write "name: value"; if it belongs to the value above, indent it. The fields cannot be read until this is mended.',
      ],
    },
    {
      what: 'a field that is indented otherwise than its neighbours',
      from: '    speaker:',
      to: '   speaker:',
      says: [
        '19:1 yaml-broken: this line is not indented like those it belongs to. Begin it exactly below them. The fields cannot be read until this is mended.',
      ],
    },
    {
      what: 'a tab',
      from: '    speaker:',
      to: '	speaker:',
      says: [
        '19:1 yaml-broken: a tab indents this line, but YAML knows only spaces. Put spaces in its place. The fields cannot be read until this is mended.',
      ],
    },
    {
      what: 'a sign that YAML reserves',
      from: 'document: door.txt',
      to: 'document: @door.txt',
      says: [
        '10:11 yaml-broken: a value cannot begin with this sign. Put the whole value between quotation marks. The fields cannot be read until this is mended.',
      ],
    },
    {
      what: 'an asterisk that would be an alias',
      from: "'A door stays open'",
      to: '*The Door* stays open',
      says: [
        '3:11 yaml-broken: a value that begins with * has a meaning of its own in YAML, which the archive does not use. Put the whole value between quotation marks.',
      ],
    },
    {
      what: 'an ampersand that would be lost as an anchor',
      from: 'document: door.txt',
      to: 'document: &door .txt',
      says: [
        '10:11 yaml-broken: a value that begins with & has a meaning of its own in YAML, which the archive does not use. Put the whole value between quotation marks.',
      ],
    },
    {
      what: 'an exclamation mark that would be lost as a tag',
      from: 'document: door.txt',
      to: 'document: ! door.txt',
      says: [
        '10:11 yaml-broken: a value that begins with ! has a meaning of its own in YAML, which the archive does not use. Put the whole value between quotation marks.',
      ],
    },
    {
      what: 'a hashtag that would be lost as a remark',
      from: 'summary: Ember praises a door.',
      to: 'summary: Ember praises #AndJustLikeThat.',
      says: [
        '13:24 yaml-broken: YAML takes what stands behind " #" for a remark and leaves it out. If it belongs to the value, put the whole value between quotation marks; if it is a remark, put it on a line of its own.',
      ],
    },
    {
      what: 'a backslash inside double marks',
      from: 'document: door.txt',
      to: 'document: "old\\door.txt"',
      says: [
        '10:15 yaml-broken: inside "…" a backslash begins an escape, and there is none of this name. Write the backslash twice. The fields cannot be read until this is mended.',
      ],
    },
    {
      what: 'a field that is there twice',
      from: 'events:',
      to: 'summary: Another door.\nevents:',
      says: [
        '14:1 field-duplicate: "summary" is there a second time, and only one of the two could be kept. Take one of them out.',
      ],
    },
  ])('with $what', expectComplaints);
});

test('broken YAML hides nothing about the body', () => {
  const text = openDoor.replace("'A door", "'A' door").replace('It ends', '<b>It');
  expect(parseArticle(text, openDoorFile, registers).issues.map(({ rule }) => rule)).toEqual([
    'yaml-broken',
    'raw-html',
  ]);
});

test('a broken file is broken the second time as well', () => {
  const text = openDoor.replace("'A door", "'A' door");
  expect(parseArticle(text, openDoorFile, registers)).toEqual(parseArticle(text, openDoorFile, registers));
});

test('remarks may stand on lines of their own and behind values between marks', () => {
  const text = openDoor
    .replace('headlineBy', '# as we call it\nheadlineBy')
    .replace("'A door stays open'", "'A door stays open' # really")
    .replace('parts:\n', 'parts: # all of them\n      # both\n');
  expect(parseArticle(text, openDoorFile, registers).issues).toEqual([]);
});
