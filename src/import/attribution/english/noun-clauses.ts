import { DETERMINERS } from './closed-classes.ts';
import { phraseBefore } from './phrase-before.ts';
import { phraseFrom } from './phrase-behind.ts';
import { CROWDS, SAID_THINGS } from './speech-nouns.ts';
import type { Sentence } from '../narrative.ts';
import type { SpeechClause } from '../speech-clause.ts';
import type { Word } from '../words.ts';

/** Words without a verb that say who speaks. */

/** "according to Reed", "in the words of Reed", "a statement by Reed". */
export function sourceAt(words: readonly Word[], { to }: Sentence, at: number): SpeechClause | undefined {
  const [first, second, third, fourth] = words.slice(at, at + 4).map(({ lower }) => lower);
  const length =
    (first === 'according' && second === 'to') || (first === 'quoted' && second === 'by')
      ? 2
      : first === 'in' && second === 'the' && third === 'words' && fourth === 'of'
        ? 4
        : SAID_THINGS.has(first ?? '') && (second === 'from' || second === 'by')
          ? 2
          : first === 'per' && !isRate(words, at + 1, to)
            ? 1
            : 0;
  if (length === 0) return undefined;
  const subject = phraseFrom(words, at + length, to);
  if (subject === undefined) return undefined;
  const weak = SAID_THINGS.has(first ?? '');
  return { kind: 'source', subject, verb: at, from: at, to: subject.to, judging: weak, weak };
}

/** "per cent", "per driver", but not "per Reed", "per mayor Reed", "per a letter" and "per state officials". */
function isRate(words: readonly Word[], start: number, limit: number): boolean {
  const phrase = phraseFrom(words, start, limit);
  if (phrase === undefined) return true;
  const isNamed = words.slice(phrase.from, phrase.to).some(({ text }) => /^\p{Lu}/u.test(text));
  return !isNamed && !DETERMINERS.has(words[start]?.lower ?? '') && !CROWDS.has(words[phrase.to - 1]?.lower ?? '');
}

/** "Reed’s claim", "her answer". */
export function ownerAt(words: readonly Word[], { from, to }: Sentence, at: number): SpeechClause | undefined {
  const word = words[at];
  if (word === undefined || word.kind !== 'word' || !SAID_THINGS.has(word.lower)) return undefined;
  for (let before = at - 1; before >= Math.max(from, at - 4); before -= 1) {
    const owner = words[before];
    if (owner === undefined || (owner.kind !== 'word' && !/^['’]s?$/u.test(owner.text))) return undefined;
    if (/^(?:his|her|their)$/u.test(owner.lower)) {
      const subject = { from: before, to: before + 1, plural: false };
      return { kind: 'owner', subject, verb: at, from: before, to: Math.min(at + 1, to), judging: true, weak: true };
    }
    if (/^['’]s?$/u.test(owner.text)) {
      const subject = phraseBefore(words, before, from);
      if (subject === undefined) return undefined;
      return { kind: 'owner', subject, verb: at, from: subject.from, to: at + 1, judging: true, weak: true };
    }
  }
  return undefined;
}
