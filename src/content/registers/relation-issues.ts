import { earlierOf, printedQuotations, type PrintedQuotation } from '../../archive/archive.ts';
import type { Article } from '../../archive/article.ts';
import { earliestDay, edtfDate, latestDay } from '../../archive/edtf-date.ts';
import type { Issue, Point } from '../../archive/issue.ts';
import { didYouMean } from '../../archive/suggestion.ts';

/** How one quotation may name another. */
const RELATIONS = ['follows', 'answers'] as const;

/** A place in the front matter of an article. */
export type PlaceInArticle = (
  article: Article,
  path: readonly PropertyKey[],
) => { readonly file: string } & Partial<Point>;

/**
 * Issues for quotations that follow or answer what is not in the archive, themselves, one another in a circle, or words
 * that were said later.
 */
export function relationIssues(articles: readonly Article[], placeOf: PlaceInArticle): readonly Issue[] {
  const all = printedQuotations(articles);
  const byId = new Map(all.map((printed) => [printed.quotation.id, printed]));
  return articles.flatMap((article) =>
    article.quotations.flatMap((quotation, index) =>
      RELATIONS.flatMap((relation) =>
        (quotation[relation] ?? []).flatMap((id, number) => {
          const fault = faultOf(relation, { quotation, article }, id, byId);
          return fault === undefined
            ? []
            : [{ ...placeOf(article, ['quotations', index, relation, number]), ...fault }];
        }),
      ),
    ),
  );
}

function faultOf(
  relation: (typeof RELATIONS)[number],
  { quotation }: PrintedQuotation,
  id: string,
  byId: ReadonlyMap<string, PrintedQuotation>,
): Pick<Issue, 'rule' | 'message'> | undefined {
  if (id === quotation.id) {
    return {
      rule: 'quotation-itself',
      message: `the quotation ${relation} itself. Write the id of the earlier quotation, or remove the line.`,
    };
  }
  const other = byId.get(id);
  if (other === undefined) {
    return {
      rule: 'quotation-unknown',
      message: `the archive has no quotation "${id}".${didYouMean(id, byId.keys())} Correct the id, or remove the line.`,
    };
  }
  if (leadsTo(id, quotation.id, byId)) {
    return {
      rule: 'quotation-circle',
      message: `"${quotation.id}" ${relation} "${id}", which itself follows or answers "${quotation.id}", at once or over others. The later one names the earlier: remove the line from the earlier quotation.`,
    };
  }
  if (saidBefore(quotation.said, other.quotation.said)) {
    return {
      rule: 'quotation-later',
      message: `"${id}" was said later (${other.quotation.said ?? ''}) than this quotation (${quotation.said ?? ''}), which ${relation} it. Correct a date, or name "${quotation.id}" in "${id}" instead.`,
    };
  }
  return undefined;
}

/** Whether the first date is certain to lie before the second, as far as both are written. */
function saidBefore(first: string | undefined, second: string | undefined): boolean {
  if (first === undefined || second === undefined) return false;
  return latestDay(edtfDate(first)) < earliestDay(edtfDate(second));
}

/** Whether a walk along `follows` and `answers` leads from one quotation to another. */
function leadsTo(from: string, to: string, byId: ReadonlyMap<string, PrintedQuotation>): boolean {
  const reached = new Set([from]);
  // A set is walked through to what is added on the way.
  for (const id of reached) {
    const quotation = byId.get(id)?.quotation;
    if (quotation !== undefined) for (const earlier of earlierOf(quotation)) reached.add(earlier);
  }
  return reached.has(to);
}
