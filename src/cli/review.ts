import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { ARTICLES_FOLDER } from '../content/edge/content-folder.ts';
import { sweepDrafts } from '../build/atomic-file.ts';
import { readRegisters } from '../import/edge/register-files.ts';
import { outletRegister, reviewedFile, speakerRegister } from '../import/edge/review-files.ts';
import { openRemarks } from '../content/body/open-remarks.ts';
import type { CastRegisters } from '../import/attribution/cast.ts';
import { reviewInBulk, type BulkOptions } from '../import/review/bulk-review.ts';
import { terminalText } from '../text/terminal-text.ts';
import { withoutDecidedRemarks } from '../import/review/remark-edit.ts';
import { hasUndecided, isReadable, openProposals } from '../import/review/review-edit.ts';
import { failureReason } from '../import/edge/source-files.ts';
import { processTerminal } from '../import/edge/process-terminal.ts';
import { reviewFiles } from '../import/review/review.ts';
import { isGone } from '../import/review/take-back.ts';
import type { ReviewedFile, ReviewTerminal } from '../import/review/reviewed-file.ts';

/**
 * Reviews the open proposals of all articles, or of the articles named, and what else the importer left to decide. Returns
 * the exit code: 1 while proposals are open.
 */
export async function review(root: string, ids: readonly string[], terminal?: ReviewTerminal): Promise<number> {
  const registers = await readRegisters(root);
  const files = await filesToReview(
    root,
    ids,
    registers,
    (text) => !isReadable(text) || openProposals(text).length > 0 || hasUndecided(text) || openRemarks(text).length > 0,
  );
  if (files === undefined) return 2;
  if (files.length === 0) {
    console.log('Nothing is left to decide.');
    return 0;
  }
  const shown = terminal ?? processTerminal();
  try {
    const counts = await reviewFiles(
      files,
      { speakers: speakerRegister(root, registers), outlets: outletRegister(root, registers) },
      shown,
    );
    shown.show(
      `\n${String(counts.accepted)} accepted, ${String(counts.changed)} with another speaker, ${String(counts.notQuotations)} not quotations, ${String(counts.skipped)} skipped; ${String(counts.answered)} other questions answered`,
    );
  } finally {
    shown.close();
  }
  const { open, later, unread } = await showWhatIsLeft(files, shown);
  if (later > 0)
    shown.show(`Articles with words that are left for later: ${String(later)}. The next review asks again.`);
  if (open > 0)
    shown.show(
      `${open === 1 ? '1 proposal is' : `${String(open)} proposals are`} still open. Run the review again to decide on them.`,
    );
  else if (unread + later === 0)
    shown.show(
      'All proposals are decided. Now decide on the rest in the files, if anything is left, and run npm run mint.',
    );
  return open + unread > 0 ? 1 : 0;
}

/** Shows what is still to decide in each file: not who speaks, which the review asks. */
async function showWhatIsLeft(
  files: readonly ReviewedFile[],
  { show }: ReviewTerminal,
): Promise<{ readonly open: number; readonly later: number; readonly unread: number }> {
  let [open, later, unread] = [0, 0, 0];
  for (const { file, text } of files) {
    const now = await text().catch((error: unknown) => {
      if (!isGone(error)) throw error;
    });
    // A file that is gone was said to be so.
    if (now === undefined) continue;
    if (!isReadable(now)) {
      unread += 1;
      show(unreadable(file));
      continue;
    }
    open += openProposals(now).length;
    if (hasUndecided(now)) later += 1;
    const remarks = openRemarks(withoutDecidedRemarks(now)).filter((remark) => !remark.startsWith('speaker: '));
    for (const remark of remarks) show(`${file}: to decide: ${remark}`);
  }
  return { open, later, unread };
}

/** Decides on all proposals at once, without a question. Returns the exit code: 1 while some are open, or may be. */
export async function reviewAtOnce(root: string, ids: readonly string[], options: BulkOptions): Promise<number> {
  const registers = await readRegisters(root);
  const files = await filesToReview(
    root,
    ids,
    registers,
    (text) => !isReadable(text) || openProposals(text).length > 0,
  );
  if (files === undefined) return 2;
  const { accepted, left, open, speakers } = await reviewInBulk(files, speakerRegister(root, registers), options);
  for (const { name, id } of speakers) console.log(terminalText(`new in content/speakers.yaml: ${id} (${name})`));
  console.log(
    `${String(accepted)} accepted unseen, ${String(left)} left for later, ${String(open)} open, in ${String(files.length)} articles; ${String(speakers.length)} new speakers`,
  );
  if (accepted > 0)
    console.log(
      'Read the names above: correct a wrong one in its article and in content/speakers.yaml before npm run mint.',
    );
  let unread = 0;
  for (const { file, text } of files) {
    if (isReadable(await text())) continue;
    unread += 1;
    console.error(terminalText(unreadable(file)));
  }
  return open + unread > 0 ? 1 : 0;
}

function unreadable(file: string): string {
  return `${file}: its front matter cannot be read, so nobody knows what is open in it. Run npm run check.`;
}

/** The files with something to decide on; `undefined`, with the reason printed, when they cannot be found. */
async function filesToReview(
  root: string,
  ids: readonly string[],
  registers: CastRegisters,
  isOpen: (text: string) => boolean,
): Promise<readonly ReviewedFile[] | undefined> {
  const articles = join(root, ARTICLES_FOLDER);
  // What a review left that was killed.
  for (const folder of [articles, dirname(articles)]) sweepDrafts(folder);
  const entries = await readdir(articles, { withFileTypes: true }).catch((error: unknown) => {
    console.error(`${ARTICLES_FOLDER} ${failureReason(error)}.`);
  });
  if (entries === undefined) return undefined;
  const names = entries
    .filter((entry) => entry.isFile() && /^[^.].*\.md$/u.test(entry.name))
    .map(({ name }) => name)
    .toSorted();
  const unknown = ids.filter((id) => !names.includes(`${id}.md`));
  if (unknown.length > 0) {
    console.error(`Not found in ${ARTICLES_FOLDER}: ${unknown.join(', ')}.`);
    return undefined;
  }
  const files: ReviewedFile[] = [];
  for (const name of names.filter((candidate) => ids.length === 0 || ids.includes(candidate.replace(/\.md$/u, '')))) {
    if (!isOpen(await readFile(join(articles, name), 'utf8'))) continue;
    files.push(reviewedFile(root, `${ARTICLES_FOLDER}/${name}`, registers));
  }
  return files;
}
