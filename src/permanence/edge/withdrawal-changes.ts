import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { earlierOf } from '../../archive/archive.ts';
import { KeeperError } from '../../build/keeper-error.ts';
import { editArticleLinks } from '../../content/article-link-edit.ts';
import type { LoadedArticle } from '../../content/edge/article-files.ts';
import {
  ARTICLES_FOLDER,
  OUTLETS_FILE,
  SERIES_FILE,
  SETTINGS_FILE,
  SPEAKERS_FILE,
  TOPICS_FILE,
} from '../../content/edge/content-folder.ts';
import { pictureFilesOf } from '../../content/edge/picture-files.ts';
import { withoutEntries } from '../../content/yaml/yaml-entry.ts';
import { extendLedger, formatLedger, LEDGER_FILE } from '../ledger.ts';
import { REDIRECTS_FILE } from '../redirect.ts';
import { withdrawalLines, WITHDRAWN_FILE } from '../withdrawal.ts';
import type { SilentAddresses, Target } from '../withdrawal-plan.ts';
import { withoutRelations } from '../withdrawn-quotation.ts';
import { articleFile, contentText, type ContentChange } from './content-changes.ts';
import type { Permalinks } from './ledger-files.ts';

/** What a withdrawal writes, file by file. */

const FIRST_LINES = `# What this archive withdrew: the address, or a digest of it, the day, and the kind of reason.
# Written by npm run archive -- withdraw. See docs/withdrawing.md.
`;

/** The files that say which addresses fell silent or lead elsewhere. */
export async function ledgerChanges(
  root: string,
  { ledger, redirects, withdrawals }: Permalinks,
  target: Target,
  outcome: SilentAddresses,
): Promise<readonly ContentChange[]> {
  const declared = await contentText(root, REDIRECTS_FILE);
  const dropped = new Set([...redirects.keys()].filter((from) => outcome.redirects.get(from) !== redirects.get(from)));
  const added = [...outcome.redirects].filter(([from, to]) => redirects.get(from) !== to);
  const left = dropped.size > 0 ? withoutEntries(declared, dropped) : declared;
  const led = ended(added.length > 0 ? left.replace(/^\{\s*\}[^\S\n]*\n?/mu, '') : left);
  const silent = await contentText(root, WITHDRAWN_FILE);
  // An address that leads elsewhere must not name the file that is gone.
  const moved = [...ledger].map(
    ([address, file]) =>
      [address, target.kind === 'article' && file === articleFile(target.id) ? REDIRECTS_FILE : file] as const,
  );
  const known = extendLedger(new Map(moved), new Map(), new Map([...withdrawals, ...outcome.added]));
  return [
    { file: WITHDRAWN_FILE, text: `${silent === '' ? FIRST_LINES : ended(silent)}${withdrawalLines(outcome.added)}` },
    ...(led === declared && added.length === 0
      ? []
      : [{ file: REDIRECTS_FILE, text: `${led}${added.map(([from, to]) => `${from}: ${to}\n`).join('')}` }]),
    { file: LEDGER_FILE, text: formatLedger(known) },
  ];
}

function ended(text: string): string {
  return text === '' || text.endsWith('\n') ? text : `${text}\n`;
}

/**
 * Files of other articles that name what goes: quotations that followed or answered it lose the relation, links to the
 * article become plain words.
 */
export async function relationChanges(
  root: string,
  target: Target,
  articles: readonly LoadedArticle[],
  gone: ReadonlySet<string>,
): Promise<readonly ContentChange[]> {
  const own = 'articleId' in target ? target.articleId : undefined;
  const linked = target.kind === 'article' ? target.id : undefined;
  const tied = articles.filter(
    ({ article, links = [] }) =>
      article.id !== own &&
      (links.some(({ to }) => to === linked) ||
        article.quotations.some((one) => earlierOf(one).some((id) => gone.has(id)))),
  );
  return Promise.all(
    tied.map(async ({ file }) => {
      const untied = withoutRelations(await readFile(join(root, file), 'utf8'), gone);
      const text = editArticleLinks(untied, file, (id) => (id === linked ? 'words' : undefined));
      if (text !== undefined) return { file, text };
      throw new KeeperError(
        `${file} links to what goes, and Markdown reads the words of the link in another way without it. Remove the link by hand, and do it again.`,
      );
    }),
  );
}

const REGISTERS = { speaker: SPEAKERS_FILE, outlet: OUTLETS_FILE, topic: TOPICS_FILE, series: SERIES_FILE } as const;

/** The file that the target stands in. */
export async function sourceChange(root: string, target: Target, cut?: string): Promise<readonly ContentChange[]> {
  switch (target.kind) {
    case 'article':
      return [
        { file: articleFile(target.id) },
        ...pictureFilesOf(root, target.id).map((name) => ({ file: `${ARTICLES_FOLDER}/${target.id}/${name}` })),
      ];
    case 'quotation':
      return cut === undefined ? [] : [{ file: articleFile(target.articleId), text: cut }];
    case 'speaker':
    case 'outlet':
    case 'topic':
    case 'series': {
      const file = REGISTERS[target.kind];
      return [{ file, text: withoutEntries(await contentText(root, file), new Set([target.id])) }];
    }
    case 'redirect':
      return [];
  }
}

/** The files that people write, as they are after the changes. */
export async function otherFiles(
  root: string,
  changes: readonly ContentChange[],
): Promise<ReadonlyMap<string, string>> {
  const names = await readdir(join(root, ARTICLES_FOLDER)).catch(() => []);
  const files = [
    ...[SETTINGS_FILE, ...Object.values(REGISTERS), REDIRECTS_FILE].filter((file) => existsSync(join(root, file))),
    ...names.filter((name) => name.endsWith('.md')).map((name) => `${ARTICLES_FOLDER}/${name}`),
  ];
  const changed = new Map(changes.map(({ file, text }) => [file, text]));
  const texts = new Map<string, string>();
  for (const file of files) {
    const text = changed.has(file) ? changed.get(file) : await contentText(root, file);
    if (text !== undefined) texts.set(file, text);
  }
  return texts;
}
