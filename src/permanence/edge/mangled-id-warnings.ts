import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Series, Topic } from '../../archive/article.ts';
import type { Issue } from '../../archive/issue.ts';
import { articlePath, outletPath, seriesPath, speakerPath, topicPath } from '../../archive/permalink.ts';
import {
  OUTLETS_FILE,
  SERIES_FILE,
  SPEAKERS_FILE,
  TOPICS_FILE,
  type LoadedArchive,
} from '../../content/edge/content-folder.ts';
import type { Ledger } from '../ledger.ts';
import { betterId, mangledReason } from '../mangled-id.ts';

/** An id that is about to be promised, where it stands, and the name it stands for. */
interface NewId {
  readonly id: string;
  readonly named: string;
  readonly language?: string | undefined;
  readonly file: string;
  /** What the line with the id begins with, up to the id. */
  readonly before: RegExp;
  /** What else has to be changed with it. */
  readonly also: string;
}

/** Warnings for ids that look spoilt and are not in the ledger: the last moment to change them. */
export async function mangledIdWarnings(
  root: string,
  { archive, articles, settings }: LoadedArchive,
  ledger: Ledger,
): Promise<readonly Issue[]> {
  const entry = { before: /^['"]?/u, language: settings?.language };
  const also = 'in this file and in the articles';
  const registers = [
    [archive.speakers, SPEAKERS_FILE, speakerPath],
    [archive.outlets, OUTLETS_FILE, outletPath],
    [archive.topics ?? new Map<string, Topic>(), TOPICS_FILE, topicPath],
    [archive.series ?? new Map<string, Series>(), SERIES_FILE, seriesPath],
  ] as const;
  const ids: readonly NewId[] = [
    ...articles
      .filter(({ article }) => !ledger.has(articlePath(article.id)))
      .map(({ article, file }) => ({
        ...{ id: article.id, named: article.headline, language: article.language ?? settings?.language },
        ...{ file, before: /^id:\s*['"]?/u, also: 'here and in the name of the file' },
      })),
    ...registers.flatMap(([entries, file, pathOf]) =>
      [...entries.values()]
        .filter(({ id }) => !ledger.has(pathOf(id)))
        .map(({ id, name }) => ({ ...entry, id, named: name, file, also })),
    ),
  ];
  const warnings = ids.map(async ({ id, named, language, file, before, also: places }): Promise<Issue | undefined> => {
    const reason = mangledReason(id, named, language);
    if (reason === undefined) return undefined;
    const better = betterId(id, named, language);
    const lines = (await readFile(join(root, file), 'utf8')).split('\n');
    const line = lines.findIndex((text) => text.replace(before, '').startsWith(id) && before.test(text)) + 1;
    const remedy = better === undefined ? 'Choose another' : `Write "${better}", or choose another`;
    return {
      file,
      ...(line > 0 && { line, column: (lines[line - 1]?.indexOf(id) ?? 0) + 1 }),
      rule: 'id-mangled',
      message: `"${id}" becomes permanent with this, and looks spoilt: ${reason}. ${remedy}, ${places}, while the address is not published.`,
    };
  });
  return (await Promise.all(warnings)).filter((warning) => warning !== undefined);
}
