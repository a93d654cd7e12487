import { openRemarks } from '../../content/body/open-remarks.ts';
import { askedArticle, askProposal, type ProposalAnswer } from './proposal-question.ts';
import { BETWEEN } from './proposal-context.ts';
import { quotedPlace } from './quoted-place.ts';
import { secondIds, speakerOf } from './choose-speaker.ts';
import { askRemark, type RemarkAnswers } from './remark-questions.ts';
import type { ReviewedFile, ReviewRegisters, ReviewTerminal } from './reviewed-file.ts';
import { askSure, MOST_AT_ONCE } from './sure-question.ts';
import {
  decide,
  hasUndecided,
  isReadable,
  isSure,
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

/** What a review remembers from question to question. */
interface State {
  readonly registers: ReviewRegisters;
  readonly terminal: ReviewTerminal;
  readonly answers: RemarkAnswers;
  readonly counts: ReviewCounts;
  /** What waits for the next review: keys of proposals, and remarks. */
  readonly skipped: Map<ReviewedFile, Set<string>>;
  /** Keys of sure proposals that the person wants to be asked about alone, and at once. */
  readonly alone: Map<ReviewedFile, Set<string>>;
  /** What can be taken back, the last one last. */
  readonly done: Done[];
}

/** A decision on quotations, or to skip them, or to be asked about one alone. */
interface Done {
  readonly file: ReviewedFile;
  /** The file without the decision and with it; absent when nothing was decided. */
  readonly edit?: { readonly before: string; readonly after: string };
  /** Ids of the speakers who came into the register with it: nobody quoted gets an address. */
  readonly speakers?: readonly string[];
  /** Keys of those that were skipped. */
  readonly skipped?: readonly string[];
  /** Key of the one to be asked about alone. */
  readonly alone?: string;
  /** What it added to the counts. */
  readonly counted: Partial<ReviewCounts>;
}

/** What a question leads to: the next one, one that was answered before, the next article, or the end. */
type Next = 'next' | 'back' | 'article' | 'end';

/**
 * Asks about every open proposal, and then about what else the importer left to decide. Those whose speakers are sure come
 * first and together, one key for all; the others one by one. What is skipped stays open until the next review.
 */
export async function reviewFiles(
  files: readonly ReviewedFile[],
  registers: ReviewRegisters,
  terminal: ReviewTerminal,
): Promise<ReviewCounts> {
  const state: State = {
    registers,
    terminal,
    answers: { outlets: new Map() },
    counts: { accepted: 0, changed: 0, notQuotations: 0, skipped: 0, answered: 0 },
    skipped: new Map(files.map((file) => [file, new Set()])),
    alone: new Map(files.map((file) => [file, new Set()])),
    done: [],
  };
  for (let at = 0; at < files.length;) {
    const file = files[at];
    if (file === undefined) break;
    const next = await askNext(file, state).catch((error: unknown): Next => {
      if (!isGone(error)) throw error;
      terminal.show(`${file.file} is not there any more: it was renamed or deleted during the review.`);
      return 'article';
    });
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
  const text = await file.text();
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
  const asked = prepared(text, file, registers);
  const open = openProposals(asked);
  const wanted = open.filter((candidate) => !skipped.has(keyOf(candidate)));
  if (wanted.length > 0) return askAbout(file, asked, open, wanted, state);
  const remark = openRemarks(text).find((candidate) => !skipped.has(candidate) && !isOfProposals(candidate));
  if (remark === undefined) return 'article';
  const edit = await askRemark(file, text, remark, { ...registers, answers, terminal });
  if (edit === undefined) return 'end';
  if (edit === 'skip') {
    skipped.add(remark);
    return 'next';
  }
  const change = await changed(file, edit);
  counts.answered += 1;
  if (remark.startsWith('notQuotations: ')) state.done.push({ file, edit: change, counted: { answered: 1 } });
  return 'next';
}

/**
 * A file as it is asked about: what was left for later is proposed again, and each speaker has one id. It is written so with
 * the first decision: who only looks changes nothing, and what was published stays so.
 */
function prepared(text: string, file: ReviewedFile, { speakers }: ReviewRegisters): string {
  const whole = file.paragraphs(text).join(BETWEEN);
  const again = hasUndecided(text)
    ? takeUpAgain(text, 'undecided', file.proposals(text), (words) => quotedPlace(whole, words))
    : text;
  return withSpeakerIds(again, secondIds(openProposals(again), file.cast(again), speakers));
}

/** Whether a file could not be read because there is none of that name. */
export function isGone(error: unknown): boolean {
  return (error as NodeJS.ErrnoException).code === 'ENOENT';
}

/** Changes a file, and returns what it was and is. */
async function changed(
  file: ReviewedFile,
  edit: (text: string) => string,
): Promise<{ readonly before: string; readonly after: string }> {
  let [before, after] = ['', ''];
  await file.change((now) => {
    before = now;
    after = edit(now);
    return after;
  });
  return { before, after };
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
  const pending = wanted.find((one) => alone.has(keyOf(one)));
  const sure = pending === undefined ? wanted.filter(isSure).slice(0, MOST_AT_ONCE) : [];
  const asked = sure.length > 0 ? sure : [pending ?? wanted[0]].filter((one) => one !== undefined);
  const [first] = asked;
  if (first === undefined) return 'article';
  const answer =
    sure.length > 0
      ? await askSure(article, sure, open, registers.speakers, terminal)
      : await askProposal(article, first, open, registers, terminal);
  if (answer === undefined) return 'end';
  if (answer === 'back') {
    if (state.done.length === 0) terminal.show('Nothing was decided before this in this review.');
    return 'back';
  }
  if (answer === 'skip') {
    const keys = asked.map(keyOf);
    state.done.push({ file, skipped: keys, counted: { skipped: keys.length } });
    for (const key of keys) state.skipped.get(file)?.add(key);
    counts.skipped += asked.length;
    return 'next';
  }
  if (answer !== 'accept' && 'alone' in answer) {
    const key = keyOf(answer.alone);
    alone.add(key);
    state.done.push({ file, alone: key, counted: {} });
    return 'next';
  }
  await save(file, asked, answer === 'accept' ? { decision: { kind: 'accept' } } : answer, state);
  return 'next';
}

/** Writes a decision on some proposals, and counts it. Those that somebody has changed since the question stay open. */
async function save(
  file: ReviewedFile,
  asked: readonly OpenProposal[],
  { decision, speaker }: ProposalAnswer,
  { counts, done, registers, terminal }: State,
): Promise<void> {
  const { speakers } = registers;
  const stillOpen = (text: string): readonly OpenProposal[] => {
    const keys = new Set(openProposals(text).map(keyOf));
    return asked.filter((one) => keys.has(keyOf(one)));
  };
  const text = prepared(await file.text(), file, registers);
  const cast = file.cast(text);
  const named =
    speaker === undefined
      ? stillOpen(text).flatMap((one) => (decision.kind === 'accept' && one.speaker) || [])
      : stillOpen(text).map(() => speaker.id);
  const added = [...new Set(named)]
    .filter((id) => speakers.get(id) === undefined)
    .map((id) => (id === speaker?.id ? speaker : speakerOf(id, cast)));
  // Speakers first: the file names nobody whom the register does not have.
  if (added.length > 0) await speakers.add(...added);
  let count = 0;
  const edit = await changed(file, (now) => {
    const again = prepared(now, file, registers);
    const taken = stillOpen(again);
    count = taken.length;
    return count === 0 ? now : taken.reduce((before, one) => decided(before, one, decision), again);
  });
  if (count < asked.length)
    terminal.show(
      `${file.file}: ${String(asked.length - count)} of ${String(asked.length)} changed in the file since the question, and ${asked.length - count === 1 ? 'is' : 'are'} not decided.`,
    );
  if (count === 0) {
    await speakers.remove(added.map(({ id }) => id));
    return;
  }
  const counted = COUNTED[decision.kind];
  if (counted !== undefined) counts[counted] += count;
  done.push({
    file,
    edit,
    speakers: added.map(({ id }) => id),
    counted: counted === undefined ? {} : { [counted]: count },
  });
}

/** Under what each kind of decision is counted. */
const COUNTED: Readonly<Record<Decision['kind'], keyof ReviewCounts | undefined>> = {
  accept: 'accepted',
  speaker: 'changed',
  'not-a-quotation': 'notQuotations',
  divide: undefined,
};

/**
 * Takes the last key back. A decision whose quotations have changed since stays, and so do those before it. Returns the file
 * to ask about again.
 */
async function takeBack(state: State): Promise<ReviewedFile | undefined> {
  const { done, counts, skipped, alone, registers, terminal } = state;
  const last = done.at(-1);
  if (last === undefined) return undefined;
  const { file, edit } = last;
  let isBack = true;
  if (edit !== undefined) {
    try {
      await file.change((now) => {
        const then = now === edit.after ? edit.before : takenBack(now, edit.before, edit.after);
        isBack = then !== undefined;
        return then ?? now;
      });
    } catch (error) {
      if (!isGone(error)) throw error;
      isBack = false;
    }
  }
  if (!isBack) {
    terminal.show(`The quotations of ${file.file} have changed since that decision: mend it there.`);
    return undefined;
  }
  done.pop();
  for (const key of last.skipped ?? []) skipped.get(file)?.delete(key);
  if (last.alone !== undefined) alone.get(file)?.delete(last.alone);
  for (const [name, count] of Object.entries(last.counted)) counts[name as keyof ReviewCounts] -= count;
  await registers.speakers.remove(last.speakers ?? []);
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
