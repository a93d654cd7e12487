import type { Annotation } from '../quotations/quotation-place.ts';
import { isRefused, type Sound } from '../yaml/sound-part.ts';
import type { FrontMatter } from './front-matter-schema.ts';

/**
 * The words that front matter annotates, for finding them in the body. `undefined` when some cannot be read: the body would
 * seem to have words that nobody has annotated.
 */
export function annotationOf(fields: Sound<FrontMatter>): Annotation | undefined {
  if ((['quotations', 'notQuotations', 'undecided'] as const).some((field) => isRefused(fields, field)))
    return undefined;
  const quotations = (fields.quotations ?? []).map((quotation) => ({ parts: quotation?.parts ?? [undefined] }));
  const { notQuotations = [], undecided } = fields;
  const words = [...quotations.flatMap(({ parts }) => parts), ...notQuotations, ...(undecided ?? [])];
  return words.includes(undefined) ? undefined : ({ quotations, notQuotations, undecided } as Annotation);
}
