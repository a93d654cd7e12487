import type { Article } from '../archive/article.ts';
import type { FacsimilePage } from '../archive/facsimile.ts';
import { picturePath, type AddressOf } from '../archive/permalink.ts';
import type { Language } from './language.ts';

/** What a scan of a printed page is called, in a list and for those who do not see it. */
export interface FacsimileNames {
  readonly title: string;
  readonly alt: string;
}

/** @param number of the scan in its article, from 1 */
export function facsimileNames(
  { page }: Pick<FacsimilePage, 'page'>,
  number: number,
  count: number,
  { say }: Pick<Language, 'say'>,
): FacsimileNames {
  return page === undefined
    ? { title: say('facsimile.scan', { number, count }), alt: say('facsimile.scan-alt', { number, count }) }
    : { title: say('facsimile.page', { page }), alt: say('facsimile.page-alt', { page }) };
}

/** The scans of an article where only text can be: "As printed: Page 3", with its address. */
export function facsimileLines(
  { id, facsimile = [] }: Pick<Article, 'id' | 'facsimile'>,
  words: Pick<Language, 'say'>,
  addressOf: AddressOf,
): readonly { readonly text: string; readonly address: string }[] {
  return facsimile.map((page, index) => ({
    text: words.say('facsimile.in-text', { page: facsimileNames(page, index + 1, facsimile.length, words).title }),
    address: addressOf(picturePath(id, page.name)),
  }));
}
