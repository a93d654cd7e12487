import type { Article, Quotation } from '../../archive/article.ts';
import type { Point } from '../../archive/issue.ts';
import type { ArticleLink } from '../article-link.ts';
import type { Sound } from '../yaml/sound-part.ts';

/**
 * What the file of an article says that only the whole archive can judge. A file with issues says it too, so that its
 * other faults are told in the same run, and nobody who names its quotations is told that there are none.
 */
export interface Claims {
  /** Absent when they cannot be read. */
  readonly quotations?:
    readonly (Sound<Pick<Quotation, 'id' | 'parts' | 'said' | 'follows' | 'answers'>> | undefined)[] | undefined;
  readonly series?: Sound<Article['series']> | undefined;
}

export interface FileClaims extends Claims {
  /** Path from the project's root. */
  readonly file: string;
  /** To other articles. */
  readonly links?: readonly ArticleLink[] | undefined;
}

/** A place in the front matter of a file. */
export type PlaceInFile = (file: string, path: readonly PropertyKey[]) => { readonly file: string } & Partial<Point>;
