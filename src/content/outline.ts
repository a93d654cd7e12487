import type { Article } from '../archive/article.ts';
import { paragraphFragment } from '../archive/permalink.ts';

/** A heading of an article's body. */
export interface OutlineHeading {
  /** Fragment of its address. */
  readonly fragment: string;
  readonly text: string;
}

/** A speaker with what an article prints of them. */
export interface Voice {
  /** Id of the speaker. */
  readonly speaker: string;
  /** Each with its number in the article, from 1, in the order of the text. */
  readonly quotations: readonly { readonly id: string; readonly number: number }[];
}

/** Characters, some 900 words: a longer text takes several screens of any device, and is told how far one has read. */
const LONG_TEXT = 5400;

/** The headings of level 2, in order: finer ones would make the outline longer than the text deserves. */
export function outline({ html, paragraphs }: Article): readonly OutlineHeading[] {
  return [...html.matchAll(/<h2 id="p(\d+)"/g)].flatMap(([, number]) => {
    const text = paragraphs[Number(number) - 1]?.text;
    return text === undefined ? [] : [{ fragment: paragraphFragment(Number(number)), text }];
  });
}

/** Everybody whom an article quotes, in the order in which they first speak. */
export function voices({ quotations }: Article): readonly Voice[] {
  const numbered = quotations.map(({ id, speaker }, index) => ({ id, speaker, number: index + 1 }));
  return [...Map.groupBy(numbered, ({ speaker }) => speaker)].map(([speaker, said]) => ({
    speaker,
    quotations: said.map(({ id, number }) => ({ id, number })),
  }));
}

export function isLong({ paragraphs }: Article): boolean {
  return paragraphs.reduce((length, { text }) => length + text.length, 0) > LONG_TEXT;
}
