import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { byPublication, duplicateIds, type Archive } from '../archive/archive.ts';
import type { Article } from '../archive/article.ts';
import { parseArticle, type ParsedArticle } from '../archive/article-parser.ts';
import { decodeText } from '../archive/decode-text.ts';
import type { Issue } from '../archive/issue.ts';
import { parseOutlets, parseSpeakers } from '../archive/register.ts';

export const ARTICLES_FOLDER = 'content/articles';
export const SPEAKERS_FILE = 'content/speakers.yaml';
export const OUTLETS_FILE = 'content/outlets.yaml';

/** An article and the digest of everything it was made from: its file and the registers. */
export interface LoadedArticle {
  readonly article: Article;
  readonly digest: string;
  /** From the project's root. */
  readonly file: string;
}

/** What the files under `content/` hold. The archive is whole only when there are no issues. */
export interface LoadedArchive {
  readonly archive: Archive;
  readonly articles: readonly LoadedArticle[];
  readonly issues: readonly Issue[];
}

/** Articles parsed before, by file name and digest; saves parsing them again. */
export type KnownArticle = (file: string, digest: string) => Article | undefined;

/**
 * Reads all content below a project's root, and every problem in it.
 *
 * @param root folder that holds `content/`
 */
export async function loadArchive(root: string, known: KnownArticle = () => undefined): Promise<LoadedArchive> {
  const speakersText = await readText(root, SPEAKERS_FILE);
  const outletsText = await readText(root, OUTLETS_FILE);
  const speakers = parseSpeakers(speakersText.text ?? '', SPEAKERS_FILE);
  const outlets = parseOutlets(outletsText.text ?? '', OUTLETS_FILE);
  const registerIssues = [
    ...speakersText.issues,
    ...outletsText.issues,
    ...(speakersText.text === undefined ? [] : speakers.issues),
    ...(outletsText.text === undefined ? [] : outlets.issues),
  ];
  const registers = { speakers: speakers.entries, outlets: outlets.entries };
  const registerDigest = digestOf(`${speakersText.text ?? ''}\0${outletsText.text ?? ''}`);

  const articles: LoadedArticle[] = [];
  const issues: Issue[] = [...registerIssues];
  for (const file of await articleFiles(root)) {
    const { text, issues: unreadable } = await readText(root, file);
    issues.push(...unreadable);
    if (text === undefined) continue;
    const digest = digestOf(`${registerDigest}\0${text}`);
    const earlier = known(file, digest);
    const parsed: ParsedArticle =
      earlier === undefined ? parseArticle(text, file, registers) : { article: earlier, issues: [] };
    // A broken register makes every reference to it look wrong; what it breaks is said once, at the register.
    issues.push(
      ...parsed.issues.filter(({ rule }) => registerIssues.length === 0 || !/^(speaker|outlet)-unknown$/.test(rule)),
    );
    if (parsed.article !== undefined) articles.push({ article: parsed.article, digest, file });
  }
  const fileOf = new Map(articles.map((loaded) => [loaded.article, loaded.file]));
  const inOrder = articles.toSorted((a, b) => byPublication(a.article, b.article));
  issues.push(
    ...duplicateIds(
      articles.map(({ article }) => article),
      (article) => fileOf.get(article) ?? ARTICLES_FOLDER,
    ),
  );
  return { archive: { articles: inOrder.map(({ article }) => article), ...registers }, articles: inOrder, issues };
}

/** Articles in the order of their names, so that nothing depends on the file system. */
async function articleFiles(root: string): Promise<readonly string[]> {
  const names = await readdir(join(root, ARTICLES_FOLDER));
  return names
    .filter((name) => name.endsWith('.md'))
    .toSorted()
    .map((name) => `${ARTICLES_FOLDER}/${name}`);
}

async function readText(
  root: string,
  file: string,
): Promise<{ readonly text?: string; readonly issues: readonly Issue[] }> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(join(root, file));
  } catch (error) {
    const reason = error instanceof Error ? error.message.replace(/,.*/s, '') : String(error);
    return { issues: [{ file, rule: 'file-unreadable', message: `cannot be read (${reason}). Put the file back.` }] };
  }
  return decodeText(bytes, file);
}

function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
