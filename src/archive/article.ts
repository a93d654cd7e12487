/**
 * The shapes of the domain, as everything outside `src/archive` sees them. They are plain data (they survive JSON) and
 * hold dates as the EDTF strings that the files hold.
 */

/** Whose words a quotation is: a person, an outlet, or a source that the article leaves unnamed. Never a character. */
export interface Speaker {
  readonly id: string;
  readonly name: string;
  readonly kind: 'person' | 'outlet' | 'unnamed';
  /** What the articles say the speaker is or does, in their order. */
  readonly roles: readonly string[];
  /** Other names the articles use for the speaker, for search and the importer. */
  readonly aliases: readonly string[];
}

/** A publication, programme or service that printed an article or that words were said to. */
export interface Outlet {
  readonly id: string;
  readonly name: string;
}

/** Something dated that happened, other than the saying of a quotation. */
export interface StoryEvent {
  /** EDTF date. */
  readonly on: string;
  readonly what: string;
}

/** A change of an article's text after it was published, as readers are told of it. */
export interface Correction {
  /** Day of the correction, `YYYY-MM-DD`. */
  readonly on: string;
  readonly what: string;
}

/** Where one part of a quotation stands: a half-open range of UTF-16 units in the text of paragraph `paragraph`. */
export interface Place {
  /** Number of the paragraph, from 1, as in its address `#p<n>`. */
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
}

/** One speaker's words as one article prints them. Several parts when the article interrupts them. */
export interface Quotation {
  readonly id: string;
  /** Id of a {@link Speaker}. */
  readonly speaker: string;
  /** The words, verbatim, without the outer quotation marks; one string for each uninterrupted run. */
  readonly parts: readonly string[];
  /** Id of the {@link Outlet} the words were said to; absent when not recorded. */
  readonly to?: string;
  /** EDTF date of the saying; absent when not recorded. */
  readonly said?: string;
  /** How the date of the saying is known. */
  readonly saidBasis?: string;
  /** Quotations that share it are variants of one utterance. */
  readonly utterance?: string;
  /** BCP 47 tag of the words; absent when they are in the language of the article. */
  readonly language?: string;
  /** The archive's remark on the words, such as a misprint kept as printed. */
  readonly note?: string;
  /** One place for each part, in the same order. */
  readonly places: readonly Place[];
}

/** A run of text that can be linked to (`#p<n>`): a paragraph or an item of a list. */
export interface Paragraph {
  /** From 1, in the order of the article. */
  readonly number: number;
  readonly text: string;
}

/** One published text that we hold. */
export interface Article {
  readonly id: string;
  readonly headline: string;
  readonly headlineBy: 'printed' | 'archive';
  /** Id of an {@link Outlet}; absent when not known. */
  readonly outlet?: string;
  /** Who wrote it, as the original prints the names; absent when not known. */
  readonly byline?: string;
  /** EDTF date. */
  readonly published: string;
  readonly publishedBasis: string;
  /** Day the article entered the archive, `YYYY-MM-DD`. */
  readonly added: string;
  /** The original's address; absent when not known. */
  readonly url?: string;
  readonly edition: 'record' | 'full';
  readonly document: string;
  /** Lower-case hexadecimal SHA-256 of the document. */
  readonly sha256: string;
  /** A rightsstatements.org URI. */
  readonly rights: string;
  /** For each field that the importer filled in, where the document states its value. */
  readonly origins?: Readonly<Record<string, string>>;
  /** BCP 47 tag of headline and text; absent when they are in the language of the archive. */
  readonly language?: string;
  readonly summary: string;
  readonly events: readonly StoryEvent[];
  /** In the order of the file, oldest first. Never fewer than were published. */
  readonly corrections: readonly Correction[];
  readonly quotations: readonly Quotation[];
  /** Runs between quotation marks that nobody said: titles, scare quotes. Verbatim, without the marks. */
  readonly notQuotations?: readonly string[];
  readonly paragraphs: readonly Paragraph[];
  /** The body as HTML: paragraphs carry `id="p<n>"`, quotations `id="q-<id>"`. Holds no script, style or raw HTML. */
  readonly html: string;
}
