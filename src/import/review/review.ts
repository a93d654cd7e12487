import { openRemarks } from '../../content/body/open-remarks.ts';
import { askedArticle, askProposal } from './proposal-question.ts';
import { BETWEEN } from './proposal-context.ts';
import { quotedPlace } from './quoted-place.ts';
import { secondIds } from './choose-speaker.ts';
import { askRemark, type RemarkAnswers } from './remark-questions.ts';
import type { OutletRegister, ReviewedFile, ReviewTerminal, SpeakerRegister } from './reviewed-file.ts';
import { askSure, isSure, MOST_AT_ONCE } from './sure-question.ts';
import {
  decide,
  hasUndecided,
  isReadable,
  openProposals,
  takenBack,
  takeUpAgain,
  withoutDecidedRemarks,
  withSpeakerIds,
  type Decision,
  type OpenProposal,
} from './review-edit.ts';

export interface ReviewCounts {
  accepted: number;
  changed: number;
  notQuotations: number;
  skipped: number;
  /** Remarks of the importer that were answered. */
  answered: number;
}

interface Registers {
  readonly speakers: SpeakerRegister;
  readonly outlets: OutletRegister;
}

/** What a review remembers from question to question. */
interface State {
  readonly registers: Registers;
  readonly terminal: ReviewTerminal;
  readonly answers: RemarkAnswers;
  readonly counts: ReviewCounts;
  /** What waits for the next review: keys of proposals, and remarks. */
  readonly skipped: Map<ReviewedFile, Set<string>>;
  /** Keys of sure proposals that the person wants to be asked about alone. */
  readonly alone: Map<ReviewedFile, Set<string>>;
  /** Articles whose speakers have one id each. */
  readonly begun: Set<ReviewedFile>;
  /** Decisions that can be taken back, the last one last. */
  readonly done: Done[];
}

/** A decision on proposals, or to skip them. */
interface Done {
  readonly file: ReviewedFile;
  /** The file without the decision and with it; absent when they were skipped. */
  readonly edit?: { readonly before: string; readonly after: string };
  /** Ids of the speakers who came into the register with it: nobody quoted gets an address. */
  readonly speakers: readonly string[];
  /** Keys of those that were skipped. */
  readonly skipped: readonly string[];
  /** As they were before. */
  readonly counts: ReviewCounts;
}

/** What a question leads to: the next one, one that was answered before, the next article, or the end. */
type Next = 'next' | 'back' | 'article' | 'end';

/**
 * Asks about every open proposal, and then about what else the importer left to decide. Those whose speakers are sure come
 * first and together, one key for all; the others one by one. What is skipped stays open until the next review.
 */
export async function reviewFiles(
  files: readonly ReviewedFile[],
  registers: Registers,
  terminal: ReviewTerminal,
): Promise<ReviewCounts> {
  const state: State = {
    registers,
    terminal,
    answers: { outlets: new Map() },
    counts: { accepted: 0, changed: 0, notQuotations: 0, skipped: 0, answered: 0 },
    skipped: new Map(files.map((file) => [file, new Set()])),
    alone: new Map(files.map((file) => [file, new Set()])),
    begun: new Set(),
    done: [],
  };
  for (let at = 0; at < files.length;) {
    const file = files[at];
    if (file === undefined) break;
    const next = await askNext(file, state);
    if (next === 'end') break;
    if (next === 'article') at += 1;
    if (next === 'back') at = Math.max(0, files.indexOf((await takeBack(state)) ?? file));
  }
  return state.counts;
}

/** Asks the next question about a file. The file is read each time: the person may also edit it. */
async function askNext(file: ReviewedFile, state: State): Promise<Next> {
  const { registers, terminal, answers, counts } = state;
  const skipped = state.skipped.get(file) ?? new Set();
  if (hasUndecided(await file.text())) {
    await file.change((text) => {
      const whole = file.paragraphs(text).join(BETWEEN);
      return takeUpAgain(text, 'undecided', file.proposals(text), (words) => quotedPlace(whole, words));
    });
  }
  const text = await file.text();
  if (!state.begun.has(file)) {
    state.begun.add(file);
    const second = secondIds(openProposals(text), file.cast(text), registers.speakers);
    if (second.size > 0) {
      await file.change((now) => withSpeakerIds(now, second));
      return 'next';
    }
  }
  if (!isReadable(text)) {
    terminal.show(
      `${file.file}: its front matter cannot be read. Run npm run check, mend it, and run the review again.`,
    );
    return 'article';
  }
  if (withoutDecidedRemarks(text) !== text) {
    await file.change(withoutDecidedRemarks);
    return 'next';
  }
  const open = openProposals(text);
  const wanted = open.filter((candidate) => !skipped.has(keyOf(candidate)));
  if (wanted.length > 0) return askAbout(file, text, open, wanted, state);
  const remark = openRemarks(text).find((candidate) => !skipped.has(candidate) && !isOfProposals(candidate));
  if (remark === undefined) return 'article';
  const edit = await askRemark(file, text, remark, { ...registers, answers, terminal });
  if (edit === undefined) return 'end';
  if (edit === 'skip') {
    skipped.add(remark);
    return 'next';
  }
  await file.change(edit);
  counts.answered += 1;
  return 'next';
}

/** Asks about the sure proposals of a file, or about the next of the others. */
async function askAbout(
  file: ReviewedFile,
  text: string,
  open: readonly OpenProposal[],
  wanted: readonly OpenProposal[],
  state: State,
): Promise<Next> {
  const { registers, terminal, counts } = state;
  const alone = state.alone.get(file) ?? new Set();
  const article = askedArticle(file, text);
  const sure = wanted.filter((one) => isSure(one) && !alone.has(keyOf(one))).slice(0, MOST_AT_ONCE);
  const asked = sure.length > 0 ? sure : wanted.slice(0, 1);
  const [first] = asked;
  if (first === undefined) return 'article';
  const knownBefore = new Set(registers.speakers.ids());
  const answer =
    sure.length > 0
      ? await askSure(article, sure, open, registers.speakers, terminal)
      : await askProposal(article, first, open, registers.speakers, terminal);
  if (answer === undefined) return 'end';
  if (answer === 'back') {
    if (state.done.length === 0) terminal.show('Nothing was decided before this in this review.');
    return 'back';
  }
  if (answer === 'skip') {
    const keys = asked.map(keyOf);
    state.done.push({ file, speakers: [], skipped: keys, counts: { ...counts } });
    for (const key of keys) state.skipped.get(file)?.add(key);
    counts.skipped += asked.length;
    return 'next';
  }
  if (answer !== 'accept' && 'alone' in answer) {
    alone.add(keyOf(answer.alone));
    return 'next';
  }
  const speakers = registers.speakers.ids().filter((id) => !knownBefore.has(id));
  await save(file, asked, { decision: answer === 'accept' ? { kind: 'accept' } : answer, speakers }, state);
  return 'next';
}

/** Writes a decision on some proposals, and counts it. */
async function save(
  file: ReviewedFile,
  asked: readonly OpenProposal[],
  { decision, speakers }: { readonly decision: Decision; readonly speakers: readonly string[] },
  { counts, done }: State,
): Promise<void> {
  const countsBefore = { ...counts };
  let [before, after] = ['', ''];
  await file.change((now) => {
    before = now;
    after = asked.reduce((text, one) => decided(text, one, decision), now);
    return after;
  });
  done.push({ file, edit: { before, after }, speakers, skipped: [], counts: countsBefore });
  switch (decision.kind) {
    case 'accept':
      counts.accepted += asked.length;
      break;
    case 'speaker':
      counts.changed += asked.length;
      break;
    case 'not-a-quotation':
      counts.notQuotations += asked.length;
      break;
    case 'divide':
  }
}

/** Takes the last decision back, unless the quotations have changed since. Returns the file to ask about again. */
async function takeBack({ done, counts, skipped, registers, terminal }: State): Promise<ReviewedFile | undefined> {
  const last = done.pop();
  if (last === undefined) return undefined;
  const { file, edit } = last;
  let isBack = true;
  if (edit !== undefined) {
    await file.change((now) => {
      const then = takenBack(now, edit.before, edit.after);
      isBack = then !== undefined;
      return then ?? now;
    });
  }
  for (const key of last.skipped) skipped.get(file)?.delete(key);
  const { answered } = counts;
  if (isBack) {
    Object.assign(counts, last.counts, { answered });
    await registers.speakers.remove(last.speakers);
  } else terminal.show(`The quotations of ${file.file} have changed since that decision: mend it there.`);
  return file;
}

/** Whether a remark goes by itself when the proposals are decided. */
function isOfProposals(remark: string): boolean {
  return remark.startsWith('speaker: ');
}

function decided(text: string, proposal: OpenProposal, decision: Decision): string {
  // Find the proposal again by what it says, in case the file has changed since the question.
  const now = openProposals(text).find((candidate) => keyOf(candidate) === keyOf(proposal));
  if (now === undefined) return text;
  return withoutDecidedRemarks(decide(text, now.index, decision));
}

/** The same words may be proposed twice, with different speakers. */
function keyOf({ parts, speaker = '', evidence = '' }: OpenProposal): string {
  return [...parts, speaker, evidence].join('\n');
}
