import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { byPublication, duplicateIds, type Archive } from '../../archive/archive.ts';
import { decodeText } from '../decode-text.ts';
import type { Registers } from '../article-parser.ts';
import type { Issue, Point } from '../../archive/issue.ts';
import { parseOutlets, parseSpeakers } from '../registers.ts';
import { readArticles, type CachePlace, type LoadedArticle, type ReadArticles } from './article-files.ts';
import { readContentFile, unreadableFile } from './article-parsing.ts';

export const ARTICLES_FOLDER = 'content/articles';
export const SPEAKERS_FILE = 'content/speakers.yaml';
export const OUTLETS_FILE = 'content/outlets.yaml';

/** The code that decides what parsing gives: a change in it makes every cached article stale. */
export const PARSER_FOLDERS = ['src/archive', 'src/content', 'src/permanence'];

/** What the files under `content/` hold. The archive is whole only when there are no issues. */
export interface LoadedArchive {
  readonly archive: Archive;
  /** In the order of {@link Archive.articles}. */
  readonly articles: readonly LoadedArticle[];
  readonly issues: readonly Issue[];
}

/**
 * Reads all content below a project's root, and every problem in it.
 *
 * @param root folder that holds `content/`
 * @param cache without it everything is parsed, and stays in memory
 */
export async function loadArchive(root: string, cache?: CachePlace): Promise<LoadedArchive> {
  return archiveOf(root, async (files, registers) => readArticles(root, files, registers, cache));
}

async function archiveOf(
  root: string,
  readAll: (files: readonly string[], registers: Registers) => ReadArticles | Promise<ReadArticles>,
): Promise<LoadedArchive> {
  const speakersText = readText(root, SPEAKERS_FILE);
  const outletsText = readText(root, OUTLETS_FILE);
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
  const folder = articleFiles(root);
  const read = await readAll(folder.files, registers);
  const articles = read.articles.toSorted((a, b) => byPublication(a.article, b.article));
  const fileOf = new Map(articles.map(({ article, file }) => [article, file]));
  const issues: readonly Issue[] = [
    ...speakerIssues,
    ...outletIssues,
    ...folder.issues,
    ...read.issues.filter(({ rule }) => !consequences.has(rule)),
    ...duplicateIds(
      // In the order of the files, so that the later one is blamed.
      read.articles.map(({ article }) => article),
      (article, id) => {
        const file = fileOf.get(article) ?? ARTICLES_FOLDER;
        return { file, ...pointOfId(readText(root, file).text ?? '', id) };
      },
    ),
  ];
  return { archive: { articles: articles.map(({ article }) => article), ...registers }, articles, issues };
}

/** Articles in the order of their names, so that nothing depends on the file system. */
function articleFiles(root: string): { readonly files: readonly string[]; readonly issues: readonly Issue[] } {
  let names: readonly string[];
  try {
    names = readdirSync(join(root, ARTICLES_FOLDER));
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

function readText(root: string, file: string): { readonly text?: string; readonly issues: readonly Issue[] } {
  const { bytes, issues } = readContentFile(root, file);
  return bytes === undefined ? { issues } : decodeText(bytes, file);
}
