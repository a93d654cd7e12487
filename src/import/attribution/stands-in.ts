import type { Pronoun } from './pronoun.ts';
import type { Description } from './referent.ts';
import { NOTHING, type Resolved } from './resolved.ts';
import { namesIn, referentOf, type TextAnalysis } from './text-analysis.ts';

/** "L’agence", "el diario digital": an organisation or a paper without a name, in a text that gives names to others than people. */
export function standsIn(analysis: TextAnalysis, block: number, { definite, head, words }: Description): boolean {
  const isBare = definite && analysis.grammar?.standIns?.test(head) === true && !/\s\p{Lu}|['’]\p{Lu}/u.test(words);
  return isBare && namesOthers(analysis, block);
}

/** Whether a text has a name up to a block that is no person's: within a sentence a word with a capital that no person has. */
function namesOthers(analysis: TextAnalysis, block: number): boolean {
  return analysis.narratives.slice(0, block + 1).some(({ words, sentences, heading }, place) => {
    const people = namesIn(analysis, place, 0, Infinity);
    const begins = new Set(sentences.map(({ from }) => from));
    const isFirst = (at: number): boolean => begins.has(at) || words[at - 1]?.kind !== 'word';
    return words.some(
      ({ kind, text }, at) =>
        !heading &&
        kind === 'word' &&
        /^\p{Lu}[\p{L}’'-]{2,}$/u.test(text) &&
        (!isFirst(at) || /^\p{Lu}{3,}$/u.test(text)) &&
        !people.some(({ from, to }) => at >= from && at < to),
    );
  });
}

/** The organisation with a name that spoke last before, if the one just before is one; else nobody. */
export function organisationMeant(analysis: TextAnalysis, { block, at, gender, memory, resolve }: Pronoun): Resolved {
  for (let place = block; memory > 0 && place >= Math.max(0, block - 1); place -= 1) {
    const last = (analysis.clauses[place] ?? [])
      .flat()
      .findLast(({ kind, weak, subject }) => kind !== 'owner' && !weak && (place < block || subject.to <= at));
    if (last === undefined) continue;
    const referent = referentOf(analysis, place, last.subject);
    const isName = referent.kind === 'description' && /^\p{Lu}/u.test(referent.head) && referent.type !== 'person';
    const agreesInGender = !('gender' in referent) || gender === undefined || referent.gender === gender;
    return isName && agreesInGender
      ? { ...resolve(analysis, place, last.subject, memory - 1), by: 'only-one' }
      : NOTHING;
  }
  return NOTHING;
}
