import { decodeNamedCharacterReference } from 'decode-named-character-reference';

/** A JSON-LD object of a page. */
export type Linked = Readonly<Record<string, unknown>>;

/**
 * The first JSON-LD object of the page whose type is an article’s; empty when there is none. Authors and publishers that it
 * names by their `@id` stand in it as the page describes them elsewhere.
 */
export function linkedArticle(document: Document): Linked {
  const scripts = Array.from(document.querySelectorAll('script[type="application/ld+json"]'), ({ textContent }) =>
    parsed(textContent ?? ''),
  );
  const found = articleIn(scripts, 0);
  if (found === undefined) return {};
  const described = new Map<string, Linked>();
  describe(scripts, described, 0);
  const whole = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(whole);
    const id = idOf(value);
    return id !== undefined && nameOf(value) === undefined ? (described.get(id) ?? value) : value;
  };
  return { ...found, author: whole(found.author), publisher: whole(found.publisher) };
}

/** Collects the objects that have an id and a name. */
function describe(value: unknown, into: Map<string, Linked>, depth: number): void {
  if (typeof value !== 'object' || value === null || depth > DEEPEST) return;
  const id = idOf(value);
  if (id !== undefined && 'name' in value && !into.has(id)) into.set(id, value as Linked);
  for (const part of Object.values(value)) describe(part, into, depth + 1);
}

/** Strings of JSON, which may not hold the line breaks and tabs that some sites write into them, and commas behind the last member. */
const STRING_OR_COMMA = /"(?:[^"\\]|\\.)*"|,(?=\s*[\]}])/gsu;

function parsed(text: string): unknown {
  const json = text
    .replace(/^\s*(?:<!--|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)/u, '')
    .replace(/(?:-->|\/\/\s*\]\]>|\]\]>)\s*$/u, '');
  const escaped = json.replace(STRING_OR_COMMA, (text) =>
    text === ',' ? '' : text.replace(/[\0-\u001F]/gu, (control) => (control === '\n' ? '\\n' : ' ')),
  );
  try {
    return JSON.parse(escaped);
  } catch {
    // Broken JSON-LD is common; the meta tags are used instead.
    return undefined;
  }
}

/** Deepest nesting that is searched for the article. */
const DEEPEST = 6;

function articleIn(value: unknown, depth: number): Linked | undefined {
  if (typeof value !== 'object' || value === null || depth > DEEPEST) return undefined;
  if (Array.isArray(value)) {
    for (const item of value) {
      const found = articleIn(item, depth + 1);
      if (found !== undefined) return found;
    }
    return undefined;
  }
  const object = value as Linked;
  const types = [object['@type']].flat();
  if (types.some((type) => typeof type === 'string' && /(?:Article|BlogPosting|Report|Review|Posting)$/u.test(type)))
    return object;
  return (
    articleIn(object['@graph'], depth + 1) ??
    articleIn(object.mainEntity, depth + 1) ??
    articleIn(object.mainEntityOfPage, depth + 1)
  );
}

/** The value, if it is a string. */
export function string(value: unknown): string | undefined {
  return typeof value === 'string' ? decodeEntities(value) : undefined;
}

/** Decodes HTML character references, which some sites write into their JSON. */
function decodeEntities(text: string): string {
  return text
    .replace(/&#(\d{1,6});/gu, (_, code: string) => String.fromCodePoint(Math.min(Number(code), 0x10ffff)))
    .replace(/&#x([0-9a-f]{1,5});/giu, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replace(/&(\w{2,20});/gu, (whole, name: string) => decodeNamedCharacterReference(name) || whole);
}

/** The name of a person or organisation: a string, or an object with `name`; of a list, the first. */
export function nameOf(value: unknown): string | undefined {
  if (Array.isArray(value)) return nameOf(value[0]);
  return typeof value === 'object' && value !== null ? string((value as Linked).name) : string(value);
}

/** The names of several people, joined by `, `; organisations are left out. */
export function names(value: unknown): string | undefined {
  const list = [value]
    .flat()
    .filter((one) => !/Organization$/u.test(typeOf(one)))
    .map(nameOf)
    .filter((name) => name !== undefined && name.trim() !== '' && !/^https?:/u.test(name));
  return list.length === 0 ? undefined : list.join(', ');
}

function typeOf(value: unknown): string {
  return typeof value === 'object' && value !== null ? (string([(value as Linked)['@type']].flat()[0]) ?? '') : '';
}

/** Whether the page says that not all of its article is free to read: of the whole, or where it says nothing of that, of a part. */
export function isForSubscribers({ isAccessibleForFree, hasPart }: Linked): boolean {
  const said = isAccessibleForFree === undefined ? [hasPart].flat().map(freeOf) : [isAccessibleForFree];
  return said.some((value) => /(?:^|\/)false$/iu.test(String(value ?? '')));
}

/** How many words the article has as the page says; 0 when it does not say. Pages cut an `articleBody`, which so counts nothing. */
export function wordsStated({ wordCount }: Linked): number {
  return Number(wordCount) || 0;
}

function freeOf(part: unknown): unknown {
  return typeof part === 'object' && part !== null ? (part as Linked).isAccessibleForFree : undefined;
}

/** Whether the article is a live blog, by its JSON-LD or its elements. */
export function isLiveBlog(document: Document, article: Linked): boolean {
  return typeOf(article) === 'LiveBlogPosting' || document.querySelector('[itemtype$="/LiveBlogPosting"]') !== null;
}

/** A picture that the metadata of a page names. */
export interface NamedPicture {
  readonly address: string;
  readonly caption?: string;
  readonly credit?: string;
  /** Named as a picture of the article, and not only for the previews of other sites. */
  readonly isOfArticle: boolean;
}

/** The pictures of an article. */
export function picturesOf({ image, thumbnailUrl }: Linked): readonly NamedPicture[] {
  const described = [image].flat().flatMap((value): readonly NamedPicture[] => {
    if (typeof value !== 'object' || value === null) return typeof value === 'string' ? [named(value)] : [];
    const { url, contentUrl, thumbnailUrl: small, caption, creditText, copyrightHolder } = value as Linked;
    const texts = {
      caption: string(caption)?.trim() ?? '',
      credit: (string(creditText) ?? nameOf(copyrightHolder) ?? '').trim(),
    };
    return [url, contentUrl, small]
      .flat()
      .filter((address) => typeof address === 'string')
      .map((address) => named(address, texts));
  });
  return described.length > 0
    ? described
    : [thumbnailUrl].flat().flatMap((one) => (typeof one === 'string' ? [named(one)] : []));
}

function named(address: string, { caption = '', credit = '' } = {}): NamedPicture {
  return {
    address: address.trim(),
    isOfArticle: true,
    ...(caption !== '' && { caption }),
    ...(credit !== '' && { credit }),
  };
}

/** The value of `@id`, if it has one. */
export function idOf(value: unknown): string | undefined {
  return typeof value === 'object' && value !== null ? string((value as Linked)['@id']) : undefined;
}
