import { describe, test } from 'vitest';
import { expectComplaints, type Slip } from '../../fixtures/slip.ts';

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
      what: 'an unclosed quotation mark',
      from: 'It ends.',
      to: 'It “ends.',
      says: [
        '29:4 quotation-mark-unclosed: the quotation mark before "ends." is never closed. Close it as the original does, or annotate the words as printed.',
      ],
    },
    {
      what: 'an entry of notQuotations that is not in the body',
      from: '---\n\n',
      to: 'notQuotations:\n  - a title\n---\n\n',
      says: [
        '26:5 not-quotation-unused: "a title" is listed under notQuotations, but the body does not have it in quotation marks. Correct it or remove it.',
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
      what: 'a part that is not in the body',
      from: '- and I kept it open.',
      to: '- Pigs may fly.',
      says: [
        '22:9 quotation-not-found: "Pigs may fly." does not stand verbatim in the body. Nothing in the body is similar. Make both the same as the original prints it.',
        '27:39 quotation-unannotated: "and I kept it open." stands between quotation marks, but no quotation covers it. Add it under quotations with its speaker, or under notQuotations if nobody said it.',
      ],
    },
    {
      what: 'parts in the wrong order',
      from: '      - I thought it was great,\n      - and I kept it open.',
      to: '      - and I kept it open.\n      - I thought it was great,',
      says: [
        '22:9 quotation-order: "I thought it was great," comes before the words annotated above it, or is part of them. List quotations and their parts in the order of the body, and each passage only once.',
      ],
    },
    {
      what: 'the same id for two quotations',
      from: 'said: 2022-01\n',
      to: 'said: 2022-01\n  - id: 7k2m9x4d\n    speaker: antonia-ember\n    parts: [It ends.]\n',
      says: [
        '25:5 quotation-id-duplicate: the quotation "I thought it was great," above has the id "7k2m9x4d" too. Remove it here and run `npm run mint`, which writes another.',
      ],
    },
  ])('with $what', expectComplaints);
});
