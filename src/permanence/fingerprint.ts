import { diffArrays } from 'diff';
import { z } from 'zod';
import type { Article } from '../archive/article.ts';
import { sha256 } from '../archive/digest.ts';
import type { Issue } from '../archive/issue.ts';

/** What is remembered of an article's text, so that it cannot change in silence after it was published. */
export interface Fingerprint {
  /** Lower-case hexadecimal SHA-256 of the paragraphs' texts, joined by line breaks. */
  readonly text: string;
  /** How many corrections the article had then. */
  readonly corrections: number;
  /** A short digest for each paragraph, joined by spaces. They only name what changed; `text` decides. */
  readonly paragraphs: string;
}

/** Article id → fingerprint of its text as it was last published. */
export type Fingerprints = ReadonlyMap<string, Fingerprint>;

export const FINGERPRINTS_FILE = 'content/fingerprints.json';

/** 32 bits: among the paragraphs of one article a chance in millions to miss one, and a file that stays small. */
const SHORT_DIGEST = 8;

const fingerprintsSchema = z.record(
  z.string(),
  z.strictObject({
    text: z.string().regex(/^[0-9a-f]{64}$/),
    corrections: z.int().min(0),
    paragraphs: z.string(),
  }),
);

export function fingerprintOf({ paragraphs, corrections }: Pick<Article, 'paragraphs' | 'corrections'>): Fingerprint {
  return {
    text: textChecksum({ paragraphs }),
    corrections: corrections.length,
    paragraphs: paragraphs.map(({ text }) => sha256(text).slice(0, SHORT_DIGEST)).join(' '),
  };
}

/** {@link Fingerprint.text} by itself. */
export function textChecksum({ paragraphs }: Pick<Article, 'paragraphs'>): string {
  return sha256(paragraphs.map(({ text }) => text).join('\n'));
}

/** Reads `fingerprints.json`. */
export function parseFingerprints(text: string): {
  readonly fingerprints: Fingerprints;
  readonly issues: readonly Issue[];
} {
  try {
    return { fingerprints: new Map(Object.entries(fingerprintsSchema.parse(JSON.parse(text)))), issues: [] };
  } catch (error) {
    const reason = error instanceof SyntaxError ? error.message : 'it is not a set of articles with their fingerprints';
    const message = `cannot be read: ${reason}. It is written by \`npm run mint\` alone; restore it from version control.`;
    return { fingerprints: new Map(), issues: [{ file: FINGERPRINTS_FILE, rule: 'fingerprints-broken', message }] };
  }
}

/** The text of `fingerprints.json`: sorted, so that two people who add articles rarely meet in one line. */
export function formatFingerprints(fingerprints: Fingerprints): string {
  const sorted = [...fingerprints].toSorted(([a], [b]) => (a < b ? -1 : 1));
  return `${JSON.stringify(Object.fromEntries(sorted), undefined, 2)}\n`;
}

/** The fingerprints with those of new and of newly corrected texts. One that changed without a correction stays. */
export function extendFingerprints(recorded: Fingerprints, articles: readonly Article[]): Fingerprints {
  const current = articles
    .filter(({ id, corrections }) => corrections.length > (recorded.get(id)?.corrections ?? -1))
    .map((article) => [article.id, fingerprintOf(article)] as const);
  return new Map([...recorded, ...current]);
}

/**
 * Texts that are no longer as they were published, lost corrections, and texts not yet recorded.
 *
 * @param fileOf names an article's file
 * @param now the fingerprint of an article as it is, where that is known already
 */
export function fingerprintIssues(
  recorded: Fingerprints,
  articles: readonly Article[],
  fileOf: (articleId: string) => string,
  now: (article: Article) => Fingerprint = fingerprintOf,
): readonly Issue[] {
  return articles.flatMap((article): readonly Issue[] => {
    const problem = problemOf(recorded.get(article.id), now(article));
    return problem === undefined ? [] : [{ file: fileOf(article.id), ...problem }];
  });
}

function problemOf(before: Fingerprint | undefined, now: Fingerprint): Omit<Issue, 'file'> | undefined {
  if (before === undefined) {
    return {
      rule: 'fingerprint-unrecorded',
      message: `the text is not in ${FINGERPRINTS_FILE} yet, so nothing would notice if it changed. Run \`npm run mint\` and commit what it writes.`,
    };
  }
  if (now.corrections > before.corrections) {
    return {
      rule: 'fingerprint-unrecorded',
      message: `the latest correction is not in ${FINGERPRINTS_FILE} yet. Run \`npm run mint\` and commit what it writes.`,
    };
  }
  if (now.text !== before.text) {
    const places = changedParagraphs(before, now);
    return {
      rule: 'text-changed',
      message: `the text is not the one that was published${places === '' ? '' : ` (${places})`}. Restore it, or add an entry to corrections that says what was corrected, and run \`npm run mint\`.`,
    };
  }
  if (now.corrections < before.corrections) {
    return {
      rule: 'correction-lost',
      message: `${String(before.corrections)} corrections were published, but only ${String(now.corrections)} are left. Restore what was taken out.`,
    };
  }
  return undefined;
}

/** Which paragraphs differ, for people; those that are gone by the number they had. Empty when none can be named. */
export function changedParagraphs(before: Fingerprint, now: Fingerprint): string {
  const changed: number[] = [];
  const added: number[] = [];
  const gone: number[] = [];
  // Numbers of the paragraphs that come next, in the old and in the new text.
  let old = 1;
  let current = 1;
  let lost: number[] = [];
  for (const run of diffArrays(digests(before), digests(now))) {
    const numbers = (first: number): number[] => run.value.map((_, index) => first + index);
    if (run.removed) {
      lost = numbers(old);
      old += run.value.length;
      continue;
    }
    if (run.added) {
      // What stands where something went is taken for its new wording.
      const written = numbers(current);
      changed.push(...written.slice(0, lost.length));
      added.push(...written.slice(lost.length));
      gone.push(...lost.slice(written.length));
    } else {
      gone.push(...lost);
      old += run.value.length;
    }
    current += run.value.length;
    lost = [];
  }
  gone.push(...lost);
  return [said('changed', changed), said('added', added), said('removed', gone)]
    .filter((words) => words !== '')
    .join('; ');
}

function said(what: string, numbers: readonly number[]): string {
  if (numbers.length === 0) return '';
  return `${what}: ${numbers.length === 1 ? 'paragraph' : 'paragraphs'} ${numbers.join(', ')}`;
}

function digests({ paragraphs }: Fingerprint): string[] {
  return paragraphs.split(' ').filter((digest) => digest !== '');
}
