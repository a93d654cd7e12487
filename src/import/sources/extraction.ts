import type { Root } from 'mdast';
import type { Origin } from './origin.ts';

/** A value that a source states, and where. */
export interface Fact {
  readonly value: string;
  /** Where the value was found. */
  readonly origin: Origin;
}

/** The facts for the front matter. A field that the source does not state is absent. */
export interface Facts {
  readonly headline?: Fact;
  /** Name of the outlet as the source gives it; not an id of the archive. */
  readonly outlet?: Fact;
  /** EDTF date. */
  readonly published?: Fact;
  readonly url?: Fact;
  readonly summary?: Fact;
  /** Names of the authors, joined by `, `. */
  readonly byline?: Fact;
  /** BCP 47 tag of the text. */
  readonly language?: Fact;
}

/** Something that was left out of the article. */
export interface Removal {
  readonly what: string;
  readonly text: string;
}

/** What was read from a source. */
export interface Extraction {
  /** The article's text. */
  readonly tree: Root;
  readonly facts: Facts;
  readonly removed: readonly Removal[];
  /** Addresses under which the text was published elsewhere, as the source states them: paths, or with their host. */
  readonly oldAddresses?: readonly string[];
  /** Notes on what a person should check. */
  readonly doubts: readonly string[];
}
