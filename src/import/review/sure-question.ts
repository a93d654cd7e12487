/** The question about proposals whose speakers are sure: all at once, each in its sentence. */

import { articleLines, nameOf, placeOf, type AskedArticle } from './proposal-question.ts';
import { lineOf } from './proposal-context.ts';
import type { OpenProposal } from './review-edit.ts';
import type { ReviewTerminal, SpeakerRegister } from './reviewed-file.ts';

/** One key each, for those that are not right; and what a screen holds. */
export const MOST_AT_ONCE = 9;

/**
 * Asks whether all speakers are right. A number is that of a proposal to ask about alone. `undefined` when the person leaves.
 */
export async function askSure(
  article: AskedArticle,
  sure: readonly OpenProposal[],
  open: readonly OpenProposal[],
  register: SpeakerRegister,
  terminal: ReviewTerminal,
): Promise<'accept' | 'skip' | 'back' | { readonly alone: OpenProposal } | undefined> {
  const many = sure.length > 1;
  const help = `[a]ccept ${many ? 'all' : 'it'}   [1${many ? `-${String(sure.length)}` : ''}] ask about that one alone   [s]kip   [b]ack   [q]uit`;
  terminal.show(
    [
      ...articleLines(article, open),
      'Sure, because the text names the speaker beside the words:',
      '',
      ...sure.flatMap((proposal, number) => [
        `  ${String(number + 1)} ${nameOf(proposal.speaker ?? '', article, register)}`,
        `    ${lineOf(placeOf(article, proposal, register))}`,
        '',
      ]),
      help,
    ].join('\n'),
  );
  for (;;) {
    const key = (await terminal.key())?.toLowerCase();
    const alone = key === undefined ? undefined : sure[Number(key) - 1];
    if (alone !== undefined) return { alone };
    switch (key) {
      case undefined:
      case 'q':
        return undefined;
      case 's':
        return 'skip';
      case 'b':
        return 'back';
      case 'a':
        return 'accept';
      default:
        terminal.show(help);
    }
  }
}
