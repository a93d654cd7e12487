// What every blog system's export is read into, and what its readers share.
import type { Facts, Removal } from '../page/extraction.ts';

/** One text of a file that holds a whole site, as a blog system gives it out. */
export interface ExportedPost {
  /** What the system calls it: `post 12`. */
  readonly key: string;
  readonly html: string;
  readonly facts: Facts;
  /** The picture that stands above the text on the site. */
  readonly lead?: ExportedPicture;
  /** What it has beside its text and facts. */
  readonly left: readonly Removal[];
  readonly oldAddresses: readonly string[];
  /** All that the export says of it, for its checksum. */
  readonly own: string;
}

/** A picture that a blog system keeps apart from the text. */
export interface ExportedPicture {
  readonly address: string;
  readonly alt: string;
  /** HTML, with the credit where the site has one there. */
  readonly caption: string;
}

/** What such a file holds. */
export interface SiteExport {
  readonly posts: readonly ExportedPost[];
  /** What is no published text: `2 of type attachment`. */
  readonly left: readonly string[];
}

/** `12 of type attachment`, the most frequent first. */
export function counted(kinds: readonly string[]): readonly string[] {
  const groups = Map.groupBy(kinds, (kind) => kind);
  return [...groups]
    .toSorted(([, a], [, b]) => b.length - a.length)
    .map(([kind, all]) => `${String(all.length)} ${kind}`);
}
