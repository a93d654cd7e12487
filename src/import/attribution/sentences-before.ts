import type { Sentence } from './narrative.ts';
import type { NounPhrase } from './noun-phrase.ts';
import { namesIn, narrative, type TextAnalysis } from './text-analysis.ts';

/** A sentence in which a pronoun behind it may find whom it means. */
export interface SentenceBefore {
  readonly block: number;
  readonly index: number;
  readonly sentence: Sentence;
  /** Its end, or the pronoun in it. */
  readonly to: number;
}

/** The sentence that has a word, up to the word, then those before it, the last first. */
export function* sentencesBefore(analysis: TextAnalysis, block: number, at: number): Generator<SentenceBefore> {
  for (let place = block; place >= 0; place -= 1) {
    const { sentences, heading, text } = narrative(analysis, place);
    // A heading between paragraphs is no part of what they tell, unless it is a sentence or a pronoun may mean what it has.
    const isApart = heading && analysis.grammar?.meansHeadings !== true && !/[.!?]$/u.test(text.trimEnd());
    if (isApart && place < block) {
      // One with a name begins a section about somebody, behind which nobody before it is meant.
      if (namesIn(analysis, place, 0, Infinity).length > 0) return;
      continue;
    }
    for (const [index, sentence] of [...sentences.entries()].toReversed()) {
      if (place === block && sentence.from >= at) continue;
      yield { block: place, index, sentence, to: place === block ? Math.min(at, sentence.to) : sentence.to };
    }
  }
}

/** The subjects of those who speak in a sentence. */
export function speakersOf(analysis: TextAnalysis, block: number, index: number): readonly NounPhrase[] {
  return (analysis.clauses[block]?.[index] ?? [])
    .filter(({ kind, weak }) => kind !== 'owner' && !weak)
    .map(({ subject }) => subject);
}
