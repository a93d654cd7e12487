import { idOf } from '../../archive/id-words.ts';
import type { QuotedRun } from '../../content/quoted-run.ts';
import { attribute, type Attribution, type Confidence } from './attribution.ts';
import type { CastRegisters, CastMember } from './cast.ts';
import { blockRole, readPost } from '../sources/boilerplate.ts';
import { groupRuns, type Part } from './run-group.ts';
import { analyseText, type TextAnalysis } from './text-analysis.ts';
import { clauseBehind } from './speech-clause.ts';

export interface Place {
  readonly block: number;
  readonly start: number;
  readonly end: number;
}

/** A quotation that the importer proposes; a person confirms or corrects it. */
interface Proposal {
  /** Absent when the text does not say who speaks. */
  readonly speaker?: CastMember;
  readonly parts: readonly string[];
  readonly places: readonly Place[];
  readonly source?: Place;
  readonly to?: string;
  readonly said?: string;
  readonly evidence: string;
  readonly confidence: Confidence;
}

export interface Proposals {
  readonly quotations: readonly Proposal[];
  /** Words in quotation marks that nobody seems to have said, verbatim. */
  readonly notQuotations: readonly string[];
}

/** A block of the article's body. */
export interface ProposalBlock {
  readonly text: string;
  readonly heading: boolean;
}

/** Shorter runs, in words, are quotations only when a clause beside them says so. */
const SHORTEST_UNSTATED = 5;

/** Proposes every quotation of an article, in the order of its text. */
export function proposeQuotations(blocks: readonly ProposalBlock[], registers: CastRegisters): Proposals {
  const analysis = analyseText(
    blocks.map(({ text }) => text),
    registers,
  );
  const notQuotations: string[] = [];
  const earlier: { block: number; member?: CastMember }[] = [];
  for (const [index, { text, heading }] of blocks.entries()) {
    const role = blockRole(text);
    if (role === 'caption' || heading) notQuotations.push(...wordsOfRuns(analysis, index));
  }
  const groups = groupRuns(analysis, (index) => {
    const block = blocks[index];
    return block !== undefined && !block.heading && blockRole(block.text) === 'running';
  });
  const placed: { readonly block: number; readonly proposal: Proposal }[] = [];
  for (const group of groups) {
    const first = group[0];
    if (first === undefined) continue;
    const attribution = attribute(analysis, group, earlier);
    const parts = group.map(({ block, run }) => wordsOf(analysis, block, run)).filter((words) => words !== '');
    if (parts.length === 0) continue;
    if (!isSpeech(analysis, group, attribution)) {
      notQuotations.push(...parts);
      continue;
    }
    placed.push({ block: first.block, proposal: proposalOf(parts, group, attribution) });
    earlier.push({
      block: group.at(-1)?.block ?? first.block,
      ...(attribution.member !== undefined && { member: attribution.member }),
    });
  }
  const posts = blocks.flatMap(({ text }, block) =>
    blockRole(text) === 'post' ? [{ block, proposal: postProposal(text, analysis) }] : [],
  );
  const inOrder = [...placed, ...posts].toSorted((a, b) => a.block - b.block);
  return { quotations: inOrder.map(({ proposal }) => proposal), notQuotations: [...new Set(notQuotations)] };
}

function proposalOf(
  parts: readonly string[],
  group: readonly Part[],
  { source, member, evidence, confidence, to }: Attribution,
): Proposal {
  return {
    ...(member !== undefined && { speaker: member }),
    parts,
    places: group.map(({ block, run }) => ({ block, start: run.start, end: run.end })),
    ...(source !== undefined && { source }),
    ...(to !== undefined && { to }),
    evidence,
    confidence,
  };
}

/** Whether quoted words were said: titles and scare quotes stand in quotation marks too. */
function isSpeech(analysis: TextAnalysis, group: readonly Part[], attribution: Attribution): boolean {
  const first = group[0];
  if (first === undefined) return false;
  if (group.length > 1) return true;
  const { told } = analysis.narratives[first.block] ?? { told: '' };
  const words = wordsOf(analysis, first.block, first.run);
  const before = told.slice(0, first.run.outerStart);
  const count = words.split(/\s+/u).length;
  if (clauseBehind(analysis, first.block, first.run) !== undefined) return true;
  const introducedDirectly = attribution.stated && /[,:]\s*$/u.test(before);
  if (introducedDirectly) return true;
  if (
    /\b(?:titled|entitled|call(?:s|ed|ing)?|named|naming|termed|labell?ed|known as|nicknamed|dubbed|song|single|album|film|movie|episode|book|novel|series|show|sketch|poem|play|essay|article|podcast|drama|sitcom|hit|the (?:word|term|phrase)s?)\s*,?\s*$/iu.test(
      before,
    )
  )
    return false;
  if (isTitle(words) && (!/[,.!?…]$/u.test(words) || (!attribution.stated && /[,.]$/u.test(words)))) return false;
  if (/:\s*$/u.test(before) && /[.!?…]$/u.test(words)) return true;
  if (attribution.stated) return true;
  return attribution.member !== undefined
    ? count >= SHORTEST_UNSTATED || (/[.!?…,]$/u.test(words) && /^\p{Lu}/u.test(words))
    : count >= SHORTEST_UNSTATED;
}

/** Whether every longer word is capitalised, as in a title or a name. */
function isTitle(words: string): boolean {
  const longer = words.split(/\s+/u).filter((word) => /^\P{L}*\p{L}{4,}/u.test(word) || /^\P{L}*\p{Lu}/u.test(word));
  return longer.length > 0 && longer.every((word) => /^\P{L}*\p{Lu}/u.test(word)) && words.split(/\s+/u).length <= 12;
}

/** The proposal for an embedded post: its words, its author, and its date as `said`. */
function postProposal(text: string, analysis: TextAnalysis): Proposal {
  const post = readPost(text);
  const words = text.slice(0, post?.length ?? text.length);
  const name = post?.name ?? '';
  const known = [...analysis.registers.speakers.values()].find(
    (speaker) => speaker.name === name || (post !== undefined && speaker.aliases.includes(post.handle)),
  );
  const speaker: CastMember = {
    id: known?.id ?? postAuthorId(name, post?.handle ?? '', analysis.registers.language),
    name: known?.name ?? name,
    kind: known?.kind ?? 'person',
    known: known !== undefined,
    forms: [],
    roles: [],
  };
  return {
    speaker,
    parts: [words],
    places: [],
    ...(post?.on !== undefined && { said: post.on }),
    evidence: `Embedded post: ${text.slice(words.length).trim()}`,
    confidence: 'high',
  };
}

/** The handle is in Latin letters even where the name cannot be read in them. */
function postAuthorId(name: string, handle: string, language?: string): string {
  const id = idOf(name, language);
  return id === '' ? idOf(handle) : id;
}

function wordsOf(analysis: TextAnalysis, block: number, run: QuotedRun): string {
  return (analysis.narratives[block]?.text ?? '').slice(run.start, run.end).trim();
}

function wordsOfRuns(analysis: TextAnalysis, block: number): readonly string[] {
  return (analysis.narratives[block]?.runs ?? [])
    .map((run) => wordsOf(analysis, block, run))
    .filter((words) => words !== '');
}
