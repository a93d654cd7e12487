import type { CastMember } from './cast.ts';
import { wordAt, type Narrative } from './narrative.ts';
import { escaped } from './name-place.ts';

/** A place in the narrative where somebody of the cast is named. */
export interface NameMention {
  /** Half-open range of the words of its block. */
  readonly from: number;
  readonly to: number;
  /** Everybody who may be called so; two people may share a family name. */
  readonly candidates: readonly CastMember[];
  /** True for "Cattrall’s". */
  readonly possessive: boolean;
}

/** Makes a function that finds the names of a cast in a narrative. The pattern is built once for a cast. */
export function nameFinder(cast: readonly CastMember[]): (narrative: Narrative) => readonly NameMention[] {
  const byForm = new Map<string, CastMember[]>();
  for (const member of cast) {
    for (const form of member.forms) byForm.set(form, [...(byForm.get(form) ?? []), member]);
  }
  const forms = [...byForm.keys()].toSorted((a, b) => b.length - a.length).map(escaped);
  const names = new RegExp(`(?<![\\p{L}\\p{N}#-])(?:${forms.join('|') || '(?!)'})(?![\\p{L}\\p{N}]|-\\p{L})`, 'gu');
  return (narrative) =>
    Array.from(narrative.told.matchAll(names), ({ 0: form, index }) => {
      const from = wordAt(narrative, index);
      const to = Math.max(from + 1, wordAt(narrative, index + form.length));
      return {
        from,
        to,
        candidates: byForm.get(form) ?? [],
        possessive:
          /^['’‘]s?$/u.test(narrative.words[to]?.text ?? '') && narrative.words[to]?.start === index + form.length,
      };
    });
}
