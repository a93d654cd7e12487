/** A JSON-LD object of a page. */
export type Linked = Readonly<Record<string, unknown>>;

/** The first JSON-LD object of the page whose type is an article’s; empty when there is none. */
export function linkedArticle(document: Document): Linked {
  for (const script of Array.from(document.querySelectorAll('script[type="application/ld+json"]'))) {
    const found = articleIn(parsed(script.textContent ?? ''), 0);
    if (found !== undefined) return found;
  }
  return {};
}

function parsed(text: string): unknown {
  const json = text
    .replace(/^\s*(?:<!--|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)/u, '')
    .replace(/(?:-->|\/\/\s*\]\]>|\]\]>)\s*$/u, '');
  try {
    return JSON.parse(json);
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
    .replace(/&(quot|apos|lt|gt|nbsp|rsquo|lsquo|rdquo|ldquo|amp);/gu, (_, name: string) => ENTITIES[name] ?? '');
}

const ENTITIES: Readonly<Record<string, string>> = {
  quot: '"',
  apos: "'",
  lt: '<',
  gt: '>',
  nbsp: ' ',
  rsquo: '’',
  lsquo: '‘',
  rdquo: '”',
  ldquo: '“',
  amp: '&',
};

/** The name of a person or organisation: a string, or an object with `name`; of a list, the first. */
export function nameOf(value: unknown): string | undefined {
  if (Array.isArray(value)) return nameOf(value[0]);
  return typeof value === 'object' && value !== null ? string((value as Linked).name) : string(value);
}

/** The names of several people, joined by `, `. */
export function names(value: unknown): string | undefined {
  const list = [value]
    .flat()
    .map(nameOf)
    .filter((name) => name !== undefined && name.trim() !== '' && !/^https?:/u.test(name));
  return list.length === 0 ? undefined : list.join(', ');
}

export function idOf(value: unknown): string | undefined {
  return typeof value === 'object' && value !== null ? string((value as Linked)['@id']) : undefined;
}
