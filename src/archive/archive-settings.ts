import type { CitationStyle } from './citation-style.ts';

/** What a keeper says of the archive as a whole, in `content/archive.yaml`. */
export interface ArchiveSettings {
  /** Name in the masthead, in titles and in citations. */
  readonly title: string;
  /** The same in at most 16 characters, for the address bar of a browser that searches here. */
  readonly shortTitle: string;
  /** One sentence: what is collected here. */
  readonly description: string;
  /** One or two sentences for the home page. */
  readonly introduction: string;
  /** The story that the articles are together about, for the timeline. */
  readonly story?: string;
  /** A few words that a visitor might half remember, offered as a first search. */
  readonly exampleSearch?: string;
  /** BCP 47 language of the archive's own words. */
  readonly language: string;
  /** The style of citation that comes first; the others of its language follow. */
  readonly citationStyle?: CitationStyle;
  /** Who keeps the archive, for citations and the about page. */
  readonly keeper?: string;
  /** Where errors are told, as an address to follow: `mailto:…` or `https://…`. */
  readonly contact?: string;
  /** Address of the licence of what the archive wrote itself. The articles and quotations are not its own to license. */
  readonly licence?: string;
  /** Where the site is published, with its base path. `SITE_URL` and `BASE_PATH` take precedence. */
  readonly address?: string;
}
