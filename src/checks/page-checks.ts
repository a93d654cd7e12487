/** Checks of a single page: title, description, language, one h1, canonical address, unique ids. */

import type { Fault, Located } from './fault.ts';
import type { PageFacts } from './built-page.ts';

/**
 * Faults of a page. A redirect is visible only for a moment, so only its ids and its HTML are checked. A page that search
 * engines are not to list (nothing is here, something was withdrawn) has no address of its own to state.
 *
 * @param address the page's URL
 */
export function pageFaults(page: PageFacts, address: string): readonly Fault[] {
  const faults: Fault[] = [...duplicateIdFaults(page.ids), ...page.parseErrors.map(parseError)];
  if (page.redirect) return faults;

  if (!page.title?.value) {
    faults.push({
      rule: 'title-missing',
      message: 'The page has no title for tabs, bookmarks and search engines. Add a <title> to the head.',
    });
  }
  if (!page.description?.value) {
    faults.push({
      rule: 'description-missing',
      message:
        'The page has no description for search engines and link previews. Add <meta name="description"> with one sentence.',
    });
  }
  if (!page.language) {
    faults.push({
      rule: 'language-missing',
      message: 'The page does not state its language, which screen readers need. Add lang="…" to the html element.',
    });
  }
  if (page.h1s.length !== 1) {
    faults.push({
      rule: 'h1-count',
      point: page.h1s[1]?.point,
      message: `The page has ${String(page.h1s.length)} h1 elements, but people who navigate by headings need exactly one. Keep one.`,
    });
  }
  if (page.path !== '404.html' && !page.unlisted) faults.push(...canonicalFaults(page.canonicals, address));
  return faults;
}

function canonicalFaults(canonicals: readonly Located[], address: string): readonly Fault[] {
  const [first, second] = canonicals;
  if (first === undefined) {
    return [
      {
        rule: 'canonical-missing',
        message: `The page does not state its permanent address. Add <link rel="canonical" href="${address}"> to the head.`,
      },
    ];
  }
  const faults: Fault[] = [];
  if (first.value !== address) {
    faults.push({
      rule: 'canonical-wrong',
      point: first.point,
      message: `The canonical address is "${first.value}", but the page is at "${address}", so search engines and citations would point elsewhere. Write the full address of the page.`,
    });
  }
  if (second) {
    faults.push({
      rule: 'canonical-wrong',
      point: second.point,
      message: 'The page has a second canonical address, so neither counts. Keep one.',
    });
  }
  return faults;
}

/** Faults for ids that a page has twice. */
export function duplicateIdFaults(ids: readonly Located[]): readonly Fault[] {
  const seen = new Set<string>();
  return ids.flatMap(({ value, point }) => {
    if (!seen.has(value)) {
      seen.add(value);
      return [];
    }
    return [
      {
        rule: 'id-duplicate',
        point,
        message: `The id "${value}" is already on the page, so "#${value}" never leads here. Give each element its own id.`,
      },
    ];
  });
}

function parseError({ value, point }: Located): Fault {
  return {
    rule: 'html-parse',
    point,
    message: `This is the HTML parse error "${value}", which browsers repair by guessing. Fix the template that wrote it.`,
  };
}
