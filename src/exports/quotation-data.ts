import { z } from 'zod';
import { speakerOf, type Archive, type PrintedQuotation } from '../archive/archive.ts';
import { csvTable } from './csv-table.ts';
import { articlePath, quotationFragment, quotationPath } from '../archive/permalink.ts';
import type { AddressOf } from '../citation/json-ld.ts';

/**
 * One quotation as the machine-readable twins give it out: JSON and CSV have these fields, in this order. What is not
 * known is `null` (an empty cell in CSV). The JSON Schema published beside the data is made from this.
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

/** The fields of a quotation, in their order. */
export const quotationFields = Object.keys(quotationDataSchema.shape) as readonly (keyof QuotationData)[];

/** The pieces of a table, of which the whole may be longer than a string can be; so with the other forms. */
export function quotationsCsv(rows: Iterable<QuotationData>): Iterable<string> {
  return csvTable(quotationFields, rows);
}

/** The pieces of one JSON array, as `JSON.stringify` writes it. */
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
 * One quotation on each line, for programs that read line by line.
 *
 * @see https://github.com/ndjson/ndjson-spec
 */
export function* quotationsNdjson(rows: Iterable<QuotationData>): Generator<string> {
  for (const row of rows) yield `${JSON.stringify(row)}\n`;
}

function outletName(archive: Archive, id: string | undefined): string | null {
  return (id === undefined ? undefined : archive.outlets.get(id)?.name) ?? null;
}
