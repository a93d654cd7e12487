import type { Attribution } from './attribution.ts';
import type { CastMember } from './cast.ts';
import { resolvePhrase } from './coreference.ts';
import { wordAt } from './narrative.ts';
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
 * Who speaks words that nothing beside them credits, in a language whose newspapers often leave that to the reader:
 * whoever spoke last before them, if the writer brings in nobody else in between. « La jetée fuit », dit Reed. Elle est vieille.
 * « Personne ne l’a repeinte depuis des années. »
 */
export function goesOn(analysis: TextAnalysis, group: readonly Part[], before: Credited): Attribution | undefined {
  const [first] = group;
  const last = before.group.at(-1);
  const { member } = before.attribution;
  if (analysis.grammar?.leavesUncredited !== true || first === undefined || last === undefined || member === undefined)
    return undefined;
  if (first.block - last.block > 1) return undefined;
  if (!isLong(analysis, first) || (first.block > last.block && !isWholeSentence(analysis, first))) return undefined;
  let length = 0;
  for (let block = last.block; block <= first.block; block += 1) {
    const told = narrative(analysis, block);
    const from = block === last.block ? wordAt(told, last.run.outerEnd) : 0;
    const to = block === first.block ? wordAt(told, first.run.outerStart) : told.words.length;
    if (told.heading || bringsInAnother(analysis, { block, from, to }, member)) return undefined;
    length += told.words.slice(from, to).filter(({ kind }) => kind === 'word').length;
  }
  if (length > LONGEST_BETWEEN) return undefined;
  return {
    member,
    evidence: `Nothing beside the words names a speaker; the words before them are those of ${member.name}.`,
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

/** Whether a stretch names somebody else, or another speaks or is the subject in it. */
function bringsInAnother(analysis: TextAnalysis, { block, from, to }: Stretch, member: CastMember): boolean {
  const { words, sentences } = narrative(analysis, block);
  if (namesIn(analysis, block, from, to).some(({ candidates }) => !candidates.includes(member))) return true;
  const speaking = (analysis.clauses[block] ?? []).flat().map(({ subject }) => subject);
  const main = sentences.map((sentence) => analysis.grammar?.mainSubject(words, sentence, sentence.to));
  return [...speaking, ...main].some((subject) => {
    if (subject === undefined || subject.from < from || subject.to > to) return false;
    const referent = referentOf(analysis, block, subject);
    const { member: other } = resolvePhrase(analysis, block, subject);
    // "Il est vieux": a pronoun may mean a thing.
    if (referent.kind === 'pronoun') return other !== undefined && other.id !== member.id;
    const mayBe = referent.kind !== 'description' || referent.type === 'person' || referent.type === 'organisation';
    return mayBe && other?.id !== member.id;
  });
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
