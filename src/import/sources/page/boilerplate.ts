import { isoDay } from '../text/written-date.ts';

/**
 * Patterns for lines in the text of saved articles that do not belong to it: links to other articles, advertisements,
 * notices. Also for captions and embedded posts. `plain-text.ts` and `clean-tree.ts` use them.
 */

/** What a block of text is, by its wording. */
export type BlockRole = 'running' | 'post' | 'caption' | 'boilerplate';

const MONTH = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec)[a-z]*\\.?';

/** The end of an embedded post when only its text was saved: `… — Name (@handle) June 19, 2023`. */
const POST = new RegExp(
  `^(?<words>[\\s\\S]*?\\S)\\s*[—–-]{1,2}\\s*(?<name>[^()\\n]{1,80}?)\\s*\\((?<handle>@[\\w.]{1,40})\\),?\\s*` +
    `(?:(?<month>${MONTH})\\s+(?<day>\\d{1,2}),?\\s+(?<year>\\d{4})|(?<day2>\\d{1,2})\\s+(?<month2>${MONTH})\\s+(?<year2>\\d{4}))?\\s*$`,
  'u',
);

/** Words of a photograph's credit. A short block with one of them is a caption. */
const CREDIT =
  /(?:\b(?:photo(?:graph)?s?|image|picture|credit|courtesy)\s*(?:by|:|credit|via|\/)|\bcourtesy\s+of\b|^\P{L}*(?:photo(?:graph)?|image|picture)s?\s+of\b|\bgetty images\b|\bshutterstock\b|\b(?:via|\/)\s*(?:AP|AFP|Reuters|PA)\b|\(AP Photo|\bEverett Collection\b|\bWireImage\b|\bFilmMagic\b|©)/iu;

/** Longer blocks are not captions, even with a credit in them; in UTF-16 units. */
const LONGEST_CAPTION = 400;

/** Blocks that lead away from the article or belong to the page around it. */
const BOILERPLATE: readonly (readonly [what: string, pattern: RegExp])[] = [
  ['link to the source', /^(?:source|original)\s+(?:link|article|url)s?\s*[.:]?$/iu],
  [
    'link to another article',
    /^(?:related(?:\s+(?:story|stories|articles?|links?|content|posts?))?|read\s+(?:more|next|also)|see\s+also|more\s+(?:from|on|stories)|you\s+may\s+also\s+like|recommended|up\s+next|trending)\b\s*(?:[:|–—-].*)?$/iu,
  ],
  ['link to another article', /^related\s+(?:story|stories|articles?|links?)\s+\p{Lu}.*$/u],
  ['link to another article', /^(?:before\s+you\s+go|don[’']t\s+miss)\b.*\bclick\s+here\b.*$/iu],
  ['link to another article', /^click\s+here\b.{0,200}$/iu],
  [
    'advertisement',
    /^(?:advertisement|sponsored(?:\s+content)?|article continues (?:below|after)\b.*|story continues\b.*|scroll to continue\b.*)\s*:?$/iu,
  ],
  [
    'call to subscribe',
    /^(?:sign\s+up|subscribe|never\s+miss\s+a\s+story|get\s+(?:the|our)\s+(?:latest|daily))\b.{0,240}\b(?:newsletter|inbox|email|e-mail|subscription|alerts?|updates?)\b.{0,240}$/iu,
  ],
  [
    'call to follow or share',
    /^(?:follow\s+us\b.{0,120}|share\s+(?:this|on)\b.{0,60}|(?:click|tap)\s+to\s+(?:share|tweet|print)\b.{0,80})$/iu,
  ],
  ['cookie notice', /^(?:we|this\s+(?:site|website))\s+uses?\s+cookies\b.{0,300}$/iu],
  ['copyright notice', /^(?:copyright\s+)?©.{0,160}\b(?:all rights reserved|reserved|inc|ltd|llc)\b.{0,80}$/iu],
];

/** A link to another article at the end of a paragraph, after a complete sentence. */
const GLUED =
  /(?<=[.!?…][”"’')\]]{0,2})\s+(?:related\s+(?:story|stories|articles?|link)|read\s+(?:more|next|also)\s*:)\s+(?:\p{Lu}|[“"‘])[^.]{0,240}$/iu;

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
  return text.length <= LONGEST_CAPTION && CREDIT.test(text) && !/\bsaid\b|\btold\b/u.test(text);
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
  const on = isoDay(groups.year ?? groups.year2, groups.month ?? groups.month2, groups.day ?? groups.day2);
  return {
    length: groups.words.length,
    name: groups.name,
    handle: groups.handle,
    ...(on !== undefined && { on }),
  };
}
