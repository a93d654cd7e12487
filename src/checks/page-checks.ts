/** What a page owes its reader by itself: a title, a description, a language, one h1, its address, ids that are unique. */

import type { Fault } from './fault.ts';
import type { Found } from './found.ts';
import type { PageFacts } from './built-page.ts';

/** `address` is where the page will be. A redirect page is on show for a moment, so little is asked of it. */
export function pageFaults(page: PageFacts, address: string): readonly Fault[] {
  const faults: Fault[] = [...duplicateIds(page.ids), ...page.parseErrors.map(parseError)];
  if (page.redirect) return faults;

  if (!page.title?.value) {
    faults.push({
      rule: 'title-missing',
      message:
        'The page has no title, which tabs, bookmarks and search engines show. Add a <title> with words in the head.',
    });
  }
  if (!page.description?.value) {
    faults.push({
      rule: 'description-missing',
      message:
        'The page has no description, which search engines and link previews show. Add <meta name="description"> with one sentence.',
    });
  }
  if (!page.language) {
    faults.push({
      rule: 'language-missing',
      message:
        'The page does not say its language, by which screen readers choose a voice. Add lang="…" to the html element.',
    });
  }
  if (page.firstHeadings.length !== 1) {
    faults.push({
      rule: 'h1-count',
      point: page.firstHeadings[1]?.point,
      message: `The page has ${String(page.firstHeadings.length)} h1 elements, but one names the page for those who move by headings. Keep exactly one.`,
    });
  }
  if (page.path !== '404.html') faults.push(...canonicalFaults(page.canonicals, address));
  return faults;
}

function canonicalFaults(canonicals: readonly Found[], address: string): readonly Fault[] {
  const [first, second] = canonicals;
  if (first === undefined) {
    return [
      {
        rule: 'canonical-missing',
        message: `The page does not name its permanent address. Add <link rel="canonical" href="${address}"> to the head.`,
      },
    ];
  }
  const faults: Fault[] = [];
  if (first.value !== address) {
    faults.push({
      rule: 'canonical-wrong',
      point: first.point,
      message: `The canonical address is "${first.value}", but the page is at "${address}": search engines and citations would point elsewhere. Write the page's own whole address.`,
    });
  }
  if (second) {
    faults.push({
      rule: 'canonical-wrong',
      point: second.point,
      message: 'The page names a second canonical address, so that neither counts. Keep one.',
    });
  }
  return faults;
}

function duplicateIds(ids: readonly Found[]): readonly Fault[] {
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
        message: `The id "${value}" stands on the page already, so "#${value}" never leads here. Give each element an id of its own.`,
      },
    ];
  });
}

function parseError({ value, point }: Found): Fault {
  return {
    rule: 'html-parse',
    point,
    message: `The HTML standard calls this "${value}": browsers mend it by guessing. Mend the template that wrote it.`,
  };
}
