import { z } from 'zod';
import { SPEAKER_KINDS } from '../archive/article.ts';
import { speakerOf, type Archive, type PrintedQuotation } from '../archive/archive.ts';
import { csvTable } from './csv-table.ts';
import { quotedLine } from '../archive/quoted-paragraphs.ts';
import { marksAround } from '../text/quotation-marks.ts';
import { articlePath, quotationFragment, quotationPath, type AddressOf } from '../archive/permalink.ts';

/**
 * A quotation in the exports. JSON, CSV and the database have these fields in this order. Unknown values are `null`, in CSV
 * empty. What the fields mean is in the words of the interface: `describedRow`.
 */
export const quotationDataSchema = z.strictObject({
  id: z.string(),
  text: z.string(),
  parts: z.array(z.string()).min(1),
  speaker: z.string(),
  speakerName: z.string(),
  speakerKind: z.enum(SPEAKER_KINDS),
  speakerPrintedAs: z.string().nullable(),
  to: z.string().nullable(),
  said: z.string().nullable(),
  saidBasis: z.string().nullable(),
  utterance: z.string().nullable(),
  about: z.array(z.string()),
  follows: z.array(z.string()),
  answers: z.array(z.string()),
  note: z.string().nullable(),
  translation: z.string().nullable(),
  translationLanguage: z.string().nullable(),
  translationBy: z.string().nullable(),
  article: z.string(),
  headline: z.string(),
  outlet: z.string().nullable(),
  published: z.string(),
  url: z.string(),
  context: z.string(),
});

export type QuotationData = z.infer<typeof quotationDataSchema>;

export function quotationData(printed: PrintedQuotation, archive: Archive, addressOf: AddressOf): QuotationData {
  const { quotation, article } = printed;
  const speaker = speakerOf(printed, archive);
  return {
    id: quotation.id,
    text: quotedLine(quotation, article, 'when interrupted', marksAround(quotation, article, archive.language)),
    parts: [...quotation.parts],
    speaker: speaker.id,
    speakerName: speaker.name,
    speakerKind: speaker.kind,
    speakerPrintedAs: quotation.as ?? null,
    to: outletName(archive, quotation.to),
    said: quotation.said ?? null,
    saidBasis: quotation.saidBasis ?? null,
    utterance: quotation.utterance ?? null,
    about: [...(quotation.about ?? [])],
    follows: [...(quotation.follows ?? [])],
    answers: [...(quotation.answers ?? [])],
    note: quotation.note ?? null,
    translation: quotation.translation?.text ?? null,
    translationLanguage: quotation.translation?.language ?? null,
    translationBy: quotation.translation?.by ?? null,
    article: article.id,
    headline: article.headline,
    outlet: outletName(archive, article.outlet),
    published: article.published,
    url: addressOf(quotationPath(quotation.id)),
    context: `${addressOf(articlePath(article.id))}#${quotationFragment(quotation.id)}`,
  };
}

/** The field names, in order. */
export const quotationFields = Object.keys(quotationDataSchema.shape) as readonly (keyof QuotationData)[];

/** The CSV table in pieces, since the whole may be longer than the longest string. The other formats do the same. */
export function quotationsCsv(rows: Iterable<QuotationData>): Iterable<string> {
  return csvTable(quotationFields, rows);
}

/** A JSON array in pieces, as `JSON.stringify` would write it. */
export function* quotationsJson(rows: Iterable<QuotationData>): Generator<string> {
  yield '[';
  let between = '';
  for (const row of rows) {
    yield `${between}${JSON.stringify(row)}`;
    between = ',';
  }
  yield ']';
}

/**
 * Newline-delimited JSON: one quotation on each line. Line separators inside a text are escaped, since some programs that
 * read line by line (Node's `readline`, Python's `splitlines`) would end a line there.
 *
 * @see https://github.com/ndjson/ndjson-spec
 */
export function* quotationsNdjson(rows: Iterable<QuotationData>): Generator<string> {
  for (const row of rows) {
    yield `${JSON.stringify(row).replace(/[\u2028\u2029]/g, (separator) => `\\u${separator.charCodeAt(0).toString(16)}`)}\n`;
  }
}

function outletName(archive: Archive, id: string | undefined): string | null {
  return (id === undefined ? undefined : archive.outlets.get(id)?.name) ?? null;
}
