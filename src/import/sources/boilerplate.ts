/**
 * Lines that stand in the text of saved articles without being part of it, told by their wording. The patterns are the
 * policy; `plain-text.ts` and `page-tree.ts` apply them.
 */

/** What a block of text is, as far as its words tell. */
export type BlockRole = 'running' | 'post' | 'caption' | 'boilerplate';

const MONTH = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec)[a-z]*\\.?';

/** `… — Name (@handle) June 19, 2023`, as embedded posts end when only their text was saved. */
const POST = new RegExp(
  `^(?<words>[\\s\\S]*?\\S)\\s*[—–-]{1,2}\\s*(?<name>[^()\\n]{1,80}?)\\s*\\((?<handle>@[\\w.]{1,40})\\),?\\s*` +
    `(?:(?<month>${MONTH})\\s+(?<day>\\d{1,2}),?\\s+(?<year>\\d{4})|(?<day2>\\d{1,2})\\s+(?<month2>${MONTH})\\s+(?<year2>\\d{4}))?\\s*$`,
  'u',
);

/** Words of a photograph's credit. One of them in a short block makes it a caption. */
const CREDIT =
  /(?:\b(?:photo(?:graph)?s?|image|picture|credit|courtesy)\s*(?:by|of|:|credit|via|\/)|\bgetty images\b|\bshutterstock\b|\b(?:via|\/)\s*(?:AP|AFP|Reuters|PA)\b|\(AP Photo|\bEverett Collection\b|\bWireImage\b|\bFilmMagic\b|©)/iu;

/** A caption is a line or three; longer blocks with a credit in them tell something. */
const LONGEST_CAPTION = 400;

/** Whole blocks that lead away from the article or belong to the page around it. */
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

/** A link to another article that was glued to the end of a paragraph, behind the end of a sentence. */
const GLUED =
  /(?<=[.!?…][”"’')\]]{0,2})\s+(?:related\s+(?:story|stories|articles?|link)|read\s+(?:more|next|also)\s*:)\s+(?:\p{Lu}|[“"‘])[^.]{0,240}$/iu;

/** An embedded post taken apart. */
export interface Post {
  /** Length of the post's own words, which begin the block. */
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

/** What a block is that does not belong to the article, or `undefined` when it belongs. */
export function boilerplateKind(text: string): string | undefined {
  const line = text.trim();
  return BOILERPLATE.find(([, pattern]) => pattern.test(line))?.[0];
}

export function isCaption(text: string): boolean {
  return text.length <= LONGEST_CAPTION && CREDIT.test(text) && !/\bsaid\b|\btold\b/u.test(text);
}

/** The offset at which a link to another article begins that was glued to a paragraph; `undefined` without one. */
export function gluedLink(text: string): number | undefined {
  return GLUED.exec(text)?.index;
}

export function readPost(text: string): Post | undefined {
  // The tail is short; a search from the start of a long text would be slow and find nothing else.
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

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** `YYYY-MM-DD` of an English month's name (or its first three letters); `undefined` when a part is missing or none. */
export function isoDay(year?: string, month?: string, day?: string): string | undefined {
  const number = month === undefined ? 0 : MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1;
  if (year === undefined || day === undefined || number === 0) return undefined;
  const text = `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`;
  const date = new Date(`${text}T00:00:00Z`);
  return Number.isNaN(date.getTime()) || !date.toISOString().startsWith(text) ? undefined : text;
}
