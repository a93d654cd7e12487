/** What a review works on and with: an article file, the registers, a terminal. */

import type { Outlet, Speaker } from '../../archive/article.ts';
import type { CastMember } from '../attribution/cast.ts';
import type { NewProposal } from './review-edit.ts';

/** An article file under review. Each decision is saved before the next question. */
export interface ReviewedFile {
  readonly file: string;
  /** Gives the article another id, and its file and the folder of its pictures that name; `undefined` when it is taken. */
  rename(nameOf: (name: string) => string): Promise<string | undefined>;
  text(): Promise<string>;
  /** Reads the text, changes it and saves it, while no import, mint or other review writes. */
  change(edit: (text: string) => string): Promise<void>;
  /** What the article's text proposes. */
  proposals(text: string): readonly NewProposal[];
  /** What tells the article from every other, which the ids of its unnamed speakers get; absent if nothing is known to. */
  article(text: string): string | undefined;
  /** The people and outlets that the article's text names. */
  cast(text: string): readonly CastMember[];
  /** The article's text, headings too. */
  paragraphs(text: string): readonly string[];
}

/** What a review knows of somebody whom the register has not. */
export type NewSpeaker = Pick<Speaker, 'id' | 'name' | 'kind'>;

/** The register of speakers, as far as a review needs it. */
export interface SpeakerRegister {
  /** BCP 47 tag of the archive's language, in whose way the id of a new speaker is spelt. */
  readonly language?: string;
  get(id: string): Speaker | undefined;
  ids(): readonly string[];
  /** Adds speakers, all or none; those that are there stay as they are. */
  add(...speakers: readonly NewSpeaker[]): Promise<void>;
  /** Takes out speakers that this review has added. An entry that somebody has changed since stays. */
  remove(ids: readonly string[]): Promise<void>;
}

/** The register of outlets, as far as a review needs it. */
export interface OutletRegister {
  /** BCP 47 tag of the archive's language, in whose way the id of a new outlet is spelt. */
  readonly language?: string;
  get(id: string): Outlet | undefined;
  ids(): readonly string[];
  /** Adds an outlet; one that is there stays as it is. */
  add(outlet: Outlet): Promise<void>;
}

/** The registers of an archive under review. */
export interface ReviewRegisters {
  readonly speakers: SpeakerRegister;
  readonly outlets: OutletRegister;
}

/** The terminal that a review talks to. */
export interface ReviewTerminal {
  show(text: string): void;
  /** Whether the person has left: Ctrl-C, Ctrl-D, end of input. */
  readonly left: boolean;
  /** Waits for one key; `undefined` when the person leaves. */
  key(): Promise<string | undefined>;
  /** Asks for a line of text; `undefined` when the person cancels with Escape, or leaves. */
  line(prompt: string): Promise<string | undefined>;
  close(): void;
}
