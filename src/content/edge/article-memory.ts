import { statSync } from 'node:fs';
import { join } from 'node:path';
import { sha256 } from '../../text/digest.ts';
import type { Issue } from '../../archive/issue.ts';
import type { Registers } from '../registers/registers.ts';
import type { LoadedArticle } from './article-files.ts';

/** An article with the warnings of its file. */
export interface RememberedArticle {
  readonly loaded: LoadedArticle;
  readonly warnings: readonly Issue[];
}

/**
 * A file that changed so many nanoseconds ago or less may change again without a new time: file systems count in steps of
 * some milliseconds.
 */
const SETTLED = 1_000_000_000n;

/**
 * Articles that a long-running process has read, so that a saved file costs `astro dev` one article: reading 10,000 from
 * the cache takes three seconds, looking at the times of their files a tenth of one.
 */
export class ArticleMemory {
  readonly #now: () => number;
  readonly #known = new Map<string, RememberedArticle & { readonly stamp: string }>();
  #names = '';

  /** @param now milliseconds since 1970 */
  constructor(now: () => number = Date.now) {
    this.#now = now;
  }

  /** What is known of a file, unless the file or a register has changed since. */
  recall(root: string, file: string): RememberedArticle | undefined {
    const known = this.#known.get(file);
    return known !== undefined && known.stamp === this.stampOf(root, file) ? known : undefined;
  }

  /** Tells one state of a file from another without reading it; undefined for what has just been written, or is not there. */
  stampOf(root: string, file: string): string | undefined {
    const info = statSync(join(root, file), { bigint: true, throwIfNoEntry: false });
    if (info === undefined || BigInt(this.#now()) * 1_000_000n - info.ctimeNs < SETTLED) return undefined;
    return [info.ino, info.size, info.mtimeNs, info.ctimeNs].join(' ');
  }

  /** Forgets everything unless the registers are those of the last reading. */
  keepFor({ pictures = new Map(), ...registers }: Registers): void {
    const entries = [...Object.values(registers), pictures].map((part) => (part instanceof Map ? [...part] : part));
    const names = sha256(JSON.stringify(entries));
    if (names !== this.#names) this.#known.clear();
    this.#names = names;
  }

  /** @param stamp of the file, taken before it was read */
  remember(file: string, stamp: string | undefined, article: RememberedArticle): void {
    if (stamp === undefined) this.#known.delete(file);
    else this.#known.set(file, { ...article, stamp });
  }
}
