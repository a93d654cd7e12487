import type { Archive } from '../../archive/archive.ts';
import { articlePath } from '../../archive/permalink.ts';
import { didYouMean } from '../../text/suggestion.ts';
import { KeeperError } from '../../build/keeper-error.ts';
import { editArticleLinks } from '../../content/article-link-edit.ts';
import {
  ARTICLES_FOLDER,
  OUTLETS_FILE,
  SERIES_FILE,
  SPEAKERS_FILE,
  TOPICS_FILE,
  type LoadedArchive,
} from '../../content/edge/content-folder.ts';
import { pictureFilesOf } from '../../content/edge/picture-files.ts';
import { editFrontMatter } from '../../content/front-matter/front-matter-edit.ts';
import { articleSchema, registerId } from '../../content/front-matter/front-matter-schema.ts';
import { YamlEdit } from '../../content/yaml/yaml-edit.ts';
import { ENTRY_KINDS, ENTRY_PATHS, entriesOf, namingPlaces, type EntryKind } from '../named-entries.ts';
import { withdrawnKey } from '../withdrawal.ts';
import type { Permalinks } from './ledger-files.ts';
import { articleFile, contentText } from './content-changes.ts';
import { move, type Draft, type Move, type MoveOptions, type MoveReport } from './moving.ts';

const REGISTERS: Readonly<Record<EntryKind, string>> = {
  speaker: SPEAKERS_FILE,
  outlet: OUTLETS_FILE,
  topic: TOPICS_FILE,
  series: SERIES_FILE,
};

/**
 * Gives an article, or an entry of a register, another id: its file or its entry, all that names it, its addresses.
 *
 * @param from its id, or its address where several things have that id
 * @param to the new id, or the new address
 */
export function rename(root: string, from: string, to: string, options: MoveOptions): Promise<MoveReport> {
  return move(root, options, (loaded, permalinks) => {
    const target = targetOf(from, loaded.archive);
    const id = /^\/[a-z]+\/([^/]+)\/?$/u.exec(to)?.[1] ?? to;
    refuseTaken(target.kind, target.id, id, loaded.archive, permalinks);
    return target.kind === 'article'
      ? articleMove(root, target.id, id, loaded)
      : entryMove(root, target.kind, target.id, id, loaded);
  });
}

interface Target {
  readonly kind: 'article' | EntryKind;
  readonly id: string;
}

function pathOf({ kind, id }: Target): string {
  return kind === 'article' ? articlePath(id) : ENTRY_PATHS[kind](id);
}

/** What a keeper means by an id or an address. */
function targetOf(from: string, archive: Archive): Target {
  const all: readonly Target[] = [
    ...archive.articles.map(({ id }) => ({ kind: 'article', id }) as const),
    ...ENTRY_KINDS.flatMap((kind) => [...entriesOf(kind, archive).keys()].map((id) => ({ kind, id }))),
  ];
  const address = from.endsWith('/') ? from : `${from}/`;
  const found = all.filter((target) => target.id === from || pathOf(target) === address);
  const [target, other] = found;
  if (target === undefined) {
    const known = from.startsWith('/') ? all.map(pathOf) : all.map(({ id }) => id);
    throw new KeeperError(
      `The archive has no article, speaker, outlet, topic or series "${from}".${didYouMean(from, known)}`,
    );
  }
  if (other !== undefined) {
    throw new KeeperError(
      `Several things have the id "${from}". Say which by its address: ${found.map(pathOf).join(' or ')}`,
    );
  }
  return target;
}

/** An address is never used for two things, not even one after the other. */
function refuseTaken(
  kind: Target['kind'],
  from: string,
  to: string,
  archive: Archive,
  { redirects, withdrawals }: Permalinks,
): void {
  const fault = (kind === 'article' ? articleSchema.shape.id : registerId).safeParse(to).error?.issues[0]?.message;
  if (fault !== undefined) throw new KeeperError(`"${to}" ${fault}.`);
  const path = pathOf({ kind, id: to });
  if (kind === 'article' && archive.articles.some(({ id }) => id === to)) {
    throw new KeeperError(`${articleFile(to)} exists already. Choose another id.`);
  }
  if (kind !== 'article' && entriesOf(kind, archive).has(to)) {
    const remedy =
      kind === 'speaker' && from !== to ? ` To make one of two, run npm run archive -- merge ${from} into ${to}.` : '';
    throw new KeeperError(`"${to}" is in ${REGISTERS[kind]} already. Choose another id.${remedy}`);
  }
  const taken = redirects.get(path);
  if (taken !== undefined && taken !== pathOf({ kind, id: from })) {
    throw new KeeperError(`${path} was the address of something else, which is now at ${taken}. Choose another id.`);
  }
  if (withdrawnKey(withdrawals, path) !== undefined) {
    throw new KeeperError(`${path} was withdrawn, and its address is never used again. Choose another id.`);
  }
}

async function articleMove(root: string, from: string, to: string, { articles }: LoadedArchive): Promise<Move> {
  const text = editFrontMatter(await contentText(root, articleFile(from)), articleFile(from), (edit) => {
    edit.set(['id'], to);
  });
  const linking = articles.filter(
    ({ article, links = [] }) => article.id !== from && links.some((one) => one.to === from),
  );
  return {
    address: { from: articlePath(from), to: articlePath(to) },
    files: [
      { file: articleFile(from), what: `becomes ${articleFile(to)}` },
      { file: articleFile(to), text: withLinksTo(text, articleFile(from), from, to), what: `has the id ${to}` },
      ...pictureFilesOf(root, from).map((name) => ({
        file: `${ARTICLES_FOLDER}/${to}/${name}`,
        from: `${ARTICLES_FOLDER}/${from}/${name}`,
        what: 'stands beside its article',
      })),
      ...(await Promise.all(
        linking.map(async ({ file }) => ({
          file,
          text: withLinksTo(await contentText(root, file), file, from, to),
          what: `links to ${to}`,
        })),
      )),
    ],
    fingerprints: (recorded) => new Map([...recorded].map(([id, print]) => [id === from ? to : id, print])),
  };
}

/** An article's file in which the links to one article lead to another. */
function withLinksTo(text: string, file: string, from: string, to: string): string {
  const linked = editArticleLinks(text, file, (id) => (id === from ? { address: `article:${to}` } : undefined));
  if (linked === undefined) throw new Error(`the texts of ${file} changed with the addresses of its links`);
  return linked;
}

async function entryMove(
  root: string,
  kind: EntryKind,
  from: string,
  to: string,
  { archive, articles }: LoadedArchive,
): Promise<Move> {
  const file = REGISTERS[kind];
  const register = new YamlEdit(await contentText(root, file));
  register.rename([from], to);
  if (kind === 'topic') {
    for (const { id, broader } of archive.topics?.values() ?? [])
      if (broader === from) register.set([id, 'broader'], to);
  }
  const naming = articles.flatMap((loaded) => {
    const places = namingPlaces(kind, loaded.article).filter(({ id }) => id === from);
    return places.length === 0 ? [] : [{ file: loaded.file, places }];
  });
  const changed = naming.map(async ({ file: name, places }): Promise<Draft> => {
    const text = editFrontMatter(await contentText(root, name), name, (edit) => {
      for (const { path } of places) edit.set(path, to);
    });
    return { file: name, text, what: `names ${to}` };
  });
  return {
    address: { from: ENTRY_PATHS[kind](from), to: ENTRY_PATHS[kind](to) },
    files: [
      { file, text: register.result(), what: `has ${to} in the place of ${from}` },
      ...(await Promise.all(changed)),
    ],
    fingerprints: (recorded) => recorded,
  };
}
