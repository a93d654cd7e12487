import { earliestDay, edtfDate, latestDay } from '../../archive/edtf-date.ts';
import type { Issue } from '../../archive/issue.ts';
import { didYouMean } from '../../text/suggestion.ts';
import type { FileClaims, PlaceInFile } from './file-claims.ts';

/** How one quotation may name another. */
const RELATIONS = ['follows', 'answers'] as const;

/** What a quotation says of itself and of others. */
type Claim = NonNullable<NonNullable<FileClaims['quotations']>[number]>;

type IdentifiedClaim = Claim & { readonly id: string };

/**
 * Issues for quotations that follow or answer what is not in the archive, themselves, one another in a circle, or words
 * that were said later.
 */
export function relationIssues(files: readonly FileClaims[], placeOf: PlaceInFile): readonly Issue[] {
  const byId = new Map(
    files.flatMap(({ quotations = [] }) =>
      quotations.flatMap((claim) => (isIdentified(claim) ? [[claim.id, claim] as const] : [])),
    ),
  );
  // A file that cannot be read may have the missing quotation.
  const isComplete = files.every(({ quotations }) => quotations !== undefined);
  return files.flatMap(({ file, quotations = [] }) =>
    quotations.flatMap((claim, index) =>
      RELATIONS.flatMap((relation) =>
        (claim?.[relation] ?? []).flatMap((id, number) => {
          if (claim === undefined || id === undefined) return [];
          const fault = byId.has(id) || isComplete ? faultOf(relation, claim, id, byId) : undefined;
          return fault === undefined ? [] : [{ ...placeOf(file, ['quotations', index, relation, number]), ...fault }];
        }),
      ),
    ),
  );
}

function isIdentified(claim: Claim | undefined): claim is IdentifiedClaim {
  return claim?.id !== undefined;
}

function faultOf(
  relation: (typeof RELATIONS)[number],
  quotation: Claim,
  id: string,
  byId: ReadonlyMap<string, IdentifiedClaim>,
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
  if (quotation.id !== undefined && leadsTo(id, quotation.id, byId)) {
    return {
      rule: 'quotation-circle',
      message: `"${quotation.id}" ${relation} "${id}", which itself follows or answers "${quotation.id}", at once or over others. The later one names the earlier: remove the line from the earlier quotation.`,
    };
  }
  if (saidBefore(quotation.said, other.said)) {
    return {
      rule: 'quotation-later',
      message: `"${id}" was said later (${other.said ?? ''}) than this quotation (${quotation.said ?? ''}), which ${relation} it. Correct a date${quotation.id === undefined ? '' : `, or name "${quotation.id}" in "${id}" instead`}.`,
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
function leadsTo(from: string, to: string, byId: ReadonlyMap<string, IdentifiedClaim>): boolean {
  const reached = new Set([from]);
  // A set is walked through to what is added on the way.
  for (const id of reached) {
    const { follows = [], answers = [] } = byId.get(id) ?? {};
    for (const earlier of [...follows, ...answers]) if (earlier !== undefined) reached.add(earlier);
  }
  return reached.has(to);
}
