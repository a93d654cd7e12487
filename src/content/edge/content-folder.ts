import { existsSync, readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { byPublication, type Archive } from '../../archive/archive.ts';
import type { ArchiveSettings } from '../../archive/archive-settings.ts';
import type { PictureFacts } from '../../archive/picture.ts';
import { decodeText } from '../files/decode-text.ts';
import type { Topic } from '../../archive/article.ts';
import type { Issue, Point } from '../../archive/issue.ts';
import {
  parseOutlets,
  parseSeries,
  parseSpeakers,
  parseTopics,
  type Register,
  type Registers,
} from '../registers/registers.ts';
import { readArticles, type LoadedArticle, type ReadingOptions } from './article-files.ts';
import { parseSettings, type ReadSettings } from '../registers/settings.ts';
import { articleLinkIssues } from '../article-link.ts';
import { doubledIds } from '../registers/doubled-ids.ts';
import type { PlaceInFile } from '../registers/file-claims.ts';
import { doubledParts, gatheringWarnings } from '../registers/gathering-issues.ts';
import { outletKindFaults } from '../registers/outlet-kind-faults.ts';
import { readYaml } from '../yaml/yaml-source.ts';
import { pictureFolders, readPictures, unusedPictures } from './picture-files.ts';
import { relationIssues } from '../registers/relation-issues.ts';
import { splitArticleDocument } from '../article-document.ts';
import { exampleFaults } from '../registers/example-search.ts';
import { UNFINISHED_FILE, unfinishedChange } from '../../build/changed-together.ts';
import { readContentFile, unreadableFile } from './content-file.ts';
import type { Drafts } from './article-parsing.ts';

export const SETTINGS_FILE = 'content/archive.yaml';
export const ARTICLES_FOLDER = 'content/articles';
export const SPEAKERS_FILE = 'content/speakers.yaml';
export const OUTLETS_FILE = 'content/outlets.yaml';

/** An archive may have neither. */
export const TOPICS_FILE = 'content/topics.yaml';
export const SERIES_FILE = 'content/series.yaml';

const SETTINGS_REMEDY = 'Put the file back, or write it as content/README.md shows';

/** The code that parses. When it changes, every article is parsed again. */
export const PARSER_FOLDERS = ['src/archive', 'src/text', 'src/content', 'src/languages'];

/** All content. The archive is complete only when there are no issues. */
export interface LoadedArchive {
  readonly archive: Archive;
  /** Absent when their file has issues. */
  readonly settings?: ArchiveSettings;
  /** In the order of {@link Archive.articles}. */
  readonly articles: readonly LoadedArticle[];
  readonly issues: readonly Issue[];
  /** What is allowed but often a mistake. */
  readonly warnings: readonly Issue[];
  /** Good files of pictures, as in {@link Registers}. */
  readonly pictures: ReadonlyMap<string, PictureFacts>;
}

/** The registers, and the issues of their files. */
export interface ReadRegisters {
  readonly registers: Registers;
  readonly issues: readonly Issue[];
}

/** Reads what the keeper says of the archive as a whole. @param root folder that holds `content/` */
export function readSettings(root: string): ReadSettings {
  const { text, issues } = readText(root, SETTINGS_FILE, SETTINGS_REMEDY);
  if (text !== undefined) return parseSettings(text, SETTINGS_FILE);
  return { issues, pointAt: () => ({ line: 1, column: 1 }) };
}

/** @param language the archive's */
export function readRegisters(root: string, drafts?: Drafts, language?: string): ReadRegisters {
  const speakers = readRegister(root, SPEAKERS_FILE, parseSpeakers, drafts);
  const outlets = readRegister(root, OUTLETS_FILE, parseOutlets, drafts);
  const gatherings = readGatherings(root, drafts, language);
  return {
    registers: { speakers: speakers.entries, outlets: outlets.entries, ...gatherings.registers },
    issues: [...speakers.issues, ...outlets.issues, ...gatherings.issues],
  };
}

/** Topics and series, which most archives lack. @param language the archive's */
export function readGatherings(
  root: string,
  drafts?: Drafts,
  language?: string,
): { readonly registers: Pick<Registers, 'topics' | 'series'>; readonly issues: readonly Issue[] } {
  const parse = (text: string, file: string): Register<Topic> => parseTopics(text, file, language);
  const topics = isThere(root, TOPICS_FILE, drafts) && readRegister(root, TOPICS_FILE, parse, drafts);
  const series = isThere(root, SERIES_FILE, drafts) && readRegister(root, SERIES_FILE, parseSeries, drafts);
  return {
    registers: {
      ...(topics !== false && { topics: topics.entries }),
      ...(series !== false && { series: series.entries }),
    },
    issues: [topics, series].flatMap((register) => (register === false ? [] : register.issues)),
  };
}

function isThere(root: string, file: string, drafts?: Drafts): boolean {
  return drafts?.has(file) === true || existsSync(join(root, file));
}

function readRegister<Entry>(
  root: string,
  file: string,
  parse: (text: string, file: string) => Register<Entry>,
  drafts?: Drafts,
): Register<Entry> {
  const draft = drafts?.get(file);
  const { text, issues } = draft === undefined ? readText(root, file) : { text: draft, issues: [] };
  return text === undefined ? { entries: new Map(), issues } : parse(text, file);
}

/**
 * Reads all content below a project's root, and every issue in it.
 *
 * @param root folder that holds `content/`
 */
export async function loadArchive(root: string, options?: ReadingOptions): Promise<LoadedArchive> {
  const { settings, issues: settingsIssues, pointAt } = readSettings(root);
  const { registers, issues: registerIssues } = readRegisters(root, options?.drafts, settings?.language);
  // With a broken register every reference to it looks wrong. Only the register is to be mended, so only it is reported.
  const broken = new Set(registerIssues.map(({ file }) => file));
  const consequences = new Set([
    ...(broken.has(SPEAKERS_FILE) ? ['speaker-unknown'] : []),
    ...(broken.has(OUTLETS_FILE) ? ['outlet-unknown'] : []),
    ...(broken.has(TOPICS_FILE) ? ['topic-unknown'] : []),
    ...(broken.has(SERIES_FILE) ? ['series-unknown'] : []),
  ]);
  const folder = articleFiles(root, options?.drafts);
  const language = settings?.language;
  const files = await readPictures(root, new Set(folder.files.map((file) => basename(file, '.md'))), options?.moved);
  const names = { ...registers, pictures: files.pictures, ...(language !== undefined && { language }) };
  const read = await readArticles(root, folder.files, names, options);
  const articles = read.articles.toSorted((a, b) => byPublication(a.article, b.article));
  const textOf = (file: string): string => options?.drafts?.get(file) ?? readText(root, file).text ?? '';
  const placeOf: PlaceInFile = (file, path) => ({
    file,
    ...splitArticleDocument(textOf(file), file).document?.frontMatter.pointAt(path),
  });
  const all = articles.map(({ article }) => article);
  const issues: readonly Issue[] = [
    ...unfinishedIssues(root),
    ...settingsIssues,
    ...registerIssues,
    ...folder.issues,
    ...files.issues,
    ...read.issues.filter(({ rule }) => !consequences.has(rule)),
    ...doubledIds(read.claims, placeOf),
    ...articleLinkIssues(read.claims, new Set(folder.files.map((file) => basename(file, '.md')))),
    ...relationIssues(read.claims, placeOf),
    ...doubledParts(read.claims, placeOf),
    ...outletKindFaults(registers.speakers, registers.outlets).map(({ path, ...fault }) => ({
      file: SPEAKERS_FILE,
      ...readYaml(textOf(SPEAKERS_FILE), SPEAKERS_FILE).pointAt(path),
      ...fault,
    })),
  ];
  // Without settings there is an issue, and the language is not known: "und" in BCP 47.
  const archive: Archive = { language: language ?? 'und', articles: all, ...registers };
  // An article that was not read may be the missing one.
  const isRead = read.articles.length === folder.files.length;
  const example = settings === undefined || !isRead ? [] : exampleFaults(settings, archive);
  const gathered = !isRead || issues.length > 0 ? [] : gatheringWarnings(all, registers.topics, registers.series);
  const warnings = [
    ...gathered.map(({ register, id, ...fault }) => {
      const file = register === 'topics' ? TOPICS_FILE : SERIES_FILE;
      return { file, ...pointOfKey(textOf(file), id), ...fault };
    }),
    ...example.map((fault) => ({ file: SETTINGS_FILE, ...pointAt('exampleSearch'), ...fault })),
    ...read.warnings,
    ...(isRead ? unusedPictures(files.pictures, archive.articles) : []),
  ];
  return { archive, ...(settings !== undefined && { settings }), articles, issues, warnings, pictures: files.pictures };
}

/** A crash has left some files new and some old: whatever else looks wrong is a consequence. */
function unfinishedIssues(root: string): readonly Issue[] {
  if (unfinishedChange(root) === undefined) return [];
  const message = 'a change of several files was interrupted. Run `npm run mint`, which finishes it first.';
  return [{ file: UNFINISHED_FILE, rule: 'change-unfinished', message }];
}

/** Articles in the order of their names, so that nothing depends on the file system. */
function articleFiles(
  root: string,
  drafts: Drafts = new Map(),
): { readonly files: readonly string[]; readonly issues: readonly Issue[] } {
  let names: readonly string[];
  try {
    names = readdirSync(join(root, ARTICLES_FOLDER));
  } catch (error) {
    // Git keeps no empty folder, so a clone of an archive without articles lacks it.
    const isMissing = (error as NodeJS.ErrnoException).code === 'ENOENT';
    if (isMissing && existsSync(join(root, dirname(ARTICLES_FOLDER)))) return { files: [], issues: [] };
    return { files: [], issues: [unreadableFile(ARTICLES_FOLDER, error, 'Put the folder back')] };
  }
  const folders = new Set(pictureFolders(root));
  const present = names
    .filter((name) => !name.startsWith('.') && !folders.has(name))
    .map((name) => `${ARTICLES_FOLDER}/${name}`);
  const added = [...drafts.keys()].filter((file) => file.startsWith(`${ARTICLES_FOLDER}/`));
  const isGone = (file: string): boolean => drafts.has(file) && drafts.get(file) === undefined;
  const files = [...new Set([...present, ...added])].filter((file) => !isGone(file)).toSorted();
  return {
    files: files.filter((file) => file.endsWith('.md')),
    issues: files
      .filter((file) => !file.endsWith('.md'))
      .map((file) => ({
        file,
        rule: 'not-an-article',
        message: 'is ignored: article files end in .md. Rename it, or move it elsewhere.',
      })),
  };
}

/** Place of an entry of a register. */
function pointOfKey(text: string, id: string): Point | undefined {
  const line = text.split('\n').findIndex((one) => new RegExp(`^['"]?${id}['"]?\\s*:`).test(one)) + 1;
  return line === 0 ? undefined : { line, column: 1 };
}

function readText(
  root: string,
  file: string,
  remedy?: string,
): { readonly text?: string; readonly issues: readonly Issue[] } {
  const { bytes, issues } = readContentFile(root, file, remedy);
  return bytes === undefined ? { issues } : decodeText(bytes, file);
}
