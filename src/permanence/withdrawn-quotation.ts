import { isMap, isSeq } from 'yaml';
import type { Article, Place } from '../archive/article.ts';
import { replaceInBody } from '../content/body/body-edit.ts';
import { addCorrection, editableFrontMatter, withFrontMatter } from '../content/front-matter/front-matter-document.ts';
import { quotedRuns } from '../content/quotations/quoted-run.ts';

/**
 * An article file without the words of a quotation: its entry is gone, `mark` stands in the place of each part with its
 * quotation marks, and a correction says so. `undefined` when the words cannot be cut out of the Markdown.
 */
export function withoutQuotation(
  text: string,
  file: string,
  { article, id }: { readonly article: Pick<Article, 'quotations' | 'paragraphs'>; readonly id: string },
  { mark, correction }: { readonly mark: string; readonly correction: { readonly on: string; readonly what: string } },
): string | undefined {
  const index = article.quotations.findIndex((quotation) => quotation.id === id);
  const places = article.quotations[index]?.places ?? [];
  const body = replaceInBody(
    text,
    file,
    places.map((place) => ({ ...withMarks(place, article), by: mark })),
  );
  const front = body === undefined ? undefined : editableFrontMatter(body);
  const quotations = front?.document.get('quotations');
  if (body === undefined || front === undefined || !isSeq(quotations)) return undefined;
  quotations.items.splice(index, 1);
  if (quotations.items.length === 0) front.document.delete('quotations');
  addCorrection(front.document, correction);
  return withFrontMatter(body, front);
}

/** The place with the quotation marks around it, where it fills what stands between them. */
function withMarks(place: Place, { paragraphs }: Pick<Article, 'paragraphs'>): Place {
  const text = paragraphs[place.paragraph - 1]?.text ?? '';
  const run = quotedRuns(text).find(
    ({ start, end }) =>
      start <= place.start &&
      place.end <= end &&
      text.slice(start, place.start).trim() === '' &&
      text.slice(place.end, end).trim() === '',
  );
  return run === undefined ? place : { ...place, start: run.outerStart, end: run.outerEnd };
}

/** An article file in which no quotation follows or answers any of those that go. Unchanged when none did. */
export function withoutRelations(text: string, gone: ReadonlySet<string>): string {
  const front = editableFrontMatter(text);
  const quotations = front?.document.get('quotations');
  if (front === undefined || !isSeq(quotations)) return text;
  let changed = false;
  for (const quotation of quotations.items.filter(isMap)) {
    for (const field of ['follows', 'answers']) {
      const ids = quotation.get(field);
      if (!isSeq(ids)) continue;
      const kept = ids.items.filter((id) => !gone.has(String(id)));
      if (kept.length === ids.items.length) continue;
      changed = true;
      ids.items = kept;
      if (kept.length === 0) quotation.delete(field);
    }
  }
  return changed ? withFrontMatter(text, front) : text;
}
