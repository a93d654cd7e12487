import { anyOf } from '../words/any-of.ts';

const ARTICLE = new RegExp(`^(?:(?:${anyOf('beforeOutlets')})\\s+|(?:${anyOf('beforeOutletsElided')}))`, 'iu');

/** The name of an outlet or an agency without its article: Weir News of The Weir News. */
export function withoutArticle(name: string): string {
  return name.replace(ARTICLE, '');
}
