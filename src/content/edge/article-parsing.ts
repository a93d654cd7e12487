import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArticle, type Registers } from '../article-parser.ts';
import { decodeText } from '../decode-text.ts';
import { fingerprintOf } from '../../permanence/fingerprint.ts';
import type { Issue } from '../../archive/issue.ts';
import { packArticle, type PackedArticle } from './packed-article.ts';
import type { ArticleFields } from './stored-article.ts';
import { inThreads } from '../../build/worker-pool.ts';

/** What files are parsed with. */
export interface ParsingWork {
  /** Folder that the files' names begin at. */
  readonly root: string;
  readonly registers: Registers;
}

/** What a file holds: an article, or what keeps it from being one. */
export interface ParsedFile {
  readonly packed?: PackedArticle;
  readonly issues: readonly Issue[];
}

/** Reads and parses files, many of them on all processors, and gives what they hold in their order. */
export function parseFiles(files: readonly string[], work: ParsingWork): AsyncGenerator<ParsedFile> {
  return inThreads<string, ParsedFile>({
    script: new URL('./article-parsing-worker.ts', import.meta.url),
    data: work,
    items: files,
    batch: 25,
    leastForThread: 200,
    here: () => fileParser(work),
  });
}

export function fileParser({ root, registers }: ParsingWork): (file: string) => ParsedFile {
  return (file) => {
    const { bytes, issues: unreadable } = readContentFile(root, file);
    if (bytes === undefined) return { issues: unreadable };
    const { text, issues: undecodable } = decodeText(bytes, file);
    if (text === undefined) return { issues: undecodable };
    const { article, issues } = parseArticle(text, file, registers);
    if (article === undefined) return { issues };
    const names = namesDigest(article, registers);
    return {
      packed: packArticle({ file, key: digestOf(bytes), names, article, fingerprint: fingerprintOf(article) }),
      issues,
    };
  };
}

export function digestOf(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** Digest of what the registers say about all that an article names: nothing else in them touches it. */
export function namesDigest({ outlet, quotations }: ArticleFields, { speakers, outlets }: Registers): string {
  const named = quotations.map(({ speaker, to }) => [speakers.get(speaker), to && outlets.get(to)]);
  return digestOf(JSON.stringify([outlet && outlets.get(outlet), named]));
}

export function readContentFile(
  root: string,
  file: string,
): { readonly bytes?: Uint8Array; readonly issues: readonly Issue[] } {
  try {
    return { bytes: readFileSync(join(root, file)), issues: [] };
  } catch (error) {
    return { issues: [unreadableFile(file, error, 'Put the file back')] };
  }
}

export function unreadableFile(file: string, error: unknown, remedy: string): Issue {
  const reason = error instanceof Error ? error.message.replace(/,.*/s, '') : String(error);
  return { file, rule: 'file-unreadable', message: `cannot be read (${reason}). ${remedy}.` };
}
