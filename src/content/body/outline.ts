import type { Article } from '../../archive/article.ts';
import { paragraphFragment } from '../../archive/permalink.ts';

/** A heading in an article's body. */
export interface OutlineHeading {
  /** Fragment of its URL, without `#`. */
  readonly fragment: string;
  readonly text: string;
}

/** A speaker and the quotations that one article prints of them. */
export interface Voice {
  /** Id of the speaker. */
  readonly speaker: string;
  /** In the order of the text. `number` is the quotation's number in the article, from 1. */
  readonly quotations: readonly { readonly id: string; readonly number: number }[];
}

/** In characters, about 900 words. A longer text takes several screens on any device and gets a reading progress bar. */
const LONG_TEXT = 5400;

/** The headings of level 2, in order. Lower levels would make the outline too long. */
export function outline({ html, paragraphs }: Article): readonly OutlineHeading[] {
  return [...html.matchAll(/<h2 id="p(\d+)"/g)].flatMap(([, number]) => {
    const text = paragraphs[Number(number) - 1]?.text;
    return text === undefined ? [] : [{ fragment: paragraphFragment(Number(number)), text }];
  });
}

/** The speakers an article quotes, in the order in which they first speak. */
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
