import { interfaceLanguage } from '../../languages/known-languages.ts';
import type { Language } from '../../languages/language.ts';

/** Places in a source that have a name: an element, a field, or the words of a line. */
type NamedPlace =
  | 'json-ld'
  | 'meta-tag'
  | 'page-element'
  | 'front-matter'
  | 'export-element'
  | 'export-field'
  | 'opening-date'
  | 'line';

type Place =
  | 'page-title'
  | 'page-heading'
  | 'canonical-link'
  | 'lang-attribute'
  | 'own-words'
  | 'saved-from'
  | 'fetched-address'
  | 'opening-heading'
  | 'first-line'
  | 'opening-sentences'
  | 'document-name'
  | 'byline-line';

/** Where a source states a value. Article files say so in the archive's language: see the messages `written.…`. */
export type Origin = ({ readonly place: NamedPlace; readonly name: string } | { readonly place: Place }) & {
  /** What stands there, where the value was read from it. */
  readonly says?: string;
  /** Where the whole name stands of an author whom the place names by a sign. */
  readonly named?: 'in the list of authors';
};

/** To follow "Stated:" or "from": `the page’s JSON-LD (datePublished), which says 2 February 2022`. */
export function originInWords(origin: Origin, { say }: Language): string {
  const place =
    'name' in origin ? say(`written.${origin.place}`, { name: origin.name }) : say(`written.${origin.place}`);
  const stated = origin.says === undefined ? place : say('written.which-says', { origin: place, text: origin.says });
  return origin.named === undefined ? stated : say('written.and-authors', { origin: stated });
}

/** The same for keepers, to whom the commands speak English. */
export function originForKeepers(origin: Origin): string {
  return originInWords(origin, interfaceLanguage('en'));
}
