import { PICTURE_AGENCIES } from '../../words/agencies.ts';
import { anyOf, inAnyCase, WORD_END, type WordUse } from '../../words/any-of.ts';
import { QUOTATION_SIGN } from '../quotation-sign.ts';
import { dayAlone } from '../text/date-words.ts';

/**
 * Patterns for lines in the text of saved articles that do not belong to it: links to other articles, advertisements,
 * notices. Also for captions and embedded posts. `plain-text.ts` and `clean-tree.ts` use them.
 */

/** What a block of text is, by its wording. */
export type BlockRole = 'running' | 'post' | 'caption' | 'boilerplate';

/** The end of an embedded post when only its text was saved: `… — Name (@handle) June 19, 2023`. */
const POST =
  /^(?<words>[\s\S]*?\S)\s*[—–-]{1,2}\s*(?<name>[^()\n]{1,80}?)\s*\((?<handle>@[\w.]{1,40})\),?\s*(?<day>[^()]{0,40})$/u;

/** Words of a photograph's credit. A short block with one of them is a caption. */
const CREDIT = new RegExp(
  `(?<!\\p{L})(?:${anyOf('inCaptions')})|^\\P{L}*(?:${anyOf('captionBeginnings')})\\b|` +
    `\\b(?:${PICTURE_AGENCIES.join('|')})\\b|\\b(?:via|/)\\s*(?:AP|AFP|Reuters|PA)\\b|\\(AP Photo|©`,
  'iu',
);

const SAYING = new RegExp(`(?<!\\p{L})(?:${anyOf('saying')})(?!\\p{L})`, 'u');

/** Longer blocks are not captions, even with a credit in them; in UTF-16 units. */
const LONGEST_CAPTION = 400;

/** A mark and a title behind a label. */
const AND_TITLE = '\\s*(?:[:|–—-].*)?$';

/** Blocks that lead away from the article or belong to the page around it. */
const BOILERPLATE: readonly (readonly [what: string, pattern: RegExp])[] = [
  ['link to the source', new RegExp(`^(?:${anyOf('toSource')})\\s*[.:]?$`, 'iu')],
  [
    'link to another article',
    new RegExp(`^(?:${anyOf('toOthers', 'toOthersInParagraph', 'beforeTitle')})${WORD_END}${AND_TITLE}`, 'iu'),
  ],
  ['link to another article', new RegExp(`^(?:${inAnyCase('beforeTitle')})\\s+\\p{Lu}.*$`, 'u')],
  [
    'link to another article',
    new RegExp(
      `^(?:${anyOf('teaserBeginnings')})${WORD_END}.*(?<!\\p{L})(?:${anyOf('pressHere')})${WORD_END}.*$`,
      'iu',
    ),
  ],
  ['link to another article', new RegExp(`^(?:${anyOf('pressHere')})${WORD_END}.{0,200}$`, 'iu')],
  [
    'advertisement',
    new RegExp(`^(?:${anyOf('advertisement')}|(?:${anyOf('advertisementBeginnings')})${WORD_END}.*)\\s*:?$`, 'iu'),
  ],
  [
    'call to subscribe',
    new RegExp(
      `^(?:${anyOf('subscribe')})${WORD_END}.{0,240}(?<!\\p{L})(?:${anyOf('subscribedTo')})${WORD_END}.{0,240}$`,
      'iu',
    ),
  ],
  callToShare('followUs', 120),
  callToShare('shareThis', 60),
  callToShare('pressToShare', 80),
  ['cookie notice', new RegExp(`^(?:${anyOf('cookieNotice')})${WORD_END}.{0,300}$`, 'iu')],
  [
    'copyright notice',
    new RegExp(`^(?:copyright\\s+)?©.{0,160}(?<!\\p{L})(?:${anyOf('rightsReserved')})${WORD_END}.{0,80}$`, 'iu'),
  ],
];

/** A short line that begins like a call to share. Sentences begin so too: one that quotes somebody is of the article. */
function callToShare(beginning: WordUse, longest: number): readonly [what: string, pattern: RegExp] {
  return [
    'call to follow or share',
    new RegExp(`^(?!.*${QUOTATION_SIGN.source})(?:${anyOf(beginning)})${WORD_END}.{0,${String(longest)}}$`, 'iu'),
  ];
}

/** A link to another article at the end of a paragraph, after a complete sentence. */
const GLUED = new RegExp(
  `(?<=[.!?…][”"’')\\]]{0,2})\\s+(?:${anyOf('beforeTitle')}|(?:${anyOf('toOthersInParagraph')})\\s*:)\\s+` +
    `(?:\\p{Lu}|[“"‘])[^.]{0,240}$`,
  'iu',
);

/** An embedded post, parsed. */
export interface Post {
  /** Length of the post's own words at the start of the block. */
  readonly length: number;
  readonly name: string;
  readonly handle: string;
  /** `YYYY-MM-DD`, absent when the post gives none. */
  readonly on?: string;
}

export function blockRole(text: string): BlockRole {
  if (boilerplateKind(text) !== undefined) return 'boilerplate';
  if (readPost(text) !== undefined) return 'post';
  return isCaption(text) ? 'caption' : 'running';
}

/** What kind of boilerplate a block is; `undefined` when it belongs to the article. */
export function boilerplateKind(text: string): string | undefined {
  const line = text.trim();
  return BOILERPLATE.find(([, pattern]) => pattern.test(line))?.[0];
}

function isCaption(text: string): boolean {
  return text.length <= LONGEST_CAPTION && CREDIT.test(text) && !SAYING.test(text);
}

/** Offset of a link to another article at the end of a paragraph; `undefined` when there is none. */
export function gluedLink(text: string): number | undefined {
  return GLUED.exec(text)?.index;
}

/** Parses a block as an embedded post; `undefined` when it is none. */
export function readPost(text: string): Post | undefined {
  // Look for the handle near the end first: the whole pattern is slow on a long text.
  if (!/\(@[\w.]{1,40}\)[^()]{0,40}$/u.test(text)) return undefined;
  const groups = POST.exec(text)?.groups;
  if (groups?.words === undefined || groups.name === undefined || groups.handle === undefined) return undefined;
  const { day = '' } = groups;
  const on = day === '' ? undefined : dayAlone(day);
  if (day !== '' && on === undefined) return undefined;
  return {
    length: groups.words.length,
    name: groups.name,
    handle: groups.handle,
    ...(on !== undefined && { on }),
  };
}
