import type { TextRange } from '../../content/quotations/quoted-run.ts';
import type { CastMember, CastRegisters } from './cast.ts';
import type { Grammar } from './grammar.ts';
import { grammarOf } from './grammars.ts';
import { nameFinder, type NameMention } from './name-mention.ts';
import { narrativeOf, sentenceOf, type Narrative, type Sentence } from './narrative.ts';
import type { NounPhrase } from './noun-phrase.ts';
import type { Referent } from './referent.ts';
import type { SpeechClause } from './speech-clause.ts';
import { isDialogue } from './spoken-run.ts';

/** A block of an article's body. */
export interface ProposalBlock {
  readonly text: string;
  readonly heading: boolean;
  /** Ranges of the text that are code. */
  readonly code?: readonly TextRange[];
}

/** What attribution needs to know of an article. Everything but the cast has one entry for each block. */
export interface TextAnalysis {
  readonly narratives: readonly Narrative[];
  readonly mentions: readonly (readonly NameMention[])[];
  /** For each sentence of each block, the clauses that say who speaks. */
  readonly clauses: readonly (readonly (readonly SpeechClause[])[])[];
  /** Everybody whom the text names, with their forms and roles. Empty for a language that is not read for speakers. */
  readonly cast: readonly CastMember[];
  readonly registers: CastRegisters;
  /** Absent for a language that is not read for speakers. */
  readonly grammar?: Grammar;
}

/** Analyses the blocks of an article: runs, cast, names and clauses, one after the other. */
export function analyseText(blocks: readonly ProposalBlock[], registers: CastRegisters): TextAnalysis {
  const grammar = grammarOf(registers.language);
  const { language } = registers;
  const dialogue = blocks.some(({ text }) => isDialogue(text, grammar, language));
  const narratives = blocks.map(({ text, heading, code }) =>
    narrativeOf(text, heading, code, { grammar, language, dialogue: dialogue && !heading }),
  );
  if (grammar === undefined) {
    const none = narratives.map(() => []);
    return { narratives, mentions: none, clauses: none, cast: [], registers };
  }
  const cast = grammar.castOf(narratives, registers);
  const mentions = narratives.map(nameFinder(cast));
  const clauses = narratives.map(({ words, sentences }) =>
    sentences.map((sentence) => grammar.speechClauses(words, sentence)),
  );
  return { narratives, mentions, clauses, cast, registers, grammar };
}

const EMPTY: Narrative = { text: '', told: '', runs: [], words: [], sentences: [], heading: false };

/** The narrative of a block; empty when there is none. */
export function narrative({ narratives }: TextAnalysis, block: number): Narrative {
  return narratives[block] ?? EMPTY;
}

/** The names inside a range of a block's words. */
export function namesIn({ mentions }: TextAnalysis, block: number, from: number, to: number): readonly NameMention[] {
  return (mentions[block] ?? []).filter((mention) => mention.from >= from && mention.to <= to);
}

/** The speech clauses of the sentence that has a word. */
export function clausesAt(analysis: TextAnalysis, block: number, word: number): readonly SpeechClause[] {
  return analysis.clauses[block]?.[sentenceOf(narrative(analysis, block), word)] ?? [];
}

/** The sentence that has a word. */
export function sentenceAt(analysis: TextAnalysis, block: number, word: number): Sentence {
  const told = narrative(analysis, block);
  return told.sentences[sentenceOf(told, word)] ?? { from: 0, to: told.words.length };
}

/** The text of a range of a block's words. */
export function textOfWords(analysis: TextAnalysis, block: number, from: number, to: number): string {
  const { text, words } = narrative(analysis, block);
  return text.slice(words[from]?.start ?? 0, words[to - 1]?.end ?? 0);
}

/** The outlet that somebody spoke to, in a sentence: `told Us Weekly`, `in an interview with Sunrise`. */
export function outletAddressed(analysis: TextAnalysis, block: number, word: number): CastMember | undefined {
  const { told, words } = narrative(analysis, block);
  const { from, to } = sentenceAt(analysis, block, word);
  return namesIn(analysis, block, from, to)
    .filter((mention) => {
      const at = words[mention.from]?.start ?? 0;
      return analysis.grammar?.addresses.test(told.slice(Math.max(0, at - 60), at)) === true;
    })
    .map(outletIn)
    .find((member) => member !== undefined);
}

function outletIn({ candidates }: NameMention): CastMember | undefined {
  return candidates.find(({ kind }) => kind === 'outlet');
}

/** What a noun phrase is; unclear in a language that is not read. */
export function referentOf(analysis: TextAnalysis, block: number, phrase: NounPhrase): Referent {
  return analysis.grammar?.referentOf(analysis, block, phrase) ?? { kind: 'unclear' };
}
