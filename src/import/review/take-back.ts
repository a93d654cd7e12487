import { takenBack } from './review-edit.ts';
import type { ReviewCounts, ReviewState } from './review-state.ts';
import type { ReviewedFile } from './reviewed-file.ts';

/**
 * Takes the last key back. A decision whose quotations have changed since stays, and so do those before it. Returns the file
 * to ask about again.
 */
export async function takeBack(state: ReviewState): Promise<ReviewedFile | undefined> {
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

/** Whether a file could not be read because there is none of that name. */
export function isGone(error: unknown): boolean {
  return (error as NodeJS.ErrnoException).code === 'ENOENT';
}
