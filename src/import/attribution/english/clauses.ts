import { isNoSaying, isShort } from './no-saying.ts';
import { ownerAt, sourceAt } from './noun-clauses.ts';
import { verbForm, type VerbForm } from './speech-verbs.ts';
import type { Sentence } from '../narrative.ts';
import { beginsClause } from './phrase-before.ts';
import type { NounPhrase } from '../noun-phrase.ts';
import type { SpeechClause } from '../speech-clause.ts';
import { mainSubject } from './main-subject.ts';
import { invertedSubject, subjectOf } from './verb-subject.ts';
import type { Word } from '../words.ts';

/** Every clause of a sentence that says who speaks, in reading order. */
export function speechClauses(words: readonly Word[], sentence: Sentence): readonly SpeechClause[] {
  const clauses: SpeechClause[] = [];
  for (let at = sentence.from; at < sentence.to; at += 1) {
    const clause =
      sourceAt(words, sentence, at) ?? ownerAt(words, sentence, at) ?? verbAt(words, sentence, at, clauses);
    if (clause !== undefined) clauses.push(clause);
  }
  return clauses;
}

function verbAt(
  words: readonly Word[],
  sentence: Sentence,
  at: number,
  earlier: readonly SpeechClause[],
): SpeechClause | undefined {
  const word = words[at];
  if (word === undefined || word.kind !== 'word' || (/^\p{Lu}/u.test(word.text) && at !== sentence.from))
    return undefined;
  const form = verbForm(word.lower);
  if (form === undefined || isNoSaying(words, sentence, at, form)) return undefined;
  // "Reed wrote that Bloom spoke “movingly”": how, not what, which stands behind "of". Alone it may be hers, if it is long.
  const isHow = /^(?:speak|talk)$/u.test(form.lemma) && words[at + 1]?.kind === 'quoted';
  if (isHow && (earlier.length > 0 || isShort(words[at + 1]))) return undefined;
  const particle = form.particles === undefined || form.particles.includes(words[at + 1]?.lower ?? '');
  if (!particle) return undefined;
  const to = at + (form.particles === undefined ? 1 : 2);
  const rest = { verb: at, to, judging: form.judging };
  const inverted = invertedSubject(words, sentence, at, to, form);
  if (inverted !== undefined)
    return { kind: 'inverted', subject: inverted, ...rest, from: at, to: inverted.to, weak: false };
  const found = subjectOf(words, sentence, at, form);
  if (found === undefined) return undefined;
  if (found !== 'shared') {
    // "Norvex" does not claim in "Norvex claims are": only names, pronouns and crowds do with a form that is also a noun.
    const weak = isAlsoNoun(word.lower, form);
    if (weak && !isSubject(words, sentence, found)) return undefined;
    return { kind: 'direct', subject: found, ...rest, from: found.from, weak };
  }
  const shared =
    earlier.findLast(({ kind, weak }) => kind !== 'owner' && !weak)?.subject ?? mainSubject(words, sentence, at);
  if (shared === undefined) return undefined;
  return { kind: 'shared', subject: shared, ...rest, from: at, weak: form.form !== 'ing' && form.form !== 'past' };
}

/** Whether a phrase before a word that may be a noun is its subject: not "after the Paris attacks", "giving states". */
function isSubject(words: readonly Word[], { from }: Sentence, subject: NounPhrase): boolean {
  const first = words[subject.from];
  if (!beginsClause(words, subject.from, from)) return false;
  return subject.to - subject.from > 1 || !/^\p{Ll}.*(?:ing|ed)$/u.test(first?.text ?? '');
}

function isAlsoNoun(word: string, { form }: VerbForm): boolean {
  return (form === 'third' && word !== 'says' && word !== 'writes' && word !== 'tells') || form === 'base';
}
