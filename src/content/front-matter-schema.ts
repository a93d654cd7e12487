import { z } from 'zod';
import { parseEdtfDate } from '../archive/edtf-parser.ts';
import { rightsLabel } from '../archive/rights.ts';

/**
 * What the front matter of an article may hold. Every field has a description: `content/README.md` prints them, error
 * messages quote them, and a test keeps all three the same. YAML is read without guessing types, so every scalar
 * arrives here as a string: `2010` is a year, not a number, and no date ever becomes a moment in some time zone.
 */

/** Whether it is a well-formed tag (RFC 5646), as the browsers that read it out decide it. */
function isLanguage(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

/** Written once and then frozen: lower-case words and digits joined by hyphens, the date first. */
const ARTICLE_ID = /^\d{4}(-\d{2}){0,2}(-[a-z0-9]+)+$/;

/** Ids in the registers of speakers and outlets. */
export const REGISTER_ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Eight characters without vowels and look-alikes (0/o, 1/l/i, u/v), so that an id can be read out and spells nothing. */
export const QUOTATION_ID = /^[2-9bcdfghjkmnpqrstvwxyz]{8}$/;

const text = z.string().trim().min(1, 'is empty; write it, or take the field out if it is not required');

const date = text.refine((value) => parseEdtfDate(value) !== undefined, {
  error:
    'is not a day, month or year of the calendar; write 2022-02-02, 2022-02 or 2022, with ? behind it if uncertain, ~ if approximate, % if both',
});

const day = text.refine((value) => /^\d{4}-\d{2}-\d{2}$/.test(value) && parseEdtfDate(value) !== undefined, {
  error: 'is not a day of the calendar; write it as 2022-02-02',
});

const webAddress = text.refine((value) => /^https?:$/.test(URL.parse(value)?.protocol ?? ''), {
  error: 'is not a web address; write it whole, with http:// or https://',
});

const language = text.refine((value) => isLanguage(value), {
  error: 'is not a language tag; write one of BCP 47, as `fr` or `pt-BR`',
});

const registerId = text.regex(REGISTER_ID, 'is not an id; use lower-case letters, digits and single hyphens');

export const quotationSchema = z.strictObject({
  id: text
    .regex(QUOTATION_ID, 'is not a quotation id; leave it out and run `npm run mint`, which writes one')
    .describe('eight characters, written once by `npm run mint`, then frozen; a corrected wording keeps it'),
  speaker: registerId.describe('whose words they are, as an id in `speakers.yaml`'),
  parts: z
    .array(text)
    .min(1, 'is empty; a quotation has at least one part')
    .describe('the words as printed, without the outer quotation marks; one entry for each uninterrupted run'),
  to: registerId.optional().describe('outlet or programme the words were said to, as an id in `outlets.yaml`'),
  said: date.optional().describe('EDTF date of the saying, which may be years before the article'),
  saidBasis: text.optional().describe('one sentence on how that date is known'),
  utterance: registerId
    .optional()
    .describe('a name shared by quotations that print the same utterance; they are variants of each other'),
  language: language
    .optional()
    .describe('BCP 47 tag of the words, as `fr`, when they are not in the language of the article'),
  note: text.optional().describe('a remark of the archive on these words, for instance on a misprint kept as printed'),
  proposed: z
    .literal('true', 'is not true; take the field out when a person has confirmed the quotation')
    .optional()
    .describe(
      '`true` while the quotation is only a proposal of the importer; it keeps the archive from being published',
    ),
  evidence: text.optional().describe('of a proposal: the words of the article from which its speaker was concluded'),
  confidence: z
    .enum(['high', 'medium', 'low'])
    .optional()
    .describe('of a proposal: how sure that is: `high` (named beside the words), `medium` or `low`'),
});

export const eventSchema = z.strictObject({
  on: date.describe('EDTF date of what happened'),
  what: text.describe('what happened, in one sentence'),
});

export const correctionSchema = z.strictObject({
  on: day.describe('the day of the correction'),
  what: text.describe('what was corrected, in one sentence for readers'),
});

export const articleSchema = z.strictObject({
  id: text
    .regex(ARTICLE_ID, 'is not an article id; write the date as far as known and a few words, as 2022-02-02-open-door')
    .describe('equals the file name without `.md`; never changes'),
  headline: text.describe('the headline'),
  headlineBy: z
    .enum(['printed', 'archive'])
    .describe('`printed` as the original has it, or `archive` when supplied by us; the page shows which'),
  outlet: registerId
    .optional()
    .describe('who published it, as an id in `outlets.yaml`; left out when not known, and the page says so'),
  byline: text
    .optional()
    .describe('who wrote it, as the original prints the names, without “By”; left out when not known'),
  published: date.describe('EDTF date: `2022-02-02`, `2023-06`, `2023-06?` (uncertain), `2023-06~` (approximate)'),
  publishedBasis: text.describe('one sentence on how that date is known'),
  added: day.describe('the day it entered the archive'),
  url: webAddress.optional().describe("the original's address; left out when not known, never guessed"),
  edition: z
    .enum(['record', 'full'])
    .describe(
      '`record` tells the article in our own words and keeps every quotation verbatim; `full` is the whole text',
    ),
  document: text.describe('name of the document our copy was made from'),
  sha256: text
    .regex(/^[0-9a-f]{64}$/, 'is not a SHA-256 checksum; it has 64 characters of 0-9 and a-f')
    .describe('SHA-256 checksum of that document, hexadecimal'),
  rights: text
    .refine(
      (value) =>
        /^https?:\/\/rightsstatements\.org\/(vocab|page)\/[A-Za-z-]+\/1\.0\/$/.test(value) &&
        rightsLabel(value) !== value,
      { error: 'is not a rights statement; take the URI of one from https://rightsstatements.org/page/1.0/' },
    )
    .describe('a rightsstatements.org URI'),
  origins: z
    .record(text, text)
    .optional()
    .describe('for each field that the importer filled in, where the document states its value'),
  language: language
    .optional()
    .describe('BCP 47 tag of headline and text, as `fr`, when they are not in the language of the archive'),
  summary: text.describe('one or two sentences for lists, feeds and search engines'),
  events: z.array(eventSchema).default([]).describe('dated things that happened, for the timeline'),
  quotations: z.array(quotationSchema).default([]).describe('every quotation of the body, in its order'),
  notQuotations: z
    .array(text)
    .default([])
    .describe('runs between quotation marks that nobody said: titles, scare quotes; verbatim, without the marks'),
  corrections: z
    .array(correctionSchema)
    .default([])
    .describe('what was changed in the text since it was published, oldest first; the page shows them'),
});

export type FrontMatter = z.infer<typeof articleSchema>;

export const speakerSchema = z.strictObject({
  name: text.describe('the name as the archive prints it'),
  kind: z
    .enum(['person', 'outlet', 'unnamed'])
    .describe('`person`, `outlet`, or `unnamed` for a source without a name'),
  roles: z.array(text).default([]).describe('what the articles say the speaker is or does'),
  aliases: z.array(text).default([]).describe('other names the articles use, which search understands'),
});

export const outletSchema = z.strictObject({
  name: text.describe('the name as the archive prints it'),
});

/** The file that maps ids to speakers. */
export const speakersSchema = z.record(
  z.string().regex(REGISTER_ID, 'is not an id; use lower-case letters, digits and single hyphens'),
  speakerSchema,
);

/** The file that maps ids to outlets. */
export const outletsSchema = z.record(
  z.string().regex(REGISTER_ID, 'is not an id; use lower-case letters, digits and single hyphens'),
  outletSchema,
);
