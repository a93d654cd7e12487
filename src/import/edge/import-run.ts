import { ARTICLES_FOLDER } from '../../content/edge/content-folder.ts';
import type { CastRegisters } from '../attribution/cast.ts';
import { draftArticle, type Draft } from '../draft/draft.ts';
import type { Removal } from '../sources/extraction.ts';
import type { Shelf } from './article-shelf.ts';
import { readSource, type Source } from '../sources/source.ts';

/** What became of one source. */
export type Outcome =
  | {
      readonly source: string;
      readonly status: 'imported' | 'would-import';
      readonly file: string;
      readonly undecided: Draft['undecided'];
      readonly removed: readonly Removal[];
      readonly quotations: {
        readonly proposed: number;
        readonly high: number;
        readonly medium: number;
        readonly low: number;
        readonly notQuotations: number;
      };
      readonly origins: Readonly<Record<string, string>>;
    }
  | { readonly source: string; readonly status: 'known'; readonly file: string }
  | { readonly source: string; readonly status: 'failed'; readonly reason: string };

/** What holds for all sources of one import. */
export interface ImportSettings {
  readonly registers: CastRegisters;
  /** `YYYY-MM-DD` */
  readonly today: string;
  readonly dryRun: boolean;
  /** Named in reports, in front of the file names. */
  readonly folder?: string;
  readonly outlet?: string;
  readonly rights?: string;
}

/** Takes one source in. Everything that can go wrong with it becomes an outcome; only a broken disk throws. */
export async function importSource(source: Source, shelf: Shelf, settings: ImportSettings): Promise<Outcome> {
  const read = await readSource(source);
  if ('failure' in read) return { source: source.name, status: 'failed', reason: read.failure };
  const { extraction, sha256 } = read;
  const folder = settings.folder ?? ARTICLES_FOLDER;
  const holder = shelf.holderOf(sha256);
  if (holder !== undefined) return { source: source.name, status: 'known', file: `${folder}/${holder}` };
  const draft = draftArticle(
    extraction,
    {
      document: source.document,
      sha256,
      added: settings.today,
      ...(settings.outlet !== undefined && { outlet: settings.outlet }),
      ...(settings.rights !== undefined && { rights: settings.rights }),
    },
    settings.registers,
  );
  const file = settings.dryRun
    ? shelf.pretend(draft.name, sha256)
    : shelf.add(draft.name, sha256, (name) => draft.text(name));
  const { quotations, notQuotations } = draft.proposals;
  const sure = (confidence: string): number =>
    quotations.filter((quotation) => quotation.confidence === confidence).length;
  return {
    source: source.name,
    status: settings.dryRun ? 'would-import' : 'imported',
    file: `${folder}/${file}`,
    undecided: draft.undecided,
    removed: extraction.removed,
    quotations: {
      proposed: quotations.length,
      high: sure('high'),
      medium: sure('medium'),
      low: sure('low'),
      notQuotations: notQuotations.length,
    },
    origins: Object.fromEntries(Object.entries(extraction.facts).map(([field, fact]) => [field, fact?.origin ?? ''])),
  };
}
