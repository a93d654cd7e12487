import type { Speaker } from '../../archive/article.ts';
import { hasFamilyName } from '../../archive/family-name.ts';
import type { Issue } from '../../archive/issue.ts';

const WHAT = { organisation: 'an organisation', outlet: 'an outlet', unnamed: 'a source without a name' };

interface FamilyNameFault extends Pick<Issue, 'rule' | 'message'> {
  /** Where the family name stands in the register. */
  readonly path: readonly string[];
}

/** Family names that no citation would use: those of speakers who are no person, and those that are not in the name. */
export function familyNameFaults(speakers: ReadonlyMap<string, Speaker>): readonly FamilyNameFault[] {
  return [...speakers.values()].flatMap(({ id, name, kind, familyName }) => {
    if (familyName === undefined) return [];
    const path = [id, 'familyName'];
    if (kind !== 'person') {
      return [
        {
          path,
          rule: 'family-name-of-nobody',
          message: `"${id}" is ${WHAT[kind]}, and only a person has a family name. Remove the line, or write \`kind: person\`.`,
        },
      ];
    }
    if (hasFamilyName(name, familyName)) return [];
    return [
      {
        path,
        rule: 'family-name-not-in-name',
        message: `the name "${name}" neither begins nor ends with the family name "${familyName}". Correct one of the two, or remove the line.`,
      },
    ];
  });
}
