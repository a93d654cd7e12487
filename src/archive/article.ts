import type { FacsimilePage, Transcription } from './facsimile.ts';
import type { Picture } from './picture.ts';

/** The types of the domain. They are plain data (they survive JSON), and dates stay the EDTF strings of the files. */

/** What a speaker is. An outlet is an organisation that publishes. */
export const SPEAKER_KINDS = ['person', 'organisation', 'outlet', 'unnamed'] as const;

/** Somebody whose words are quoted, or a source that the article does not name. Never a character. */
export interface Speaker {
  readonly id: string;
  readonly name: string;
  readonly kind: (typeof SPEAKER_KINDS)[number];
  /** The family name of a person, where it does not end the name: "Xi" of "Xi Jinping". */
  readonly familyName?: string;
  /** What the articles say the speaker is or does. */
  readonly roles: readonly string[];
  /** Other names for the speaker in the articles, which pages do not show. Search and the importer use them. */
  readonly aliases: readonly string[];
  /** Names that the speaker had before, which pages show. */
  readonly formerly?: readonly string[];
  /** Other names of today, which pages show: a stage name, a title, another spelling. */
  readonly alsoKnownAs?: readonly string[];
}

/** A publication, programme or service that published an article or interviewed a speaker. */
export interface Outlet {
  readonly id: string;
  readonly name: string;
}

/** What articles are about, as the keeper sorts them. */
export interface Topic {
  readonly id: string;
  /** In the language of the archive. */
  readonly name: string;
  /** By BCP 47 tag: the name in other languages. */
  readonly names?: Readonly<Record<string, string>>;
  /** Id of the topic that this one is a part of. */
  readonly broader?: string;
}

/** Articles that were published as parts of one whole. */
export interface Series {
  readonly id: string;
  readonly name: string;
}

/** A dated event other than a quotation being said. */
export interface StoryEvent {
  /** EDTF date. */
  readonly on: string;
  readonly what: string;
}

/** A change to an article's text after publication, shown to readers. */
interface Correction {
  /** Day of the correction, `YYYY-MM-DD`. */
  readonly on: string;
  readonly what: string;
}

/** The place of one part of a quotation: a half-open range of UTF-16 units in the text of a paragraph. */
export interface Place {
  /** Number of the paragraph, from 1, as in its address `#p<n>`. */
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
}

/** A quotation's words in another language. The words as printed stay the quotation. */
export interface Translation {
  /** BCP 47 tag of the translation. */
  readonly language: string;
  readonly text: string;
  /** Who translated: a name, or who published the translation. */
  readonly by: string;
}

/** One speaker's words as one article prints them, in several parts if the article interrupts them. */
export interface Quotation {
  readonly id: string;
  /** Id of a {@link Speaker}. */
  readonly speaker: string;
  /** The speaker's name as the article prints it, where the register has another. */
  readonly as?: string;
  /** The words, verbatim and without the outer quotation marks: one string for each uninterrupted run. */
  readonly parts: readonly string[];
  /** Id of the {@link Outlet} the words were said to. Absent when not recorded. */
  readonly to?: string;
  /** EDTF date on which the words were said. Absent when not recorded. */
  readonly said?: string;
  /** How that date is known. */
  readonly saidBasis?: string;
  /** Name of the utterance. Quotations with the same name are variants of each other. */
  readonly utterance?: string;
  /** Ids of the {@link Speaker}s of whom the words speak. */
  readonly about?: readonly string[];
  /** Ids of earlier quotations of which this one says what became. */
  readonly follows?: readonly string[];
  /** Ids of the quotations to which these words are an answer. */
  readonly answers?: readonly string[];
  /** BCP 47 tag of the words. Absent when they are in the language of the article. */
  readonly language?: string;
  readonly translation?: Translation;
  /** A remark by the archive, for instance on a misprint kept as printed. */
  readonly note?: string;
  /** One place for each part, in the same order. */
  readonly places: readonly Place[];
  /** The article's sentence around words that begin within it. Absent for all other words. */
  readonly sentence?: string;
}

/** A block of text that can be linked to (`#p<n>`): a paragraph, a heading or a list item. */
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
  /** The authors as the original prints them. Absent when not known. */
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
  /** For each field that the importer filled in: where the document states its value. */
  readonly origins?: Readonly<Record<string, string>>;
  /** BCP 47 tag of headline and text. Absent when they are in the language of the archive. */
  readonly language?: string;
  readonly summary: string;
  /** Ids of {@link Topic}s. */
  readonly topics?: readonly string[];
  /** Id of a {@link Series}, and the number of the part in digits. */
  readonly series?: { readonly id: string; readonly part: string };
  readonly events: readonly StoryEvent[];
  /** Oldest first. A published correction is never removed. */
  readonly corrections: readonly Correction[];
  readonly quotations: readonly Quotation[];
  /** Words in quotation marks that nobody said, such as titles or scare quotes. Verbatim, without the marks. */
  readonly notQuotations?: readonly string[];
  /** Words between quotation marks of which nobody has decided yet whether and by whom they were said. */
  readonly undecided?: readonly string[];
  /** The pictures of the body, in its order. Absent when it has none. */
  readonly pictures?: readonly Picture[];
  /** Scans of the printed pages on which it stands, in their order. Absent when there are none. */
  readonly facsimile?: readonly FacsimilePage[];
  /** How the text was taken from its printed page. Absent when it was not, or when that is not recorded. */
  readonly transcription?: Transcription;
  readonly paragraphs: readonly Paragraph[];
  /** The body as HTML, without scripts or styles. Paragraphs have `id="p<n>"`, quotations `id="q-<id>"`. */
  readonly html: string;
}
