import { openRemarks } from '../../content/body/open-remarks.ts';
import { askedArticle, askProposal } from './proposal-question.ts';
import { askRemark } from './remark-questions.ts';
import type { ReviewedFile, ReviewRegisters, ReviewTerminal } from './reviewed-file.ts';
import { askSure, MOST_AT_ONCE } from './sure-question.ts';
import { withoutDecidedRemarks } from './remark-edit.ts';
import { isReadable, isSure, openProposals, type OpenProposal } from './review-edit.ts';
import { keyOf, type ReviewCounts, type ReviewState } from './review-state.ts';
import { changed, prepared, save } from './save-decision.ts';
import { isGone, takeBack } from './take-back.ts';

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
  const state: ReviewState = {
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
async function askNext(file: ReviewedFile, state: ReviewState): Promise<Next> {
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

/** Asks about the sure proposals of a file, or about the next of the others. */
async function askAbout(
  file: ReviewedFile,
  text: string,
  open: readonly OpenProposal[],
  wanted: readonly OpenProposal[],
  state: ReviewState,
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

/** Whether a remark goes by itself when the proposals are decided. */
function isOfProposals(remark: string): boolean {
  return remark.startsWith('speaker: ');
}
