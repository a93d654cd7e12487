import { describe, expect, test } from 'vitest';
import { parseArticle } from '../../../src/content/article-parser.ts';
import { formatIssue } from '../../../src/archive/issue.ts';
import { openDoor, openDoorFile, registers } from '../../fixtures/open-door.ts';
import { expectComplaints, type Slip } from '../../fixtures/slip.ts';

describe('fields', () => {
  test.each<Slip>([
    {
      what: 'a misspelt field',
      from: 'outlet: variety',
      to: 'outlett: variety',
      says: [
        '5:1 field-unknown: "outlett" is not a field. Did you mean "outlet"? The fields are id, headline, headlineBy, outlet, byline, published, publishedBasis, added, url, edition, document, sha256, rights, origins, language, summary, topics, series, events, quotations, notQuotations, undecided, pictures, facsimile, transcription, corrections.',
      ],
    },
    {
      what: 'an unknown field',
      from: 'document:',
      to: 'author: me\ndocument:',
      says: [
        '10:1 field-unknown: "author" is not a field. The fields are id, headline, headlineBy, outlet, byline, published, publishedBasis, added, url, edition, document, sha256, rights, origins, language, summary, topics, series, events, quotations, notQuotations, undecided, pictures, facsimile, transcription, corrections.',
      ],
    },
    {
      what: 'an unknown field of a quotation',
      from: 'to: variety',
      to: 'too: variety',
      says: [
        '23:5 field-unknown: "too" is not a field of quotations[1]. Did you mean "to"? The fields are id, speaker, as, parts, to, said, saidBasis, utterance, about, follows, answers, language, translation, note, proposed, evidence, confidence.',
      ],
    },
    {
      what: 'a name as printed that is the name of the register',
      from: 'speaker: antonia-ember\n',
      to: 'speaker: antonia-ember\n    as: Antonia Ember\n',
      says: [
        '20:5 as-is-the-name: "Antonia Ember" is the name of "antonia-ember" in content/speakers.yaml, so pages show it anyway. Remove "as": it is only for a printed name that differs.',
      ],
    },
    {
      what: 'a translation into the language of the words',
      from: 'to: variety\n',
      to: 'to: variety\n    translation: { language: en-GB, text: I kept it., by: me }\n',
      says: [
        '24:20 translation-same-language: the translation is in "en-GB", but so are the words ("en"). Correct the language of the translation, or give the quotation its own "language".',
      ],
    },
    {
      what: 'a translation that lacks what it is and who made it',
      from: 'to: variety\n',
      to: 'to: variety\n    translation: { text: Ich habe sie offen gelassen. }\n',
      says: [
        '24:5 field-missing: "quotations[1].translation.by" is missing but required: who translated: a name, an outlet that printed the translation, or the archive.',
        '24:5 field-missing: "quotations[1].translation.language" is missing but required: BCP 47 tag of the translation.',
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
        '18:5 field-missing: "quotations[1].speaker" is missing but required: the speaker, as an id in `speakers.yaml`.',
      ],
    },
    {
      what: 'a quotation without an id',
      from: 'id: 7k2m9x4d\n    speaker',
      to: 'speaker',
      says: [
        '18:5 field-missing: "quotations[1].id" is missing but required: eight characters, written by `npm run mint`; it never changes, even when the wording is corrected.',
      ],
    },
    {
      what: 'an empty field',
      from: 'summary: Ember praises a door.',
      to: 'summary:',
      says: ['13:1 field-value: "summary" is empty. Fill it in, or remove the field if it is optional.'],
    },
    {
      what: 'a list instead of a text',
      from: "'A door stays open'",
      to: '[A door, stays open]',
      says: ['3:1 field-type: "headline" is a list, but must be a text. Write it on one line, in quotation marks.'],
    },
    {
      what: 'fields instead of a text',
      from: 'Stated in the document.',
      to: '{ stated: here }',
      says: [
        '7:1 field-type: "publishedBasis" is a set of fields, but must be a text. Write it on one line, in quotation marks.',
      ],
    },
    {
      what: 'a text instead of a list',
      from: 'parts:\n      - I thought it was great,\n      - and I kept it open.',
      to: 'parts: I thought it was great,',
      says: [
        '20:5 field-type: "quotations[1].parts" is a text, but must be a list. Write each entry on a line of its own, after "- ".',
      ],
    },
    {
      what: 'a text instead of an event',
      from: '  - on: 2021-12\n    what: The door opens.',
      to: '  - The door opens.',
      says: [
        '15:5 field-type: "events[1]" is a text, but must be a set of fields. Write each on a line of its own, as "name: value".',
      ],
    },
    {
      what: 'an empty list of parts',
      from: 'parts:\n      - I thought it was great,\n      - and I kept it open.',
      to: 'parts: []',
      says: ['20:5 field-value: "quotations[1].parts" is empty. A quotation has at least one part.'],
    },
    {
      what: 'a word that is not one of the choices',
      from: 'edition: record',
      to: 'edition: summary',
      says: ['9:1 field-value: "edition" is "summary", but must be record or full.'],
    },
    {
      what: 'a misspelt choice',
      from: 'headlineBy: archive',
      to: 'headlineBy: archiv',
      says: ['4:1 field-value: "headlineBy" is "archiv", but must be printed or archive. Did you mean "archive"?'],
    },
  ])('with $what', expectComplaints);
});

describe('front matter that is no set of fields', () => {
  test.each([
    ['', 'this is empty, but must be a set of fields. Write each on a line of its own, as "name: value".'],
    ['- a\n', 'this is a list, but must be a set of fields. Write each on a line of its own, as "name: value".'],
    ['id:a\n', 'this is a text, but must be a set of fields. Write each on a line of its own, as "name: value".'],
  ])('%j', (yaml, message) => {
    const { issues } = parseArticle(`---\n${yaml}---\n\nText.\n`, openDoorFile, registers);
    expect(issues.map(({ rule, message: said }) => [rule, said])).toEqual([['field-type', message]]);
  });
});

test.each([
  ['as it stands in the text', 'Ember', []],
  [
    'in other letters',
    'A. Ember',
    [
      '20:5 as-not-printed: "A. Ember" does not stand in the text, the headline or the byline. Write the name letter for letter as the article prints it.',
    ],
  ],
])('a name as printed %s', (_, as, says) => {
  const text = openDoor
    .replace('edition: record', 'edition: full')
    .replace('speaker: antonia-ember\n', `speaker: antonia-ember\n    as: ${as}\n`);
  const { article, warnings } = parseArticle(text, openDoorFile, registers);
  expect({ as: article?.quotations[0]?.as, says: warnings.map(formatIssue) }).toEqual({
    as,
    says: says.map((message) => `${openDoorFile}:${message}`),
  });
});
