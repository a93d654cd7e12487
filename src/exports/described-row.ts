import { z } from 'zod';
import type { Language } from '../languages/language.ts';
import { articleFields, articleRowSchema } from './article-data.ts';
import { quotationDataSchema, quotationFields } from './quotation-data.ts';

/** What a row is about. */
export type RowKind = 'quotation' | 'article';

/** The schema of a row whose fields say what they mean. */
export function describedRow(kind: RowKind, words: Language): z.ZodObject {
  const fields: Readonly<Record<string, z.ZodType>> =
    kind === 'quotation' ? quotationDataSchema.shape : articleRowSchema.shape;
  return z.strictObject(
    Object.fromEntries(
      fieldMeanings(kind, words).map(([name, meaning]) => [name, (fields[name] ?? z.never()).describe(meaning)]),
    ),
  );
}

/** The fields of a row with their meanings, in order. */
export function fieldMeanings(kind: RowKind, { say }: Language): readonly (readonly [name: string, meaning: string])[] {
  return kind === 'quotation'
    ? quotationFields.map((name) => [name, say(`quotation-field.${name}`)] as const)
    : articleFields.map((name) => [name, say(`article-field.${name}`)] as const);
}

/** The JSON Schema (draft 2020-12) of `quotations.json`. */
export function quotationsJsonSchema(id: string, words: Language): object {
  const title = words.say('export.schema-title');
  return { $id: id, title, ...z.toJSONSchema(z.array(describedRow('quotation', words))) };
}
