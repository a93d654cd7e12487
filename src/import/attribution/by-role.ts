import type { CastMember } from './cast.ts';
import type { NounPhrase } from './noun-phrase.ts';
import type { Description } from './referent.ts';
import { namesIn, type TextAnalysis } from './text-analysis.ts';

/**
 * The person whom a description fits best; of several, the one named last. Nobody where it fits several although it says which
 * one is meant.
 */
export function byRole(
  analysis: TextAnalysis,
  block: number,
  phrase: NounPhrase,
  words: Description,
): CastMember | undefined {
  // "La titular de Interior" is the "ministra del Interior". Without "of what", a vague noun may mean anybody.
  const others = words.restricted === true ? (analysis.grammar?.officesOf?.get(words.head.toLowerCase()) ?? []) : [];
  const fits = (heads: readonly string[]): readonly { readonly member: CastMember; readonly fit: number }[] =>
    analysis.cast
      .map((member) => ({ member, fit: Math.max(0, ...heads.map((head) => roleFit(member, { ...words, head }))) }))
      .filter(({ fit }) => fit > 0);
  const own = fits([words.head]);
  const fitting = own.length > 0 ? own : fits(others);
  const highest = Math.max(0, ...fitting.map(({ fit }) => fit));
  const best = fitting.filter(({ fit }) => fit === highest).map(({ member }) => member);
  const isCertain = words.qualified === true || words.restricted === true;
  if (best.length > 1 && isCertain) return undefined;
  return best.length > 1 ? lastNamed(analysis, block, phrase.from, best) : best[0];
}

/** How well a description ("the Gilded Age star, 55") fits a person; 0 when it does not. */
function roleFit(member: CastMember, { role, head, age, gender, restricted, qualified }: Description): number {
  if (member.kind !== 'person') return 0;
  if (age !== undefined && member.age !== undefined && age !== member.age) return 0;
  if (gender !== undefined && member.gender !== undefined && gender !== member.gender) return 0;
  const noun = head.toLowerCase();
  const roles = member.roles.map((text) => text.toLowerCase());
  const ofNoun = roles.filter((text) => {
    const words = text.split(/[\s-]+/u);
    return words[0] === noun || words.at(-1) === noun;
  });
  const byWords = roles.some((text) => text.includes(role)) ? 6 : 0;
  // "Le ministre de la Santé" is no "ministre de l’Intérieur", nor a minister of whom the text says no more. "Le maire breton"
  // is no "maire normand".
  const told = ofNoun.filter((text) => text !== noun && (qualified !== true || text.split(' ').length === 2));
  const isOther =
    restricted === true
      ? !told.some((text) => sharesWord(text, role, noun))
      : qualified === true && told.length > 0 && !told.some((text) => sharesWord(text, role, noun));
  const byNoun = ofNoun.length === 0 || isOther ? 0 : 3;
  return Math.max(byWords, byNoun) + (age !== undefined && age === member.age ? 6 : 0);
}

/** Letters of the shortest word that tells one office from another: "de la Santé". */
const TELLING = 4;

function sharesWord(one: string, other: string, noun: string): boolean {
  const words = new Set(one.split(' ').filter((word) => word.length >= TELLING && word !== noun));
  return other.split(' ').some((word) => words.has(word));
}

function lastNamed(
  analysis: TextAnalysis,
  block: number,
  at: number,
  members: readonly CastMember[],
): CastMember | undefined {
  for (let place = block; place >= 0; place -= 1) {
    const found = namesIn(analysis, place, 0, place === block ? at : Infinity)
      .toReversed()
      .flatMap(({ candidates }) => candidates)
      .find((member) => members.includes(member));
    if (found !== undefined) return found;
  }
  return undefined;
}
