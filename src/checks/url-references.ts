/** Finds the URLs in a page, and what browsers do with them. */

import type { Located } from './fault.ts';
import { attribute, attributePoint, textOf, textPoint, words, type Element } from './html-element.ts';
import { cssReferences } from './css.ts';

/** A URL in a page. */
export interface Reference extends Located {
  /**
   * What a browser does with it: `follow` a link when the reader chooses to, `load` it without asking or with what the
   * reader typed, or nothing, because it is only a `name`.
   */
  readonly use: 'follow' | 'load' | 'name';
  /** Where it is, for people: `<img srcset>`. */
  readonly where: string;
  /** Whether the page says that it leads to another site (`rel="external"`). What it names here is content, not ours. */
  readonly leadsOut?: boolean;
}

/** Properties of meta elements that are addresses. Others are words, even if a headline looks like an address. */
const NAMES_ADDRESS = /^og:(?:url|image|image:url|image:secure_url|video|audio)$/;

/** Relations of a link element that only name a URL. Any other may make a browser load it. */
const namingRelations = /^(?:canonical|license|author|me|cite-as|schema\.\S+)$/;

export function referencesOf(element: Element): readonly Reference[] {
  const references = element.attrs.flatMap(({ name, value }): readonly Reference[] => {
    const place = { point: attributePoint(element, name), where: `<${element.tagName} ${name}>` };
    const leadsOut = element.tagName === 'a' && words(element, 'rel').includes('external');
    return urlsIn(element, name, value).map((url) => ({
      value: url,
      ...place,
      use: useOf(element, name),
      ...(leadsOut && { leadsOut }),
    }));
  });
  if (element.tagName !== 'style') return references;
  const styles = cssReferences(textOf(element), textPoint(element));
  return [
    ...references,
    ...styles.map(({ url, point }) => ({ value: url, point, use: 'load', where: '<style>' }) as const),
  ];
}

/** The target of a `<meta http-equiv="refresh">`. */
export function refreshTarget(meta: Element): string | undefined {
  if (attribute(meta, 'http-equiv')?.toLowerCase() !== 'refresh') return undefined;
  return /^\s*[\d.]+\s*[;,]\s*url\s*=\s*(["']?)(.*?)\1\s*$/i.exec(attribute(meta, 'content') ?? '')?.[2];
}

function urlsIn(element: Element, name: string, value: string): readonly string[] {
  switch (name) {
    case 'href':
    case 'src':
    case 'poster':
    case 'action':
    case 'formaction':
    case 'background':
    case 'cite':
      return [value];
    case 'data':
      return element.tagName === 'object' ? [value] : [];
    case 'srcset':
    case 'imagesrcset':
      return candidates(value);
    case 'ping':
      return value.split(/\s+/).filter(Boolean);
    case 'style':
      return cssReferences(value).map(({ url }) => url);
    case 'content': {
      if (element.tagName !== 'meta') return [];
      const target = refreshTarget(element);
      if (target !== undefined) return [target];
      return NAMES_ADDRESS.test(attribute(element, 'property') ?? '') ? [value] : [];
    }
    default:
      return [];
  }
}

function useOf(element: Element, name: string): Reference['use'] {
  switch (name) {
    case 'cite':
      return 'name';
    case 'content':
      return refreshTarget(element) === undefined ? 'name' : 'follow';
    case 'href':
      return useOfHref(element);
    default:
      return 'load';
  }
}

function useOfHref(element: Element): Reference['use'] {
  switch (element.tagName) {
    case 'a':
    case 'area':
      return 'follow';
    case 'link': {
      const relations = words(element, 'rel');
      return relations.length > 0 && relations.every((relation) => namingRelations.test(relation)) ? 'name' : 'load';
    }
    default:
      return 'load';
  }
}

/** The URLs of a `srcset`: runs without spaces. A comma ends a candidate but can also be part of a URL. */
function candidates(srcset: string): readonly string[] {
  return Array.from(srcset.matchAll(/[\s,]*(\S*[^\s,])(?:\s[^,]*)?(?:,|$)/g), (match) => match[1] ?? '');
}
