import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { byPublication, duplicateIds, type Archive } from '../archive/archive.ts';
import type { Article } from '../archive/article.ts';
import { parseArticle, type ParsedArticle } from '../archive/article-parser.ts';
import { decodeText } from '../archive/decode-text.ts';
import type { Issue, Point } from '../archive/issue.ts';
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
  const speakerIssues = speakersText.text === undefined ? speakersText.issues : speakers.issues;
  const outletIssues = outletsText.text === undefined ? outletsText.issues : outlets.issues;
  // A broken register makes every reference to it look wrong; what it breaks is said once, at the register.
  const consequences = new Set([
    ...(speakerIssues.length > 0 ? ['speaker-unknown'] : []),
    ...(outletIssues.length > 0 ? ['outlet-unknown'] : []),
  ]);
  const registers = { speakers: speakers.entries, outlets: outlets.entries };
  const registerDigest = digestOf(`${speakersText.text ?? ''}\0${outletsText.text ?? ''}`);

  const articles: LoadedArticle[] = [];
  const sources = new Map<Article, { readonly file: string; readonly text: string }>();
  const folder = await articleFiles(root);
  const issues: Issue[] = [...speakerIssues, ...outletIssues, ...folder.issues];
  for (const file of folder.files) {
    const { text, issues: unreadable } = await readText(root, file);
    issues.push(...unreadable);
    if (text === undefined) continue;
    const digest = digestOf(`${registerDigest}\0${text}`);
    const earlier = known(file, digest);
    const parsed: ParsedArticle =
      earlier === undefined ? parseArticle(text, file, registers) : { article: earlier, issues: [] };
    issues.push(...parsed.issues.filter(({ rule }) => !consequences.has(rule)));
    if (parsed.article === undefined) continue;
    articles.push({ article: parsed.article, digest, file });
    sources.set(parsed.article, { file, text });
  }
  const inOrder = articles.toSorted((a, b) => byPublication(a.article, b.article));
  issues.push(
    ...duplicateIds(
      articles.map(({ article }) => article),
      (article, id) => {
        const { file, text } = sources.get(article) ?? { file: ARTICLES_FOLDER, text: '' };
        return { file, ...pointOfId(text, id) };
      },
    ),
  );
  return { archive: { articles: inOrder.map(({ article }) => article), ...registers }, articles: inOrder, issues };
}

/** Articles in the order of their names, so that nothing depends on the file system. */
async function articleFiles(
  root: string,
): Promise<{ readonly files: readonly string[]; readonly issues: readonly Issue[] }> {
  let names: readonly string[];
  try {
    names = await readdir(join(root, ARTICLES_FOLDER));
  } catch (error) {
    return { files: [], issues: [unreadableFile(ARTICLES_FOLDER, error, 'Put the folder back')] };
  }
  const files = names
    .filter((name) => !name.startsWith('.'))
    .toSorted()
    .map((name) => `${ARTICLES_FOLDER}/${name}`);
  return {
    files: files.filter((file) => file.endsWith('.md')),
    issues: files
      .filter((file) => !file.endsWith('.md'))
      .map((file) => ({
        file,
        rule: 'not-an-article',
        message: 'is not read, for the name of an article ends in .md. Rename it, or move it elsewhere.',
      })),
  };
}

/** Where a file gives an id, as people write it; nothing where it is written otherwise. */
function pointOfId(text: string, id: string): Point | undefined {
  const lines = text.split('\n');
  const index = lines.findIndex((line) => new RegExp(`^[\\s-]*id:\\s*['"]?${id}(?![\\w-])`).test(line));
  return index < 0 ? undefined : { line: index + 1, column: (lines[index]?.indexOf('id:') ?? 0) + 1 };
}

async function readText(
  root: string,
  file: string,
): Promise<{ readonly text?: string; readonly issues: readonly Issue[] }> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(join(root, file));
  } catch (error) {
    return { issues: [unreadableFile(file, error, 'Put the file back')] };
  }
  return decodeText(bytes, file);
}

function unreadableFile(file: string, error: unknown, remedy: string): Issue {
  const reason = error instanceof Error ? error.message.replace(/,.*/s, '') : String(error);
  return { file, rule: 'file-unreadable', message: `cannot be read (${reason}). ${remedy}.` };
}

function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
