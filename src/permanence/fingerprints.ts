import { sortedJson } from './ledger.ts';
import { diffArrays } from 'diff';
import { z } from 'zod';
import type { Article } from '../archive/article.ts';
import { fingerprintOf, type Fingerprint } from '../archive/fingerprint.ts';
import type { Issue } from '../archive/issue.ts';

/** Article id → fingerprint of its text as it was last published. */
export type Fingerprints = ReadonlyMap<string, Fingerprint>;

export const FINGERPRINTS_FILE = 'content/fingerprints.json';

const fingerprintsSchema = z.record(
  z.string(),
  z.strictObject({
    text: z.string().regex(/^[0-9a-f]{64}$/),
    corrections: z.int().min(0),
    paragraphs: z.string(),
    pictures: z.record(z.string(), z.string().regex(/^[0-9a-f]{64}$/)).optional(),
  }),
);

/** Reads `fingerprints.json`. */
export function parseFingerprints(text: string): {
  readonly fingerprints: Fingerprints;
  readonly issues: readonly Issue[];
} {
  try {
    return { fingerprints: new Map(Object.entries(fingerprintsSchema.parse(JSON.parse(text)))), issues: [] };
  } catch (error) {
    const reason = error instanceof SyntaxError ? error.message : 'it does not map article ids to fingerprints';
    const message = `the file cannot be read: ${reason}. Only \`npm run mint\` writes it; restore it from version control.`;
    return { fingerprints: new Map(), issues: [{ file: FINGERPRINTS_FILE, rule: 'fingerprints-broken', message }] };
  }
}

/** The text of `fingerprints.json`. It is sorted, so that two people who add articles rarely get a merge conflict. */
export function formatFingerprints(fingerprints: Fingerprints): string {
  return sortedJson(fingerprints);
}

/**
 * Adds the fingerprints of new and newly corrected articles, and of pictures that were added. A text or a picture that changed
 * without a correction keeps its old one.
 */
export function extendFingerprints(recorded: Fingerprints, articles: readonly Article[]): Fingerprints {
  const current = articles.flatMap((article) => {
    const before = recorded.get(article.id);
    const now = fingerprintOf(article);
    if (before === undefined || now.corrections > before.corrections) return [[article.id, now] as const];
    const added = addedPictures(before, now);
    if (added.length === 0) return [];
    return [[article.id, { ...before, pictures: { ...before.pictures, ...Object.fromEntries(added) } }] as const];
  });
  return new Map([...recorded, ...current]);
}

/** Pictures that are not recorded yet, with their checksums. */
function addedPictures({ pictures: before = {} }: Fingerprint, { pictures = {} }: Fingerprint): [string, string][] {
  return Object.entries(pictures).filter(([name]) => !Object.hasOwn(before, name));
}

/** What became of published pictures, each in words. */
function lostPictures({ pictures: before = {} }: Fingerprint, { pictures = {} }: Fingerprint): readonly string[] {
  return Object.entries(before).flatMap(([name, checksum]) => {
    if (!Object.hasOwn(pictures, name)) return [`"${name}" is gone, and its address with it`];
    return pictures[name] === checksum ? [] : [`"${name}" is another file`];
  });
}

/**
 * Issues for texts and pictures that changed after publication, lost corrections, and texts that are not recorded yet.
 *
 * @param fileOf path of an article's file
 * @param now current fingerprint of an article, if the caller has it already
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
      message: `the text differs from the published one${places === '' ? '' : ` (${places})`}. Restore it, or add an entry to corrections that says what was corrected, and run \`npm run mint\`.`,
    };
  }
  if (now.corrections < before.corrections) {
    return {
      rule: 'correction-lost',
      message: `${String(before.corrections)} corrections were published, but only ${String(now.corrections)} are left. Restore the missing ones.`,
    };
  }
  const lost = lostPictures(before, now);
  if (lost.length > 0) {
    return {
      rule: 'picture-changed',
      message: `pictures differ from the published ones: ${lost.join('; ')}. Restore them, or add an entry to corrections that says what was changed, and run \`npm run mint\`.`,
    };
  }
  if (addedPictures(before, now).length > 0) {
    return {
      rule: 'fingerprint-unrecorded',
      message: `a picture is not in ${FINGERPRINTS_FILE} yet, so nothing would notice if it changed. Run \`npm run mint\` and commit what it writes.`,
    };
  }
  return undefined;
}

/** The changed paragraphs in words. Removed ones have their old numbers. Empty when the digests show no difference. */
export function changedParagraphs(before: Fingerprint, now: Fingerprint): string {
  const changed: number[] = [];
  const added: number[] = [];
  const gone: number[] = [];
  // Numbers of the next paragraph in the old and in the new text.
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
      // Paragraphs added where others were removed count as their new wording.
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
  return [listed('changed', changed), listed('added', added), listed('removed', gone)]
    .filter((words) => words !== '')
    .join('; ');
}

function listed(what: string, numbers: readonly number[]): string {
  if (numbers.length === 0) return '';
  return `${what}: ${numbers.length === 1 ? 'paragraph' : 'paragraphs'} ${numbers.join(', ')}`;
}

function digests({ paragraphs }: Fingerprint): string[] {
  return paragraphs.split(' ').filter((digest) => digest !== '');
}
