import type { Attribution } from './attribution.ts';
import type { CastMember } from './cast.ts';
import { resolvePhrase } from './coreference.ts';
import { wordAt } from './narrative.ts';
import type { NounPhrase } from './noun-phrase.ts';
import type { Part } from './run-group.ts';
import { namesIn, narrative, referentOf, type TextAnalysis } from './text-analysis.ts';

/** A quotation of the text and whom it is credited to. */
export interface Credited {
  readonly group: readonly Part[];
  readonly attribution: Attribution;
}

/** Words of the writer between two quotations of one speaker, at most. */
const LONGEST_BETWEEN = 40;

/** Fewer words may be a term or a title. */
const FEWEST_WORDS = 5;

/**
 * Who may speak words that nothing beside them credits, in a language whose newspapers often leave that to the reader: whoever
 * was said to speak last before them, if the writer tells of nobody else in between, nor names another behind the words in
 * their paragraph. « La jetée fuit », dit Reed. Elle est vieille. « Personne ne l’a repeinte depuis des années. »
 *
 * @param before its attribution is stated: a guess is no ground for another
 */
export function goesOn(analysis: TextAnalysis, group: readonly Part[], before: Credited): Attribution | undefined {
  const first = group[0];
  const end = group.at(-1);
  const last = before.group.at(-1);
  const { member } = before.attribution;
  if (analysis.grammar?.leavesUncredited !== true || first === undefined || end === undefined || last === undefined)
    return undefined;
  if (member === undefined || first.block - last.block > 1) return undefined;
  if (!isLong(analysis, first) || (first.block > last.block && !isWholeSentence(analysis, first))) return undefined;
  const behind = { block: end.block, from: wordAt(narrative(analysis, end.block), end.run.outerEnd), to: Infinity };
  if (namesAnother(analysis, behind, member)) return undefined;
  let length = 0;
  for (let block = last.block; block <= first.block; block += 1) {
    const told = narrative(analysis, block);
    const from = block === last.block ? wordAt(told, last.run.outerEnd) : 0;
    const to = block === first.block ? wordAt(told, first.run.outerStart) : told.words.length;
    if (told.heading || !tellsOnlyOf(analysis, { block, from, to }, member)) return undefined;
    length += told.words.slice(from, to).filter(({ kind }) => kind === 'word').length;
  }
  if (length > LONGEST_BETWEEN) return undefined;
  return {
    member,
    evidence: `A guess: nothing beside the words names a speaker, and ${member.name} speaks last before them.`,
    confidence: 'low',
    stated: false,
  };
}

/** A range of the words of a block. */
interface Stretch {
  readonly block: number;
  readonly from: number;
  readonly to: number;
}

function namesAnother(analysis: TextAnalysis, { block, from, to }: Stretch, member: CastMember): boolean {
  return namesIn(analysis, block, from, to).some(({ candidates }) => !candidates.includes(member));
}

/** Whether a stretch names and makes speak nobody else, and each sentence that begins in it has the member as its subject. */
function tellsOnlyOf(analysis: TextAnalysis, stretch: Stretch, member: CastMember): boolean {
  const { block, from, to } = stretch;
  if (namesAnother(analysis, stretch, member)) return false;
  const speaking = (analysis.clauses[block] ?? []).flat().map(({ subject }) => subject);
  const isAnother = (subject: NounPhrase): boolean => subject.from >= from && subject.to <= to;
  if (speaking.some((subject) => isAnother(subject) && !means(analysis, block, subject, member))) return false;
  return narrative(analysis, block)
    .sentences.filter((sentence) => sentence.from >= from && sentence.from < to)
    .every((sentence) => isOf(analysis, { block, from: sentence.from, to: Math.min(sentence.to, to) }, member));
}

/** Whether a sentence, up to the words if they stand in it, is no question and tells of a person or of a thing of theirs. */
function isOf(analysis: TextAnalysis, { block, from, to }: Stretch, member: CastMember): boolean {
  const { words } = narrative(analysis, block);
  const last = words[to - 1]?.text ?? '';
  if (!words.slice(from, to).some(({ kind }) => kind === 'word')) return true;
  if (/[?¿]/u.test(last) || words[from]?.text === '¿') return false;
  const subject = analysis.grammar?.mainSubject(words, { from, to }, to);
  // "Pour qu’elle tienne, « il faudrait la repeindre »": words before a comma are no sentence.
  if (subject === undefined) return /^[,:]$/u.test(last);
  return means(analysis, block, subject, member) || isDescribedThing(analysis, block, subject);
}

function means(analysis: TextAnalysis, block: number, subject: NounPhrase, member: CastMember): boolean {
  return resolvePhrase(analysis, block, subject).member?.id === member.id;
}

/** "Il est vieux", "Son bac est vieux": a thing of which the writer says what it is. */
function isDescribedThing(analysis: TextAnalysis, block: number, subject: NounPhrase): boolean {
  const referent = referentOf(analysis, block, subject);
  const isPronoun = referent.kind === 'pronoun' && referent.means === 'person';
  const isOwned = referent.kind === 'description' && referent.type === 'thing' && referent.owned;
  if (isPronoun ? resolvePhrase(analysis, block, subject).member !== undefined : !isOwned) return false;
  return analysis.grammar?.being?.test(narrative(analysis, block).words[subject.to]?.lower ?? '') === true;
}

/** Whether words are no short term. */
function isLong(analysis: TextAnalysis, { block, run }: Part): boolean {
  const words = narrative(analysis, block).text.slice(run.start, run.end).trim();
  return words.split(/\s+/u).length >= FEWEST_WORDS;
}

/** Whether words begin as a sentence does; a paragraph may hold a fragment of what somebody else says. */
function isWholeSentence(analysis: TextAnalysis, { block, run }: Part): boolean {
  return /^\P{L}*[\p{Lu}\p{N}]/u.test(narrative(analysis, block).text.slice(run.start, run.end));
}
