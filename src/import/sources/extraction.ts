import type { Root } from 'mdast';

/** A value that was read from a source, and where it was read. Nothing is ever filled in without an origin. */
export interface Fact {
  readonly value: string;
  /** Says where the value stands, to follow "Stated:" or "from", for instance `the page’s JSON-LD (datePublished)`. */
  readonly origin: string;
}

/** What the front matter may take over. A field that nothing in the source states is absent. */
export interface Facts {
  readonly headline?: Fact;
  /** The publication's name as the source has it; not yet an id of the archive. */
  readonly outlet?: Fact;
  /** EDTF date. */
  readonly published?: Fact;
  readonly url?: Fact;
  readonly summary?: Fact;
  /** Who wrote it: all names, joined by `, `. */
  readonly byline?: Fact;
}

/** Something of the source that the article does not hold. */
export interface Removal {
  readonly what: string;
  readonly text: string;
}

/** A source read: its running text as a Markdown tree, what it states about itself, and what was left out. */
export interface Extraction {
  readonly tree: Root;
  readonly facts: Facts;
  readonly removed: readonly Removal[];
  /** What a person should look at. */
  readonly doubts: readonly string[];
}
