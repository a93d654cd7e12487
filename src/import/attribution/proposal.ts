import { idOf } from '../../archive/id-words.ts';
import { attribute, type Attribution, type Confidence, type Place } from './attribution.ts';
import { goesOn, type Credited } from './goes-on.ts';
import type { CastRegisters, CastMember } from './cast.ts';
import { blockRole, readPost } from '../sources/page/boilerplate.ts';
import { interviewAnswers, type Answer } from './interview.ts';
import { onlySpeaker, saidByOnly } from './only-speaker.ts';
import { mayBeOfTwo, onlyOneSaying } from './repeated-words.ts';
import { groupRuns, type Part } from './run-group.ts';
import { isOnlyWords } from './evidence-before.ts';
import { isSpeech, wordsOf } from './speech-or-title.ts';
import { analyseText, narrative, type ProposalBlock, type TextAnalysis } from './text-analysis.ts';

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

/** A quotation of which nothing beside it says who speaks, and what else the text credits. */
interface Uncredited {
  readonly group: readonly Part[];
  readonly stated: Attribution;
  readonly before: Credited | undefined;
  /** The only speaker of the text, and whether the text credits them often. */
  readonly only: CastMember | undefined;
  readonly often: boolean;
  readonly besides: readonly { readonly group: readonly Part[]; readonly stated: Attribution }[];
}

/** Proposes every quotation of an article, in the order of its text. */
export function proposeQuotations(printed: readonly ProposalBlock[], registers: CastRegisters): Proposals {
  const blocks = printed.map((block) => ({ ...block, heading: block.heading && !isSummary(block.text) }));
  const analysis = analyseText(blocks, registers);
  const notQuotations: string[] = [];
  for (const [index, { text, heading }] of blocks.entries()) {
    const role = blockRole(text);
    if (role === 'caption' && !heading) notQuotations.push(...wordsOfRuns(analysis, index));
  }
  const isRunning = (index: number): boolean => {
    const block = blocks[index];
    return block !== undefined && !block.heading && blockRole(block.text) === 'running';
  };
  const answers = interviewAnswers(analysis, isRunning);
  const answered = new Set(answers.flatMap(({ places }) => places.map(({ block }) => block)));
  // What is quoted in an answer belongs to the answer.
  const groups = groupRuns(analysis, (index) => isRunning(index) && !answered.has(index));
  const placed: Placed[] = answers.map((answer) => ({
    block: answer.places[0]?.block ?? 0,
    proposal: answerProposal(answer, blocks),
  }));
  let before: Credited | undefined;
  const credited = groups.map((group) => ({ group, stated: attribute(analysis, group) }));
  const only = onlySpeaker(credited.map(({ stated }) => stated));
  const often =
    onlySpeaker(
      credited.map(({ stated }) => stated),
      OFTEN,
    ) !== undefined;
  for (const { group, stated } of credited) {
    const first = group[0];
    if (first === undefined) continue;
    const attribution =
      stated.member === undefined
        ? (guessed(analysis, { group, stated, before, only, often, besides: credited }) ?? stated)
        : stated;
    const parts = group.map(({ block, run }) => wordsOf(analysis, { block, run })).filter((words) => words !== '');
    if (parts.length === 0) continue;
    if (!isSpeech(analysis, group, attribution)) {
      notQuotations.push(...parts);
      continue;
    }
    before = attribution.stated ? { group, attribution } : undefined;
    const isGuess = attribution !== stated;
    placed.push({
      block: first.block,
      proposal: proposalOf(parts, group, attribution),
      isGuess,
      isStated: stated.stated,
    });
  }
  const withRepeated = placed.map((one) => ({ block: one.block, proposal: asElsewhere(analysis, one, placed) }));
  const posts = blocks.flatMap(({ text }, block) =>
    blockRole(text) === 'post' ? [{ block, proposal: postProposal(text, analysis) }] : [],
  );
  for (const [block, { runs, heading }] of analysis.narratives.entries()) {
    if (!heading) continue;
    for (const run of runs) {
      const words = wordsOf(analysis, { block, run });
      const proposal = ofHeading(
        analysis,
        { block, run },
        withRepeated.map((one) => one.proposal),
      );
      if (proposal !== undefined) withRepeated.push({ block, proposal });
      else if (words !== '') notQuotations.push(words);
    }
  }
  const inOrder = [...withRepeated, ...posts].toSorted((a, b) => a.block - b.block);
  return { quotations: inOrder.map(({ proposal }) => proposal), notQuotations: [...new Set(notQuotations)] };
}

/** Who may speak words that nothing beside them credits to anybody. */
function guessed(
  analysis: TextAnalysis,
  { group, stated, before, only, often, besides }: Uncredited,
): Attribution | undefined {
  const goesOnWith = stated.source === undefined && before !== undefined ? goesOn(analysis, group, before) : undefined;
  if (goesOnWith !== undefined) return goesOnWith;
  if (stated.stated && stated.source !== undefined) return undefined;
  const inBlock = besides.filter((one) => one.group !== group && one.group.at(-1)?.block === group[0]?.block);
  const here = onlySpeaker(
    inBlock.map((one) => one.stated),
    1,
  );
  const byOnly = only === undefined ? undefined : saidByOnly(analysis, group, only, { where: 'the text', often });
  if (byOnly !== undefined) return byOnly;
  return here === undefined ? undefined : saidByOnly(analysis, group, here, { where: 'their paragraph', often: true });
}

/** Quotations that a text credits to its only speaker, where other words are likely theirs as well. */
const OFTEN = 3;

/** Words of the shortest summary. A heading that is as long is rarely a whole sentence. */
const SHORTEST_SUMMARY = 20;

/** A paragraph that a page prints as a heading: whole sentences that sum up what follows. */
function isSummary(text: string): boolean {
  return /[.!?…]["'’”»]?\s*$/u.test(text) && text.split(/\s+/u).length >= SHORTEST_SUMMARY;
}

/** A proposal and the block in which it begins. */
interface Placed {
  readonly block: number;
  readonly proposal: Proposal;
  /** Whether nothing beside the words credits them, so that they are no ground for another. */
  readonly isGuess?: boolean;
  /** Whether the text beside the words says that somebody said them. */
  readonly isStated?: boolean;
}

/** A pull quote, a paragraph of nothing but words that nothing credits: whoever is known to say them elsewhere in the text. */
function asElsewhere(analysis: TextAnalysis, { block, proposal, isStated }: Placed, all: readonly Placed[]): Proposal {
  const { parts } = proposal;
  if (proposal.speaker !== undefined || isStated === true || !isOnlyWords(narrative(analysis, block))) return proposal;
  if (mayBeOfTwo(parts)) return proposal;
  const found = all.filter(({ isGuess }) => isGuess !== true).map((one) => one.proposal);
  const speaker = onlyOneSaying(parts, found);
  return speaker === undefined
    ? proposal
    : { ...proposal, speaker, evidence: 'Elsewhere the text has the same words.', confidence: 'medium' };
}

/** Words in a heading are a quotation when the heading says whose they are, or when the text below has them in this order. */
function ofHeading(analysis: TextAnalysis, part: Part, proposals: readonly Proposal[]): Proposal | undefined {
  const words = wordsOf(analysis, part);
  if (words === '') return undefined;
  const own = attribute(analysis, [part]);
  if (own.member !== undefined || own.source !== undefined)
    return own.member === undefined ? undefined : proposalOf([words], [part], { ...own, confidence: 'low' });
  const member = onlyOneSaying([words], proposals);
  return member === undefined
    ? undefined
    : proposalOf([words], [part], {
        member,
        evidence: 'The text below has the same words.',
        confidence: 'medium',
        stated: true,
      });
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

function answerProposal({ member, places, evidence, confidence }: Answer, blocks: readonly ProposalBlock[]): Proposal {
  return {
    ...(member !== undefined && { speaker: member }),
    parts: places.map(({ block, start, end }) => blocks[block]?.text.slice(start, end) ?? ''),
    places,
    evidence,
    confidence,
  };
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

function wordsOfRuns(analysis: TextAnalysis, block: number): readonly string[] {
  return (analysis.narratives[block]?.runs ?? [])
    .map((run) => wordsOf(analysis, { block, run }))
    .filter((words) => words !== '');
}
