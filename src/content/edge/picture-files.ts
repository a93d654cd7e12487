import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Article } from '../../archive/article.ts';
import type { Issue } from '../../archive/issue.ts';
import { picturesOf } from '../../archive/facsimile.ts';
import { pictureNameFault, type PictureFacts } from '../../archive/picture.ts';
import { cacheFolder } from '../../build/cache-folder.ts';
import { readPicture } from '../../pictures/edge/picture-file.ts';
import { readContentFile } from './content-file.ts';

/** The files of pictures, and what is wrong with the others. */
export interface PictureFiles {
  /** By path below `content/`. */
  readonly pictures: ReadonlyMap<string, PictureFacts>;
  readonly issues: readonly Issue[];
}

/** Folder of the pictures that several articles may show. */
const SHARED = 'pictures';

/** Names of the folders beside the articles: each holds the pictures of the article of that id. */
export function pictureFolders(root: string): readonly string[] {
  return entriesOf(join(root, 'content/articles')).flatMap(({ name, isFolder }) =>
    isFolder && !name.endsWith('.md') ? [name] : [],
  );
}

/** Names of the files beside an article. */
export function pictureFilesOf(root: string, articleId: string): readonly string[] {
  return entriesOf(join(root, 'content/articles', articleId)).map(({ name }) => name);
}

/**
 * Reads every picture below `content/`: those beside the articles, and those that articles share.
 *
 * @param articleIds ids of the articles, also of those with issues
 * @param moved pictures that count as standing elsewhere: where → where they are
 */
export async function readPictures(
  root: string,
  articleIds: ReadonlySet<string>,
  moved: ReadonlyMap<string, string> = new Map(),
): Promise<PictureFiles> {
  const gone = new Set(moved.values());
  const paths = [...pictureFolders(root).map((name) => `articles/${name}`), SHARED]
    .flatMap((folder) => entriesOf(join(root, 'content', folder)).map((entry) => ({ ...entry, folder })))
    .map(({ folder, name, isFolder }) => ({ path: `${folder}/${name}`, isFolder }))
    .filter(({ path }) => !gone.has(path))
    .map(({ path, isFolder }) => ({ path, isFolder, at: path }));
  const all = [...paths, ...[...moved].map(([path, at]) => ({ path, at, isFolder: false }))];
  const pictures = new Map<string, PictureFacts>();
  const issues: Issue[] = [];
  for (const { path, at, isFolder } of all.toSorted((a, b) => (a.path < b.path ? -1 : 1))) {
    const [name = '', id = ''] = path.split('/').toReversed();
    const file = `content/${path}`;
    const refuse = (rule: string, message: string): number => issues.push({ file, rule, message });
    if (path.startsWith('articles/') && !articleIds.has(id)) {
      refuse(
        'picture-without-article',
        `there is no article "${id}" that could show this. Name the folder by the id of its article, move the file to content/pictures, or remove it.`,
      );
      continue;
    }
    const fault = isFolder
      ? 'is a folder, and pictures stand in none. Move what it holds one folder up'
      : pictureNameFault(name);
    if (fault !== undefined) {
      refuse('picture-name', `${isFolder ? '' : `"${name}" `}${fault}.`);
      continue;
    }
    const { bytes, issues: unreadable } = readContentFile(root, `content/${at}`);
    issues.push(...unreadable);
    const read = bytes && (await readPicture(bytes, name, cacheFolder('.', 'pictures')));
    if (read === undefined) continue;
    if ('fault' in read) refuse('picture-broken', `${read.fault}.`);
    else pictures.set(path, read.facts);
  }
  return { pictures, issues };
}

/** Warnings for pictures that no article shows: they are not published. */
export function unusedPictures(
  pictures: ReadonlyMap<string, PictureFacts>,
  articles: readonly Pick<Article, 'pictures' | 'facsimile'>[],
): readonly Issue[] {
  const shown = new Set(articles.flatMap((article) => picturesOf(article).map(({ source }) => source)));
  return [...pictures.keys()]
    .filter((path) => !shown.has(path))
    .map((path) => ({
      file: `content/${path}`,
      rule: 'picture-unused',
      message: `no article shows this picture, so it is not published. Write ![what it shows](${path.slice(path.lastIndexOf('/') + 1)}) where it belongs, name it under facsimile, or remove the file.`,
    }));
}

/** The bytes of a picture. @param source path below `content/` */
export function pictureBytes(root: string, source: string): Uint8Array<ArrayBuffer> {
  return readFileSync(join(root, 'content', source));
}

function entriesOf(folder: string): readonly { readonly name: string; readonly isFolder: boolean }[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter(({ name }) => !name.startsWith('.'))
      .map((entry) => ({ name: entry.name, isFolder: entry.isDirectory() }))
      .toSorted((a, b) => (a.name < b.name ? -1 : 1));
  } catch {
    return [];
  }
}
