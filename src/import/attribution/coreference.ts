import { described } from './described.ts';
import type { NounPhrase } from './noun-phrase.ts';
import { personBefore } from './person-before.ts';
import type { Referent } from './referent.ts';
import { agrees, NOTHING, type Resolved } from './resolved.ts';
import { namesIn, narrative, referentOf, type TextAnalysis } from './text-analysis.ts';

/** A pronoun means nobody who was last named more than so many sentences before. */
const MEMORY = 5;

/** Finds out whom a phrase means. */
export function resolvePhrase(analysis: TextAnalysis, block: number, phrase: NounPhrase): Resolved {
  return resolve(analysis, block, phrase, MEMORY);
}

function resolve(analysis: TextAnalysis, block: number, phrase: NounPhrase, memory: number): Resolved {
  const referent = referentOf(analysis, block, phrase);
  switch (referent.kind) {
    case 'unclear':
      return NOTHING;
    case 'named':
      return named(analysis, referent);
    case 'pronoun':
      switch (referent.means) {
        case 'antecedent':
          return antecedent(analysis, block, phrase.from, memory);
        case 'organisation':
          return organisationBefore(analysis, block, phrase.from, memory);
        case 'person':
          return personBefore(analysis, { block, at: phrase.from, gender: referent.gender, memory, resolve });
        case 'nobody':
          return NOTHING;
      }
    case 'description':
      return described(analysis, block, phrase, referent, resolve);
  }
}

function named(analysis: TextAnalysis, { candidates, gender }: Extract<Referent, { kind: 'named' }>): Resolved {
  const fitting = candidates.filter((member) => agrees(member, gender));
  // "Ms. Reed" is a woman of that name before somebody of whom it is not known.
  const known = gender === undefined ? [] : fitting.filter((member) => member.gender === gender);
  const [only, ...others] = known.length > 0 ? known : fitting;
  if (only === undefined || others.length === 0) return only === undefined ? NOTHING : { member: only, by: 'name' };
  // Two people of one family name: the text is about the one whom it names first.
  const all = [only, ...others];
  for (const [place] of analysis.narratives.entries()) {
    const first = namesIn(analysis, place, 0, Infinity).find(
      (mention) => mention.candidates.length === 1 && mention.candidates.some((member) => all.includes(member)),
    );
    const member = first?.candidates[0];
    if (member !== undefined) return { member, by: 'shared-name' };
  }
  return NOTHING;
}

/** The phrase directly before "who". */
function antecedent(analysis: TextAnalysis, block: number, at: number, memory: number): Resolved {
  const { words, sentences } = narrative(analysis, block);
  const end = words[at - 1]?.text === ',' ? at - 1 : at;
  const limit = sentences.find(({ to }) => at < to)?.from ?? 0;
  const phrase = memory > 0 ? analysis.grammar?.phraseBefore(words, end, limit) : undefined;
  return phrase === undefined ? NOTHING : resolve(analysis, block, phrase, memory - 1);
}

/** "It" continues the report or organisation that spoke in the sentence before. */
function organisationBefore(analysis: TextAnalysis, block: number, at: number, memory: number): Resolved {
  const here = (analysis.clauses[block] ?? []).flat().findLast(({ subject, weak }) => !weak && subject.to <= at);
  // A paragraph that begins with the words goes on with who spoke last in the one before.
  const place = here === undefined ? block - 1 : block;
  const before = here ?? (analysis.clauses[place] ?? []).flat().findLast(({ kind, weak }) => !weak && kind !== 'owner');
  if (before === undefined || memory <= 0) return NOTHING;
  const referent = referentOf(analysis, place, before.subject);
  const speaks =
    (referent.kind === 'pronoun' && referent.means === 'organisation') ||
    (referent.kind === 'named' && referent.candidates.every(({ kind }) => kind !== 'person')) ||
    (referent.kind === 'description' && /^(?:document|organisation)$/u.test(referent.type));
  return speaks ? { ...resolve(analysis, place, before.subject, memory - 1), by: 'subject' } : NOTHING;
}
