import { describe, test } from 'vitest';
import { expectComplaints, type Slip } from '../../fixtures/slip.ts';

describe('values', () => {
  test.each<Slip>([
    {
      what: 'a day that the year does not have',
      from: 'published: 2022-02-02',
      to: 'published: 2023-02-29',
      says: [
        '6:1 field-value: "2023-02-29" in "published" is not a day, month or year. Write 2022-02-02, 2022-02 or 2022, followed by ? if it is uncertain, ~ if approximate, % if both.',
      ],
    },
    {
      what: 'a month that no year has',
      from: 'on: 2021-12',
      to: 'on: 2021-13',
      says: [
        '15:5 field-value: "2021-13" in "events[1].on" is not a day, month or year. Write 2022-02-02, 2022-02 or 2022, followed by ? if it is uncertain, ~ if approximate, % if both.',
      ],
    },
    {
      what: 'an interval',
      from: 'said: 2022-01',
      to: 'said: 2022-01/2022-02',
      says: [
        '24:5 field-value: "2022-01/2022-02" in "quotations[1].said" is not a day, month or year. Write 2022-02-02, 2022-02 or 2022, followed by ? if it is uncertain, ~ if approximate, % if both.',
      ],
    },
    {
      what: 'a month instead of a day',
      from: 'added: 2026-11-21',
      to: 'added: 2026-11',
      says: ['8:1 field-value: "2026-11" in "added" is not a day. Write it as 2022-02-02.'],
    },
    {
      what: 'an address without its scheme',
      from: 'document:',
      to: 'url: variety.com/door\ndocument:',
      says: [
        '10:1 field-value: "variety.com/door" in "url" is not a web address. Write it in full, with http:// or https://.',
      ],
    },
    {
      what: 'an address of another scheme',
      from: 'document:',
      to: 'url: "javascript:alert(1)"\ndocument:',
      says: [
        '10:1 field-value: "javascript:alert(1)" in "url" is not a web address. Write it in full, with http:// or https://.',
      ],
    },
    {
      what: 'rights that are not a URI',
      from: 'http://rightsstatements.org/vocab/InC/1.0/',
      to: 'All rights reserved',
      says: [
        '12:1 field-value: "All rights reserved" in "rights" is not a rights statement. Take the URI of one from https://rightsstatements.org/page/1.0/.',
      ],
    },
    {
      what: 'a truncated checksum',
      from: 'a28620543ffdb4bf98c8f68ff5b53343a02b471cc84700c7e99e8b2a571049c1',
      to: 'a28620543ffdb4bf',
      says: [
        '11:1 field-value: "a28620543ffdb4bf" in "sha256" is not a SHA-256 checksum. One has 64 characters from 0-9 and a-f.',
      ],
    },
    {
      what: 'an invalid article id',
      from: 'id: 2022-02-02-open-door',
      to: 'id: Open Door',
      says: [
        '2:1 field-value: "Open Door" in "id" is not an article id. Write the date as far as it is known and a few words, such as 2022-02-02-open-door.',
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
      what: 'an invalid quotation id',
      from: 'id: 7k2m9x4d',
      to: 'id: greatness',
      says: [
        '18:5 field-value: "greatness" in "quotations[1].id" is not a quotation id. Remove it and run `npm run mint`, which writes one.',
      ],
    },
    {
      what: 'a misspelt outlet',
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
      what: 'a misspelt speaker',
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
      what: 'the name of a speaker instead of the id',
      from: 'speaker: antonia-ember',
      to: 'speaker: Antonia Ember',
      says: [
        '19:5 field-value: "Antonia Ember" in "quotations[1].speaker" is not an id. Use lower-case letters, digits and single hyphens.',
      ],
    },
  ])('with $what', expectComplaints);
});
