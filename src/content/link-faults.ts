import { linkedArticle } from './article-link.ts';
import { ARTICLE_ID } from './front-matter/front-matter-schema.ts';
import type { TextFault } from './files/text-fault.ts';

/** Schemes that links may have. Relative links are refused: an article does not know where it will be served. */
const LINK_SCHEMES = new Set(['http:', 'https:', 'mailto:']);

/** The faults of a link, and what a keeper should look at. */
export interface JudgedLink {
  readonly faults: readonly TextFault[];
  readonly warnings: readonly TextFault[];
}

/** @param text the words that readers see, where they are known */
export function judgeLink(address: string, text: string | undefined, offset: number): JudgedLink {
  const article = linkedArticle(address);
  if (article !== undefined) return { faults: articleFaults(article, text, offset), warnings: [] };
  const url = URL.parse(address);
  if (url === null || !LINK_SCHEMES.has(url.protocol)) {
    const message = `the link to "${address}" is not http, https, mailto or article. Write a full address, or remove the link.`;
    return { faults: [{ offset, rule: 'link-scheme', message }], warnings: [] };
  }
  if (url.username + url.password !== '') {
    const message = `the link to "${address}" leads to ${url.host}: what stands before the @ is a name for signing in, and readers take it for the site. Remove it.`;
    return { faults: [{ offset, rule: 'link-name', message }], warnings: [] };
  }
  const shown = text === undefined ? undefined : otherAddress(text, url);
  if (shown === undefined) return { faults: [], warnings: [] };
  const fault: TextFault = {
    offset,
    rule: 'link-text-other-address',
    message: `readers see the address "${shown}", but the link leads to "${address}". Make both the same, or remove the link and keep its words.`,
  };
  return EXPLICIT.test(shown) ? { faults: [fault], warnings: [] } : { faults: [], warnings: [fault] };
}

/** Faults of a link to another article of the archive. Whether there is one, only the whole archive knows. */
function articleFaults(id: string, text: string | undefined, offset: number): readonly TextFault[] {
  if (!ARTICLE_ID.test(id)) {
    const message = `"${id}" behind "article:" is not the id of an article. Write the name of its file without ".md", and nothing behind it: article:2022-02-02-open-door`;
    return [{ offset, rule: 'link-article', message }];
  }
  if (text?.trim() !== `article:${id}` && text?.trim() !== '') return [];
  const message = `readers would see no words for the link to the article "${id}". Write it as [words](article:${id}).`;
  return [{ offset, rule: 'link-article', message }];
}

const EXPLICIT = /^(?:https?:\/\/|www\.)/iu;

/** An address anywhere in the words of a link, or words that are nothing but the name of a site, with or without a path. */
const ADDRESSES = /(?:https?:\/\/|www\.)[^\s<>"“”]+|^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,}(?:\/\S*)?$/giu;

/** The first address in the words to which the link does not lead. */
function otherAddress(text: string, url: URL): string | undefined {
  const words = text.replace(/\p{Cf}/gu, '').trim();
  return [...words.matchAll(ADDRESSES)].map(([shown]) => shown).find((shown) => !leadsTo(url, shown));
}

/** Whether a link leads to the address that its words show. They may leave out its end and how it is fetched. */
function leadsTo(url: URL, shown: string): boolean {
  const cut = shown.replace(/(?:…|\.{3}|[.,;:!?)\]'’])+$/u, '');
  const seen = URL.parse(EXPLICIT.test(cut) && !/^www\./iu.test(cut) ? cut : `https://${cut}`);
  if (seen === null) return true;
  return site(url) === site(seen) && rest(url).startsWith(rest(seen).replace(/\/$/, ''));
}

function site({ host }: URL): string {
  return host.replace(/^www\./, '');
}

function rest({ pathname, search, hash }: URL): string {
  return `${pathname}${search}${hash}`;
}
