import type { Root } from 'mdast';
import type { Origin } from '../origin.ts';

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

/** A field of the front matter that a person should decide on, and why. */
export interface Unsure {
  readonly field: string;
  readonly why: string;
}

/** The words of a text's address on its old site. */
export interface AddressWords {
  /** The field `slug`, else the same as `filename`. */
  readonly slug: string;
  /** The name of the file, without a day at its beginning and without its ending. */
  readonly filename: string;
}

/** What was read from a source. */
export interface Extraction {
  /** The article's text. */
  readonly tree: Root;
  readonly facts: Facts;
  readonly removed: readonly Removal[];
  /** Addresses under which the text was published elsewhere, as the source states them: paths, or with their host. */
  readonly oldAddresses?: readonly string[];
  /** Fields that the source leaves open, or of which it says two things. */
  readonly unsure?: readonly Unsure[];
  /** What a rule for addresses may be made of; absent where the source states its whole address. */
  readonly addressWords?: AddressWords;
  /** Notes on what a person should check in the text. */
  readonly doubts: readonly string[];
}
