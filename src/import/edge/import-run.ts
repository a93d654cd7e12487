import { basename } from 'node:path';
import { ARTICLES_FOLDER } from '../../content/edge/content-folder.ts';
import { originForKeepers } from '../sources/origin.ts';
import type { CastRegisters } from '../attribution/cast.ts';
import { proposedTopics } from '../draft/proposed-topics.ts';
import type { AddressRule } from '../draft/address-rule.ts';
import { draftArticle, type Draft } from '../draft/article-draft.ts';
import { openingSummary } from '../draft/opening-summary.ts';
import { namedByline } from '../sources/page/author-names.ts';
import type { Fact, Facts, Removal } from '../sources/page/extraction.ts';
import type { ArticleFolder } from './article-folder.ts';
import { postsOf, readSource, type Source } from '../sources/source.ts';
import { fetchSource } from './source-fetch.ts';
import { takePictures } from './source-pictures.ts';
import { failureReason, isAddress, readSourceFile, type FoundSource } from './source-files.ts';

/** What happened to one source. `known`: the archive already has its document. */
export type ImportOutcome =
  | {
      readonly source: string;
      readonly status: 'imported' | 'would-import';
      readonly file: string;
      readonly undecided: Draft['undecided'];
      readonly removed: readonly Removal[];
      /** File names of the pictures that were taken. */
      readonly pictures: readonly string[];
      readonly quotations: {
        readonly proposed: number;
        readonly high: number;
        readonly medium: number;
        readonly low: number;
        readonly notQuotations: number;
      };
      readonly origins: Readonly<Record<string, string>>;
      readonly oldAddresses: readonly string[];
    }
  | {
      readonly source: string;
      readonly status: 'known';
      readonly file: string;
      readonly oldAddresses: readonly string[];
    }
  /** Its document was withdrawn from the archive, on that day and for that kind of reason. */
  | { readonly source: string; readonly status: 'withdrawn'; readonly on: string; readonly why: string }
  /** What an export or a site holds beside published posts. */
  | { readonly source: string; readonly status: 'left'; readonly what: string }
  | { readonly source: string; readonly status: 'failed'; readonly reason: string };

/** Settings for all sources of one import. */
export interface ImportSettings {
  readonly registers: CastRegisters;
  /** `YYYY-MM-DD` */
  readonly today: string;
  readonly dryRun: boolean;
  /** Folder in the reported file names. */
  readonly folder?: string;
  readonly outlet?: string;
  readonly rights?: string;
  /** Take pictures from the network too, which pages name. */
  readonly fetchPictures?: boolean;
  /** What was withdrawn, by the checksum of its document. */
  readonly withdrawn?: ReadonlyMap<string, { readonly on: string; readonly why: string }>;
  /** Names of a site's authors by the ids that its texts have for them. */
  readonly authors?: ReadonlyMap<string, string>;
  /** Take the first sentences of a text for its summary where it has none. */
  readonly summaries?: boolean;
  /** How the old site made the addresses of texts that do not state theirs. */
  readonly addressRule?: AddressRule;
}

/** Reads or fetches one source and imports it, or each text of an export. Never rejects: what goes wrong is an outcome. */
export async function importSource(
  found: FoundSource,
  articles: ArticleFolder,
  settings: ImportSettings,
): Promise<readonly ImportOutcome[]> {
  if ('failure' in found) return [{ source: found.name, status: 'failed', reason: found.failure }];
  if (basename(found.path) === '_index.md')
    return [{ source: found.name, status: 'left', what: 'the page of a list or of an author' }];
  try {
    const source = isAddress(found.path) ? await fetchSource(found.path) : await readSourceFile(found.path);
    return await importAll({ ...source, name: found.name }, articles, settings);
  } catch (error) {
    return [{ source: found.name, status: 'failed', reason: failureReason(error) }];
  }
}

async function importAll(
  source: Source,
  articles: ArticleFolder,
  settings: ImportSettings,
): Promise<readonly ImportOutcome[]> {
  const posts = await postsOf(source);
  if (posts === undefined) return [await importBytes(source, articles, settings)];
  if ('failure' in posts) return [{ source: source.name, status: 'failed', reason: posts.failure }];
  const outcomes: ImportOutcome[] = [];
  for (const post of posts.sources) {
    try {
      outcomes.push(await importBytes(post, articles, settings));
    } catch (error) {
      outcomes.push({ source: post.name, status: 'failed', reason: failureReason(error) });
    }
  }
  if (posts.sources.length === 0 || posts.left.length > 0) {
    const left = posts.left.length === 0 ? 'nothing' : posts.left.join(', ');
    outcomes.push({ source: source.name, status: 'left', what: left });
  }
  return outcomes;
}

async function importBytes(source: Source, articles: ArticleFolder, settings: ImportSettings): Promise<ImportOutcome> {
  const read = await readSource(source);
  if ('failure' in read) return { source: source.name, status: 'failed', reason: read.failure };
  const { sha256 } = read;
  const withdrawn = articles.fileOf(sha256) === undefined ? settings.withdrawn?.get(sha256) : undefined;
  if (withdrawn !== undefined)
    return { source: source.name, status: 'withdrawn', on: withdrawn.on, why: withdrawn.why };
  const byline = namedByline(read.extraction.facts.byline, settings.authors ?? new Map());
  const extraction = { ...read.extraction, facts: { ...read.extraction.facts, ...(byline && { byline }) } };
  const folder = settings.folder ?? ARTICLES_FOLDER;
  const known = articles.fileOf(sha256);
  const ruled =
    extraction.addressWords && settings.addressRule?.(extraction.addressWords, extraction.facts.published?.value);
  const oldAddresses = [...(ruled === undefined ? [] : [ruled]), ...(extraction.oldAddresses ?? [])];
  if (known !== undefined) return { source: source.name, status: 'known', file: `${folder}/${known}`, oldAddresses };
  const { topics, language } = settings.registers;
  const sorted = proposedTopics(extraction.removed, topics, language);
  const { tree, pictures, left } = await takePictures(extraction.tree, source, settings);
  const { facts } = extraction;
  const summary =
    facts.summary ??
    (settings.summaries === true ? openingSummary(tree, facts.language?.value ?? language) : undefined);
  const draft = draftArticle(
    { ...extraction, tree, facts: { ...facts, ...(summary && { summary }) } },
    {
      pictures,
      document: source.document,
      sha256,
      added: settings.today,
      topics: sorted.topics,
      ...(settings.outlet !== undefined && { outlet: settings.outlet }),
      ...(settings.rights !== undefined && { rights: settings.rights }),
    },
    settings.registers,
  );
  const { file, isNew } = settings.dryRun
    ? { file: articles.reserve(draft.name, sha256), isNew: true }
    : await articles.add(draft.name, sha256, (name) => draft.text(name), pictures);
  if (!isNew) return { source: source.name, status: 'known', file: `${folder}/${file}`, oldAddresses };
  const { quotations, notQuotations } = draft.proposals;
  const count = (confidence: string): number =>
    quotations.filter((quotation) => quotation.confidence === confidence).length;
  return {
    source: source.name,
    status: settings.dryRun ? 'would-import' : 'imported',
    file: `${folder}/${file}`,
    undecided: draft.undecided,
    removed: [...sorted.removed, ...left],
    pictures: pictures.map(({ name }) => name),
    oldAddresses,
    quotations: {
      proposed: quotations.length,
      high: count('high'),
      medium: count('medium'),
      low: count('low'),
      notQuotations: notQuotations.length,
    },
    origins: originsOf(extraction.facts),
  };
}

/** Where the source states each field. */
function originsOf(facts: Facts): Readonly<Record<string, string>> {
  const stated: readonly (readonly [field: string, fact: Fact])[] = Object.entries(facts);
  return Object.fromEntries(stated.map(([field, { origin }]) => [field, originForKeepers(origin)]));
}
