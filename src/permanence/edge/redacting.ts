import { allNames } from '../../archive/speaker-names.ts';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Archive } from '../../archive/archive.ts';
import type { Article } from '../../archive/article.ts';
import { idWords } from '../../archive/id-words.ts';
import { picturesOf, type FacsimilePage } from '../../archive/facsimile.ts';
import type { Issue } from '../../archive/issue.ts';
import type { Picture } from '../../archive/picture.ts';
import { changeTogether } from '../../build/changed-together.ts';
import { withProjectLock } from '../../build/project-lock.ts';
import { parseArticle } from '../../content/article-parser.ts';
import { ownPicture } from '../../content/article-pictures.ts';
import { ARTICLES_FOLDER, loadArchive } from '../../content/edge/content-folder.ts';
import { interfaceLanguage } from '../../languages/known-languages.ts';
import { fingerprintOf } from '../../archive/fingerprint.ts';
import { FINGERPRINTS_FILE, formatFingerprints } from '../fingerprints.ts';
import { placesOf, redact as redacted } from '../redaction.ts';
import { fileChanges, type ContentChange } from './content-changes.ts';
import { loadFingerprints } from './fingerprint-files.ts';

export interface RedactionOrder {
  /** Id of an article. */
  readonly article: string;
  /** Each as it stands in the text. */
  readonly words: readonly string[];
  readonly by: string;
  /** `YYYY-MM-DD` */
  readonly on: string;
  /** What becomes of the scans of printed pages: they go, or the keeper has made the words unreadable there. */
  readonly scans?: 'drop' | 'clean';
}

/** What a redaction changes, or why it cannot be made. */
export interface RedactionPlan {
  /** How often the words stood there. */
  readonly count: number;
  readonly changes: readonly ContentChange[];
  readonly issues: readonly Issue[];
  /** Places that still have the letters, inside other words or in an address. */
  readonly left: readonly Issue[];
}

/** Makes words unreadable in an article, unless there are issues or `dryRun` is set. */
export function redact(root: string, order: RedactionOrder, dryRun: boolean): Promise<RedactionPlan> {
  return withProjectLock(root, 'content', async () => {
    const plan = await planRedaction(root, order);
    if (!dryRun && plan.issues.length === 0) changeTogether(root, await fileChanges(root, plan.changes));
    return plan;
  });
}

/** What there is to do. Reads, and writes nothing. */
export async function planRedaction(root: string, order: RedactionOrder): Promise<RedactionPlan> {
  const { article: id, words, by, on, scans } = order;
  const file = `${ARTICLES_FOLDER}/${id}.md`;
  const refused = (...issues: readonly Issue[]): RedactionPlan => ({ count: 0, changes: [], issues, left: [] });
  const because = (message: string): Issue => ({ file, rule: 'redact-refused', message });
  if (!existsSync(join(root, file))) return refused(because('there is no such article. Name it by its id.'));
  const recorded = await loadFingerprints(root);
  const loaded = await loadArchive(root);
  const faults = [...recorded.issues, ...loaded.issues];
  if (faults.length > 0) return refused(...faults);
  const article = loaded.archive.articles.find((other) => other.id === id);
  const shown = article === undefined ? [] : [...namesShown(article, loaded.archive, words)];
  const facsimile = article?.facsimile ?? [];
  if (facsimile.length > 0 && scans === undefined) shown.push(scansShow(facsimile));
  if (shown.length > 0) return refused(...shown.map(because));
  const language = loaded.settings?.language ?? 'en';
  const what = interfaceLanguage(language).say('redacted.correction');
  const before = await readFile(join(root, file), 'utf8');
  const { text, count } = redacted(before, file, {
    ...{ words, by, correction: { on, what } },
    withoutScans: scans === 'drop',
  });
  if (count === 0) return refused(because('it has none of the words. Write them as they stand in the text.'));
  if (text === undefined) {
    return refused(
      because(
        'the words cannot be cut out of the Markdown without changing more. Replace them by hand, and say so under corrections.',
      ),
    );
  }
  const parsed = parseArticle(text, file, { ...loaded.archive, language, pictures: loaded.pictures });
  if (parsed.article === undefined) return refused(...parsed.issues);
  const fingerprints = new Map([...recorded.fingerprints, [id, fingerprintOf(parsed.article)] as const]);
  return {
    count,
    changes: [
      { file: FINGERPRINTS_FILE, text: formatFingerprints(fingerprints) },
      ...(scans === 'drop' ? facsimile.filter(({ source, name }) => source === ownPicture(id, name)) : []).map(
        ({ source }) => ({ file: `content/${source}` }),
      ),
      { file, text },
    ],
    issues: [],
    left: [
      ...lettersLeft(text, file, words),
      ...(scans === 'drop' ? sharedScansLeft(id, facsimile, loaded.archive) : []),
      ...picturesLeft(article?.pictures ?? []),
    ],
  };
}

/** Why a text without the words would not be enough. */
function scansShow(facsimile: readonly FacsimilePage[]): string {
  const files = facsimile.map(({ source }) => `content/${source}`).join(', ');
  return `its page shows the scans ${files}, on which the words can still be read. Make them unreadable there, in the files, and add --scans clean; or add --scans drop, which removes the scans from the article.`;
}

/** Scans that the article shows no more, but whose files stay, because other articles may show them. */
function sharedScansLeft(id: string, facsimile: readonly FacsimilePage[], { articles }: Archive): readonly Issue[] {
  return facsimile
    .filter(({ source, name }) => source !== ownPicture(id, name))
    .map(({ source }) => {
      const others = articles
        .filter((other) => other.id !== id && picturesOf(other).some((picture) => picture.source === source))
        .map((other) => other.id);
      const message =
        others.length === 0
          ? 'no article shows this scan any more. It is not published, but its file stays: remove it if it must go.'
          : `the words can still be read on this scan, which ${others.join(', ')} shows too. Make them unreadable in the file, or redact there as well.`;
      return { file: `content/${source}`, rule: 'redacted-scan-left', message };
    });
}

/** Pictures that the article goes on to show. What they are said to show has lost the words, and the picture itself may have them. */
function picturesLeft(pictures: readonly Picture[]): readonly Issue[] {
  return pictures.map(({ source }) => ({
    file: `content/${source}`,
    rule: 'redacted-picture-left',
    message:
      'the article still shows this picture, and no program can see whether the words can be read on it or somebody is known by it. Look at it; if so, make it unreadable in the file, or take the picture out of the article.',
  }));
}

/** Why the page would still show the words: a register says them, and the page of the article repeats it. */
function namesShown(article: Article, { speakers, outlets }: Archive, words: readonly string[]): readonly string[] {
  const ids = new Set(article.quotations.flatMap(({ speaker, about = [] }) => [speaker, ...about]));
  const said = [...ids].flatMap((id) => {
    const speaker = speakers.get(id);
    const texts = speaker === undefined ? [] : [...allNames(speaker), ...speaker.roles];
    return texts.some((text) => placesOf(text, words).length > 0)
      ? [
          `its page says who speaks or is spoken of, and content/speakers.yaml has the words under "${id}". Give the quotations another speaker first, such as one without a name, and then withdraw /speakers/${id}/; or change the entry, when the name is to go everywhere.`,
        ]
      : [];
  });
  const named = new Set([article.outlet, ...article.quotations.map(({ to }) => to)]);
  const told = [...named].flatMap((id) =>
    id !== undefined && placesOf(outlets.get(id)?.name ?? '', words).length > 0
      ? [`its page names the outlet, and content/outlets.yaml has the words under "${id}". Change the entry first.`]
      : [],
  );
  return [...said, ...told];
}

/** Lines that still have the letters of the words, in any case, or as an id spells them. */
function lettersLeft(text: string, file: string, words: readonly string[]): readonly Issue[] {
  const forms = new Set(
    words.flatMap((word) => [word.toLowerCase(), idWords(word).words]).filter((form) => form !== ''),
  );
  return text.split('\n').flatMap((line, index) => {
    const form = [...forms].find((some) => line.toLowerCase().includes(some));
    if (form === undefined) return [];
    return [
      {
        file,
        line: index + 1,
        column: line.toLowerCase().indexOf(form) + 1,
        rule: 'redacted-words-left',
        message: `"${line.slice(line.toLowerCase().indexOf(form)).slice(0, 60)}" has the same letters and was left as it is. If it gives the name away, run the command again with these words; an id or an address stays until it is withdrawn.`,
      },
    ];
  });
}
