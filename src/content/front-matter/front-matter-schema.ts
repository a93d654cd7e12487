import { z } from 'zod';
import { parseEdtfDate } from '../../archive/edtf-parser.ts';
import { rightsCode } from '../../archive/rights.ts';
import { DOCUMENT_NAME } from '../files/document-name.ts';

/**
 * The fields of an article's front matter. `content/README.md` prints the description of each field, issues quote it, and
 * a test keeps all three equal. YAML is read without guessing types, so every scalar is a string here: `2010` stays a
 * year, and a date never becomes a moment in a time zone.
 */

/** Whether the tag is well-formed (RFC 5646). */
function isLanguage(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

/** The date, then lower-case words and digits, joined by hyphens. */
export const ARTICLE_ID = /^\d{4}(-\d{2}){0,2}(-[a-z0-9]+)+$/;

/** Ids of speakers and outlets. */
const REGISTER_ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Eight characters without vowels and look-alikes (0/o, 1/l/i, u/v): easy to read aloud, and never a word. */
export const QUOTATION_ID = /^[2-9bcdfghjkmnpqrstvwxyz]{8}$/;

const text = z.string().trim().min(1, 'is empty. Fill it in, or remove the field if it is optional');

const date = text.refine((value) => parseEdtfDate(value) !== undefined, {
  error:
    'is not a day, month or year. Write 2022-02-02, 2022-02 or 2022, followed by ? if it is uncertain, ~ if approximate, % if both',
});

export const daySchema = text.refine(
  (value) => /^\d{4}-\d{2}-\d{2}$/.test(value) && parseEdtfDate(value) !== undefined,
  {
    error: 'is not a day. Write it as 2022-02-02',
  },
);

/** A BCP 47 tag. */
export const language = text.refine((value) => isLanguage(value), {
  error: 'is not a language tag. Write a BCP 47 tag, such as `fr` or `pt-BR`',
});

/**
 * In characters. Ids are names of files and folders, and with the ending of a file some systems take no more than 143 bytes;
 * whoever reads one aloud wants fewer.
 */
const LONGEST_ID = 100;

const ID_TOO_LONG = `is longer than ${String(LONGEST_ID)} characters, which not every system takes as the name of a file. Shorten it`;

/** Names of devices, for which Windows makes no folder. */
const RESERVED_NAME = /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])$/;

const NOT_AN_ID = 'is not an id. Use lower-case letters, digits and single hyphens';

export const registerId = text
  .regex(REGISTER_ID, NOT_AN_ID)
  .max(LONGEST_ID, ID_TOO_LONG)
  .refine((id) => !RESERVED_NAME.test(id), {
    error: 'cannot be the name of a folder on Windows, so the archive could not be kept there. Add a word to it',
  });

/** A text that pages, cards and citations repeat, so that it cannot have any length. */
export function atMost(length: number) {
  return text.max(length, `is longer than ${String(length)} characters. Shorten it`);
}

/** An `http:` or `https:` address in full. */
export const webAddress = atMost(2000).refine((value) => /^https?:$/.test(URL.parse(value)?.protocol ?? ''), {
  error: 'is not a web address. Write it in full, with http:// or https://',
});

/** A name, and whatever stands in a title. */
export const name = atMost(300);

/** Old headlines have several sentences. */
const headline = atMost(1000);

/** A sentence or a few. */
export const sentence = atMost(2000);

/** The id of another quotation. */
const quotationRef = text.regex(
  QUOTATION_ID,
  'is not a quotation id. Copy it from the address of the quotation: the eight characters behind /q/',
);

export const translationSchema = z.strictObject({
  language: language.describe('BCP 47 tag of the translation'),
  text: text.describe('the whole quotation in that language, without quotation marks around it'),
  by: name.describe('who translated: a name, an outlet that printed the translation, or the archive'),
});

export const quotationSchema = z.strictObject({
  id: text
    .regex(QUOTATION_ID, 'is not a quotation id. Remove it and run `npm run mint`, which writes one')
    .describe('eight characters, written by `npm run mint`; it never changes, even when the wording is corrected'),
  speaker: registerId.describe('the speaker, as an id in `speakers.yaml`'),
  as: name.optional().describe('the name of the speaker as the article prints it, where `speakers.yaml` has another'),
  parts: z
    .array(text)
    .min(1, 'is empty. A quotation has at least one part')
    .describe('the words as printed, without the outer quotation marks; one entry for each uninterrupted run'),
  to: registerId.optional().describe('the outlet or programme the words were said to, as an id in `outlets.yaml`'),
  said: date.optional().describe('EDTF date on which the words were said, which may be years before the article'),
  saidBasis: sentence.optional().describe('one sentence on how that date is known'),
  utterance: registerId
    .optional()
    .describe('a name shared by all quotations of the same utterance, which makes them variants of each other'),
  about: z
    .array(registerId)
    .optional()
    .describe('whom the words are about, as ids in `speakers.yaml`; their pages list what is said of them'),
  follows: z
    .array(quotationRef)
    .optional()
    .describe('ids of earlier quotations of which this one says what became: a claim and how it turned out'),
  answers: z
    .array(quotationRef)
    .optional()
    .describe(
      'ids of quotations to which these words are an answer; the search finds them by a question of the same article, too',
    ),
  language: language
    .optional()
    .describe('BCP 47 tag of the words, such as `fr`, when they are not in the language of the article'),
  translation: translationSchema
    .optional()
    .describe('the words in another language, shown below them; the words as printed stay the quotation'),
  note: sentence.optional().describe('a remark by the archive, for instance on a misprint kept as printed'),
  proposed: z
    .literal('true', 'is not true. Remove the field once somebody has confirmed the quotation')
    .optional()
    .describe(
      '`true` while the quotation is only proposed by the importer; the archive cannot be published until it is gone',
    ),
  evidence: sentence.optional().describe('for a proposal: the words of the article that point to the speaker'),
  confidence: z
    .enum(['high', 'medium', 'low'])
    .optional()
    .describe('for a proposal: how sure the speaker is: `high` (named beside the words), `medium` or `low`'),
});

export const eventSchema = z.strictObject({
  on: date.describe('EDTF date of the event'),
  what: sentence.describe('what happened, in one sentence'),
});

export const correctionSchema = z.strictObject({
  on: daySchema.describe('the day of the correction'),
  what: sentence.describe('what was corrected, in one sentence for readers'),
});

export const seriesPartSchema = z.strictObject({
  id: registerId.describe('the series, as an id in `series.yaml`'),
  part: text
    .regex(/^[1-9]\d{0,3}$/, 'is not the number of a part. Write it in digits, from 1')
    .describe('the number of the part, from 1'),
});

const rightsUri = text.refine(
  (value) =>
    /^https?:\/\/rightsstatements\.org\/(vocab|page)\/[A-Za-z-]+\/1\.0\/$/.test(value) &&
    rightsCode(value) !== undefined,
  { error: 'is not a rights statement. Take the URI of one from https://rightsstatements.org/page/1.0/' },
);

export const pictureSchema = z.strictObject({
  file: name.describe('the name of its file, as the body has it'),
  credit: name.optional().describe('who made the picture or gave it, as it is to be named'),
  rights: rightsUri.optional().describe('a rightsstatements.org URI, when it is not that of the article'),
});

export const facsimilePageSchema = z.strictObject({
  file: name.describe('the name of the file of the scan'),
  page: atMost(40)
    .optional()
    .describe('the number that the printed page has, such as `3` or `A1`; left out when it has none'),
});

export const articleSchema = z.strictObject({
  id: text
    .regex(
      ARTICLE_ID,
      'is not an article id. Write the date as far as it is known and a few words, such as 2022-02-02-open-door',
    )
    .max(LONGEST_ID, ID_TOO_LONG)
    .describe('the file name without `.md`; it never changes'),
  headline: headline.describe('the headline'),
  headlineBy: z
    .enum(['printed', 'archive'])
    .describe('`printed` if the original has it, `archive` if we wrote it; the page shows which'),
  outlet: registerId
    .optional()
    .describe('the publisher, as an id in `outlets.yaml`; left out when not known, and the page says so'),
  byline: headline
    .optional()
    .describe('the authors as the original prints them, without “By”; left out when not known'),
  published: date.describe('EDTF date: `2022-02-02`, `2023-06`, `2023-06?` (uncertain), `2023-06~` (approximate)'),
  publishedBasis: sentence.describe('one sentence on how that date is known'),
  added: daySchema.describe('the day on which the article entered the archive'),
  url: webAddress.optional().describe("the original's address; left out when not known, never guessed"),
  edition: z
    .enum(['record', 'full'])
    .describe(
      '`record` tells the article in our own words and keeps every quotation verbatim; `full` is the whole text',
    ),
  document: headline
    .regex(DOCUMENT_NAME, 'is not the name of a file. Write it without folders and control characters')
    .describe('name of the document our copy was made from'),
  sha256: text
    .regex(/^[0-9a-f]{64}$/, 'is not a SHA-256 checksum. One has 64 characters from 0-9 and a-f')
    .describe('SHA-256 checksum of that document, hexadecimal'),
  rights: rightsUri.describe('a rightsstatements.org URI'),
  origins: z
    .record(name, sentence)
    .optional()
    .describe('for each field that the importer filled in: where the document states its value'),
  language: language
    .optional()
    .describe(
      'BCP 47 tag of headline, text, summary and events, such as `fr`, when they are not in the language of the archive',
    ),
  summary: sentence.describe('one or two sentences for lists, feeds and search engines'),
  topics: z.array(registerId).optional().describe('what the article is about, as ids in `topics.yaml`'),
  series: seriesPartSchema
    .optional()
    .describe('the series that the article is a part of, and which part: `{ id: the-weir, part: 2 }`'),
  events: z.array(eventSchema).default([]).describe('dated events, for the timeline'),
  quotations: z.array(quotationSchema).default([]).describe('every quotation in the body, in order'),
  notQuotations: z
    .array(text)
    .default([])
    .describe('words in quotation marks that nobody said, such as titles or scare quotes; verbatim, without the marks'),
  undecided: z
    .array(text)
    .optional()
    .describe(
      'words in quotation marks of which nobody has decided yet whether and by whom they were said; verbatim, without the marks',
    ),
  pictures: z
    .array(pictureSchema)
    .optional()
    .describe('credit and rights of pictures in the body; a picture without either needs no entry'),
  facsimile: z
    .array(
      z.union([name, facsimilePageSchema], {
        error:
          'is not a printed page. Write the name of the file of its scan, or `{ file: 1926-03-14-p3.jpg, page: 3 }`',
      }),
    )
    .min(1, 'is empty. Name the scans of the printed pages, or remove the field')
    .optional()
    .describe(
      'scans of the printed pages on which the article stands, in their order: `[{ file: 1926-03-14-p3.jpg, page: 3 }]`, or only the names of the files',
    ),
  transcription: z
    .enum(['ocr', 'corrected', 'typed'])
    .optional()
    .describe(
      'how the text was taken from the printed page, which the article’s page says: `ocr` by a machine and nobody has corrected it, `corrected` by a machine and then corrected from the scan, `typed` from the scan',
    ),
  corrections: z
    .array(correctionSchema)
    .default([])
    .describe('changes to the text since it was published, oldest first; the page shows them'),
});

export type FrontMatter = z.infer<typeof articleSchema>;
