import { z } from 'zod';
import { speakerOf, type Archive, type PrintedQuotation } from '../archive/archive.ts';
import { csvTable } from './csv-table.ts';
import { articlePath, quotationFragment, quotationPath, type AddressOf } from '../archive/permalink.ts';

/**
 * A quotation in the exports. JSON, CSV and the database have these fields in this order. Unknown values are `null`, in CSV
 * empty. The published JSON Schema is generated from this.
 */
export const quotationDataSchema = z.strictObject({
  id: z.string().describe('the quotation’s id, which never changes'),
  text: z.string().describe('the words, word for word; the parts of an interrupted quotation are joined by a space'),
  parts: z.array(z.string()).describe('the words, one entry for each uninterrupted run'),
  speaker: z.string().describe('id of the speaker'),
  speakerName: z.string().describe('name of the speaker, or what is known of an unnamed one'),
  speakerKind: z.enum(['person', 'outlet', 'unnamed']).describe('kind of the speaker'),
  to: z.string().nullable().describe('outlet or programme the words were said to, in words'),
  said: z.string().nullable().describe('EDTF date of the saying'),
  saidBasis: z.string().nullable().describe('how that date is known'),
  utterance: z.string().nullable().describe('shared by quotations that print the same utterance'),
  note: z.string().nullable().describe('a remark of the archive'),
  article: z.string().describe('id of the article that prints it'),
  headline: z.string().describe('headline of that article'),
  outlet: z.string().nullable().describe('outlet that published the article, in words'),
  published: z.string().describe('EDTF date of the article'),
  url: z.string().describe('the quotation’s permanent address'),
  context: z.string().describe('where the words stand in the article'),
});

export type QuotationData = z.infer<typeof quotationDataSchema>;

/** The JSON Schema (draft 2020-12) of `quotations.json`. */
export function quotationsJsonSchema(id: string): object {
  return { $id: id, title: 'Quotations of a news archive', ...z.toJSONSchema(z.array(quotationDataSchema)) };
}

export function quotationData(printed: PrintedQuotation, archive: Archive, addressOf: AddressOf): QuotationData {
  const { quotation, article } = printed;
  const speaker = speakerOf(printed, archive);
  return {
    id: quotation.id,
    text: quotation.parts.join(' '),
    parts: [...quotation.parts],
    speaker: speaker.id,
    speakerName: speaker.name,
    speakerKind: speaker.kind,
    to: outletName(archive, quotation.to),
    said: quotation.said ?? null,
    saidBasis: quotation.saidBasis ?? null,
    utterance: quotation.utterance ?? null,
    note: quotation.note ?? null,
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
