import type { Archive } from '../../archive/archive.ts';
import type { Article, Speaker } from '../../archive/article.ts';
import { speakerPath } from '../../archive/permalink.ts';
import { didYouMean } from '../../text/suggestion.ts';
import { KeeperError } from '../../build/keeper-error.ts';
import { SPEAKERS_FILE } from '../../content/edge/content-folder.ts';
import { mergedArticle, mergedRegister } from '../speaker-merge.ts';
import { articleFile, contentText } from './content-changes.ts';
import { move, type Draft, type MoveOptions, type MoveReport } from './moving.ts';

/** Makes one speaker of two: the register, every quotation, the addresses. */
export async function mergeSpeakers(
  root: string,
  from: string,
  into: string,
  options: MoveOptions,
): Promise<MoveReport> {
  return move(root, options, async ({ archive }) => {
    const merge = {
      from: known(from, 'speaker', archive.speakers),
      into: known(into, 'speaker', archive.speakers),
    };
    if (from === into) throw new KeeperError(`"${from}" is one speaker already. Name two.`);
    refuseTwoKinds(merge);
    return {
      address: { from: speakerPath(from), to: speakerPath(into) },
      files: [
        {
          file: SPEAKERS_FILE,
          text: mergedRegister(await contentText(root, SPEAKERS_FILE), merge),
          what: `loses ${from}, whose names and roles go to ${into}`,
        },
        ...(await mergedArticles(root, archive, merge)),
      ],
      fingerprints: (recorded) => recorded,
    };
  });
}

/** Refuses two speakers of different kinds, except that a source without a name may turn out to be anybody. */
function refuseTwoKinds({ from, into }: { readonly from: Speaker; readonly into: Speaker }): void {
  if (from.kind === into.kind || from.kind === 'unnamed') return;
  throw new KeeperError(
    `"${from.id}" is of kind ${from.kind}, and "${into.id}" of kind ${into.kind}. If they are one and the same, give both one kind in ${SPEAKERS_FILE}, and merge them then.`,
  );
}

async function mergedArticles(
  root: string,
  { articles }: Archive,
  merge: { readonly from: Speaker; readonly into: Speaker },
): Promise<readonly Draft[]> {
  const drafts: Draft[] = [];
  for (const article of articles.filter((one) => names(one, merge.from))) {
    const file = articleFile(article.id);
    const { text, quotations, named } = mergedArticle(await contentText(root, file), file, article, merge);
    const changed = quotations === 1 ? '1 quotation changes' : `${String(quotations)} quotations change`;
    const kept = named === 0 ? '' : `, ${String(named)} of them printed as “${merge.from.name}”`;
    const what = quotations === 0 ? `what is said of ${merge.from.id}` : `${changed} the speaker${kept}`;
    drafts.push({ file, text, what });
  }
  return drafts;
}

/** Whether somebody is quoted in an article, or quoted words are about them. */
function names({ quotations }: Article, { id }: Speaker): boolean {
  return quotations.some(({ speaker, about = [] }) => speaker === id || about.includes(id));
}

function known<Entry>(id: string, kind: string, entries: ReadonlyMap<string, Entry>): Entry {
  const entry = entries.get(id);
  if (entry !== undefined) return entry;
  throw new KeeperError(`The archive has no ${kind} "${id}".${didYouMean(id, entries.keys())}`);
}
