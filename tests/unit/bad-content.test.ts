import { describe, expect, test } from 'vitest';
import { parseArticle } from '../../src/archive/article-parser.ts';
import { formatIssue, sortIssues } from '../../src/archive/issue.ts';
import { openDoor, openDoorFile, registers } from '../fixtures/open-door.ts';

/** A slip in the good file, and all that is said about it: the messages without the file's name in front. */
interface Slip {
  readonly what: string;
  readonly from: string;
  readonly to: string;
  readonly says: readonly string[];
}

function check({ from, to, says }: Slip): void {
  expect(openDoor).toContain(from);
  const { issues, article } = parseArticle(
    openDoor.replace(from, () => to),
    openDoorFile,
    registers,
  );
  expect({ says: sortIssues(issues).map(formatIssue), article }).toEqual({
    says: says.map((message) => `${openDoorFile}:${message}`),
    article: undefined,
  });
}

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
  ])('with $what', check);
});

describe('fields', () => {
  test.each<Slip>([
    {
      what: 'an unknown field that is a slip',
      from: 'outlet: variety',
      to: 'outlett: variety',
      says: [
        '5:1 field-unknown: "outlett" is not a field. Did you mean "outlet"? The fields are id, headline, headlineBy, outlet, byline, published, publishedBasis, added, url, edition, document, sha256, rights, origins, language, summary, events, quotations, notQuotations, corrections.',
      ],
    },
    {
      what: 'an unknown field',
      from: 'document:',
      to: 'author: me\ndocument:',
      says: [
        '10:1 field-unknown: "author" is not a field. The fields are id, headline, headlineBy, outlet, byline, published, publishedBasis, added, url, edition, document, sha256, rights, origins, language, summary, events, quotations, notQuotations, corrections.',
      ],
    },
    {
      what: 'an unknown field of a quotation',
      from: 'to: variety',
      to: 'too: variety',
      says: [
        '23:5 field-unknown: "too" is not a field of quotations[1]. Did you mean "to"? The fields are id, speaker, parts, to, said, saidBasis, utterance, language, note, proposed, evidence, confidence.',
      ],
    },
    {
      what: 'an unknown field of an event',
      from: '  - on:',
      to: '  - where: Berlin\n    on:',
      says: ['15:5 field-unknown: "where" is not a field of events[1]. The fields are on, what.'],
    },
    {
      what: 'a missing field',
      from: 'summary: Ember praises a door.\n',
      to: '',
      says: [
        '2:1 field-missing: "summary" is missing but required: one or two sentences for lists, feeds and search engines.',
      ],
    },
    {
      what: 'a missing field of a quotation',
      from: '    speaker: antonia-ember\n',
      to: '',
      says: [
        '18:5 field-missing: "quotations[1].speaker" is missing but required: whose words they are, as an id in `speakers.yaml`.',
      ],
    },
    {
      what: 'a quotation without an id',
      from: 'id: 7k2m9x4d\n    speaker',
      to: 'speaker',
      says: [
        '18:5 field-missing: "quotations[1].id" is missing but required: eight characters, written once by `npm run mint`, then frozen; a corrected wording keeps it.',
      ],
    },
    {
      what: 'an empty field',
      from: 'summary: Ember praises a door.',
      to: 'summary:',
      says: ['13:1 field-value: "summary" is empty; write it, or take the field out if it is not required.'],
    },
    {
      what: 'a list in place of a text',
      from: "'A door stays open'",
      to: '[A door, stays open]',
      says: [
        '3:1 field-type: "headline" is a list, but must be a text; write it on one line, between quotation marks.',
      ],
    },
    {
      what: 'fields in place of a text',
      from: 'Stated in the document.',
      to: '{ stated: here }',
      says: [
        '7:1 field-type: "publishedBasis" is a set of fields, but must be a text; write it on one line, between quotation marks.',
      ],
    },
    {
      what: 'a text in place of a list',
      from: 'parts:\n      - I thought it was great,\n      - and I kept it open.',
      to: 'parts: I thought it was great,',
      says: [
        '20:5 field-type: "quotations[1].parts" is a text, but must be a list; write each entry on a line of its own, behind "- ".',
      ],
    },
    {
      what: 'a text in place of an event',
      from: '  - on: 2021-12\n    what: The door opens.',
      to: '  - The door opens.',
      says: [
        '15:5 field-type: "events[1]" is a text, but must be a set of fields; write each on a line of its own, as "name: value".',
      ],
    },
    {
      what: 'an empty list of parts',
      from: 'parts:\n      - I thought it was great,\n      - and I kept it open.',
      to: 'parts: []',
      says: ['20:5 field-value: "quotations[1].parts" is empty; a quotation has at least one part.'],
    },
    {
      what: 'a word that is none of the choices',
      from: 'edition: record',
      to: 'edition: summary',
      says: ['9:1 field-value: "edition" is "summary", but must be record or full.'],
    },
    {
      what: 'a slip in one of the choices',
      from: 'headlineBy: archive',
      to: 'headlineBy: archiv',
      says: ['4:1 field-value: "headlineBy" is "archiv", but must be printed or archive. Did you mean "archive"?'],
    },
  ])('with $what', check);
});

describe('values', () => {
  test.each<Slip>([
    {
      what: 'a day that the year does not have',
      from: 'published: 2022-02-02',
      to: 'published: 2023-02-29',
      says: [
        '6:1 field-value: "published" is "2023-02-29", which is not a day, month or year of the calendar; write 2022-02-02, 2022-02 or 2022, with ? behind it if uncertain, ~ if approximate, % if both.',
      ],
    },
    {
      what: 'a month that no year has',
      from: 'on: 2021-12',
      to: 'on: 2021-13',
      says: [
        '15:5 field-value: "events[1].on" is "2021-13", which is not a day, month or year of the calendar; write 2022-02-02, 2022-02 or 2022, with ? behind it if uncertain, ~ if approximate, % if both.',
      ],
    },
    {
      what: 'an interval',
      from: 'said: 2022-01',
      to: 'said: 2022-01/2022-02',
      says: [
        '24:5 field-value: "quotations[1].said" is "2022-01/2022-02", which is not a day, month or year of the calendar; write 2022-02-02, 2022-02 or 2022, with ? behind it if uncertain, ~ if approximate, % if both.',
      ],
    },
    {
      what: 'a month where a day is due',
      from: 'added: 2026-11-21',
      to: 'added: 2026-11',
      says: ['8:1 field-value: "added" is "2026-11", which is not a day of the calendar; write it as 2022-02-02.'],
    },
    {
      what: 'an address without its scheme',
      from: 'document:',
      to: 'url: variety.com/door\ndocument:',
      says: [
        '10:1 field-value: "url" is "variety.com/door", which is not a web address; write it whole, with http:// or https://.',
      ],
    },
    {
      what: 'an address of another scheme',
      from: 'document:',
      to: 'url: "javascript:alert(1)"\ndocument:',
      says: [
        '10:1 field-value: "url" is "javascript:alert(1)", which is not a web address; write it whole, with http:// or https://.',
      ],
    },
    {
      what: 'rights in other words',
      from: 'http://rightsstatements.org/vocab/InC/1.0/',
      to: 'All rights reserved',
      says: [
        '12:1 field-value: "rights" is "All rights reserved", which is not a rights statement; take the URI of one from https://rightsstatements.org/page/1.0/.',
      ],
    },
    {
      what: 'a checksum that is cut',
      from: 'a28620543ffdb4bf98c8f68ff5b53343a02b471cc84700c7e99e8b2a571049c1',
      to: 'a28620543ffdb4bf',
      says: [
        '11:1 field-value: "sha256" is "a28620543ffdb4bf", which is not a SHA-256 checksum; it has 64 characters of 0-9 and a-f.',
      ],
    },
    {
      what: 'an id that is none',
      from: 'id: 2022-02-02-open-door',
      to: 'id: Open Door',
      says: [
        '2:1 field-value: "id" is "Open Door", which is not an article id; write the date as far as known and a few words, as 2022-02-02-open-door.',
      ],
    },
    {
      what: 'an id that is not the file’s name',
      from: 'id: 2022-02-02-open-door',
      to: 'id: 2022-02-02-open-doors',
      says: [
        '2:1 id-not-file-name: the id is "2022-02-02-open-doors", but the file is named "2022-02-02-open-door.md". If the article was ever published, the id stays: rename the file. Otherwise make them the same.',
      ],
    },
    {
      what: 'a quotation’s id that is none',
      from: 'id: 7k2m9x4d',
      to: 'id: greatness',
      says: [
        '18:5 field-value: "quotations[1].id" is "greatness", which is not a quotation id; leave it out and run `npm run mint`, which writes one.',
      ],
    },
    {
      what: 'an outlet that is a slip',
      from: 'outlet: variety',
      to: 'outlet: varity',
      says: [
        '5:1 outlet-unknown: "varity" is not in content/outlets.yaml. Did you mean "variety"? Correct the id or add the outlet.',
      ],
    },
    {
      what: 'an unknown outlet that words were said to',
      from: 'to: variety',
      to: 'to: the-guardian',
      says: ['23:5 outlet-unknown: "the-guardian" is not in content/outlets.yaml. Correct the id or add the outlet.'],
    },
    {
      what: 'a speaker that is a slip',
      from: 'speaker: antonia-ember',
      to: 'speaker: antonia-embr',
      says: [
        '19:5 speaker-unknown: "antonia-embr" is not in content/speakers.yaml. Did you mean "antonia-ember"? Correct the id or add the speaker.',
      ],
    },
    {
      what: 'an unknown speaker',
      from: 'speaker: antonia-ember',
      to: 'speaker: samantha-jones',
      says: [
        '19:5 speaker-unknown: "samantha-jones" is not in content/speakers.yaml. Correct the id or add the speaker.',
      ],
    },
    {
      what: 'a speaker’s name in place of the id',
      from: 'speaker: antonia-ember',
      to: 'speaker: Antonia Ember',
      says: [
        '19:5 field-value: "quotations[1].speaker" is "Antonia Ember", which is not an id; use lower-case letters, digits and single hyphens.',
      ],
    },
  ])('with $what', check);
});

describe('a body', () => {
  test.each<Slip>([
    {
      what: 'a heading of level 1',
      from: 'It ends.',
      to: '# It ends',
      says: [
        '29:1 heading-level: a heading of level 1 in the body; the headline is the only one on the page. Use ## or lower.',
      ],
    },
    {
      what: 'a heading of level 1 that is underlined',
      from: 'It ends.',
      to: 'It ends\n=======',
      says: [
        '29:1 heading-level: a heading of level 1 in the body; the headline is the only one on the page. Use ## or lower.',
      ],
    },
    {
      what: 'a block of HTML',
      from: 'It ends.',
      to: '<div class="end">\nIt ends.\n</div>',
      says: [
        '29:1 raw-html: "<div class="end">" is raw HTML, which could run in a reader\'s browser. Write it as Markdown, or escape < as \\<.',
      ],
    },
    {
      what: 'HTML in a line',
      from: 'It ends.',
      to: 'It <b>ends.',
      says: [
        '29:4 raw-html: "<b>" is raw HTML, which could run in a reader\'s browser. Write it as Markdown, or escape < as \\<.',
      ],
    },
    {
      what: 'a comment',
      from: 'It ends.',
      to: 'It ends.\n\n<!-- to do -->',
      says: [
        '31:1 raw-html: "<!-- to do -->" is raw HTML, which could run in a reader\'s browser. Write it as Markdown, or escape < as \\<.',
      ],
    },
    {
      what: 'a script',
      from: 'It ends.',
      to: 'It ends.\n<script>alert(1)</script>',
      says: [
        '30:1 raw-html: "<script>alert(1)</script>" is raw HTML, which could run in a reader\'s browser. Write it as Markdown, or escape < as \\<.',
      ],
    },
    {
      what: 'a link that runs',
      from: 'It ends.',
      to: 'It [ends](javascript:alert(1)).',
      says: [
        '29:4 link-scheme: the link to "javascript:alert(1)" is not http, https or mailto. Write a whole address, or take the link out.',
      ],
    },
    {
      what: 'a link that runs, disguised',
      from: 'It ends.',
      to: 'It [ends](JAVA&#83;CRIPT:alert(1)).',
      says: [
        '29:4 link-scheme: the link to "JAVASCRIPT:alert(1)" is not http, https or mailto. Write a whole address, or take the link out.',
      ],
    },
    {
      what: 'an automatic link that runs',
      from: 'It ends.',
      to: 'It ends <javascript:alert(1)>.',
      says: [
        '29:9 link-scheme: the link to "javascript:alert(1)" is not http, https or mailto. Write a whole address, or take the link out.',
      ],
    },
    {
      what: 'a link inside the site',
      from: 'It ends.',
      to: 'It [ends](/about/).',
      says: [
        '29:4 link-scheme: the link to "/about/" is not http, https or mailto. Write a whole address, or take the link out.',
      ],
    },
    {
      what: 'a link to no scheme',
      from: 'It ends.',
      to: 'It [ends](//evil.example/).',
      says: [
        '29:4 link-scheme: the link to "//evil.example/" is not http, https or mailto. Write a whole address, or take the link out.',
      ],
    },
    {
      what: 'a definition that holds data',
      from: 'It ends.',
      to: 'It [ends][end].\n\n[end]: data:text/html,hello',
      says: [
        '31:1 link-scheme: the link to "data:text/html,hello" is not http, https or mailto. Write a whole address, or take the link out.',
      ],
    },
    {
      what: 'an image',
      from: 'It ends.',
      to: 'It ends: ![a door](https://example.org/door.png)',
      says: [
        '29:10 image: an image; the archive keeps none and no page may load one from elsewhere. Keep its caption as text.',
      ],
    },
    {
      what: 'an image by reference',
      from: 'It ends.',
      to: 'It ends: ![a door][door]\n\n[door]: https://example.org/door.png',
      says: [
        '29:10 image: an image; the archive keeps none and no page may load one from elsewhere. Keep its caption as text.',
      ],
    },
  ])('with $what', check);
});

describe('quotations', () => {
  test.each<Slip>([
    {
      what: 'words that nobody annotated',
      from: 'It ends.',
      to: 'It “ends”.',
      says: [
        '29:4 quotation-unannotated: "ends" stands between quotation marks, but no quotation covers it. Add it under quotations with its speaker, or under notQuotations if nobody said it.',
      ],
    },
    {
      what: 'a mark that is not closed',
      from: 'It ends.',
      to: 'It “ends.',
      says: [
        '29:4 quotation-mark-unclosed: a quotation mark opens at "ends." and nothing closes it. Close it as the original does, or annotate the words as they stand.',
      ],
    },
    {
      what: 'an entry of notQuotations that is nowhere',
      from: '---\n\n',
      to: 'notQuotations:\n  - a title\n---\n\n',
      says: [
        '26:5 not-quotation-unused: "a title" is listed under notQuotations, but no run between quotation marks is that. Correct it or take it out.',
      ],
    },
    {
      what: 'a part that differs from the body',
      from: '- I thought it was great,',
      to: '- I thougt it was grand,',
      says: [
        '21:9 quotation-not-found: "I thougt it was grand," does not stand verbatim in the body. The nearest text there, with [-what it lacks-] and {+what it adds+}: "I [-thougt-] {+thought+} it was [-grand,-] {+great,+}". Make both the same as the original prints it.',
      ],
    },
    {
      what: 'a part that is nowhere in the body',
      from: '- and I kept it open.',
      to: '- Pigs may fly.',
      says: [
        '22:9 quotation-not-found: "Pigs may fly." does not stand verbatim in the body. Nothing in the body is like it. Make both the same as the original prints it.',
        '27:39 quotation-unannotated: "and I kept it open." stands between quotation marks, but no quotation covers it. Add it under quotations with its speaker, or under notQuotations if nobody said it.',
      ],
    },
    {
      what: 'parts in the wrong order',
      from: '      - I thought it was great,\n      - and I kept it open.',
      to: '      - and I kept it open.\n      - I thought it was great,',
      says: [
        '22:9 quotation-order: "I thought it was great," stands in the body, but before the words annotated above it or inside them. List quotations and their parts in the order of the body, each run once.',
      ],
    },
    {
      what: 'an id that two quotations have',
      from: 'said: 2022-01\n',
      to: 'said: 2022-01\n  - id: 7k2m9x4d\n    speaker: antonia-ember\n    parts: [It ends.]\n',
      says: [
        '25:5 quotation-id-duplicate: the id "7k2m9x4d" is also that of the quotation "I thought it was great," above. Take it out here and run `npm run mint`, which writes another.',
      ],
    },
  ])('with $what', check);
});

describe('a body without text', () => {
  const frontMatter = openDoor.slice(0, openDoor.indexOf('\n\n“') + 1);

  test.each(['', '\n  \n', '\n---\n', '\n[end]: https://example.org/\n'])(
    '%j is said to be empty, and no more',
    (body) => {
      expect(parseArticle(`${frontMatter}${body}`, openDoorFile, registers).issues.map(formatIssue)).toEqual([
        `${openDoorFile}:26:1 body-empty: the article has no text. Write its body below the front matter.`,
      ]);
    },
  );
});

describe('front matter that is no set of fields', () => {
  test.each([
    ['', 'nothing stands here, but there must be a set of fields; write each on a line of its own, as "name: value".'],
    [
      '- a\n',
      'what stands here is a list, but must be a set of fields; write each on a line of its own, as "name: value".',
    ],
    [
      'id:a\n',
      'what stands here is a text, but must be a set of fields; write each on a line of its own, as "name: value".',
    ],
  ])('%j', (yaml, message) => {
    const { issues } = parseArticle(`---\n${yaml}---\n\nText.\n`, openDoorFile, registers);
    expect(issues.map(({ rule, message: said }) => [rule, said])).toEqual([['field-type', message]]);
  });
});

test('all that is wrong with a file is said at once, front matter and body', () => {
  const text = openDoor
    .replace('2022-02-02\n', '2022-02-30\n')
    .replace('summary:', 'sumary:')
    .replace('It ends', '# It');
  expect(parseArticle(text, openDoorFile, registers).issues.map(({ line, rule }) => [line, rule])).toEqual([
    [6, 'field-value'],
    [2, 'field-missing'],
    [13, 'field-unknown'],
    [29, 'heading-level'],
  ]);
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
