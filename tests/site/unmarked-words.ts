import { MARKS } from '../../src/languages/pseudo-language.ts';

/** Names that are the same in every language. */
const NAMES =
  /\b(?:APA|Atom|BibTeX|Caddy|Chicago|CSL|CSV|Creative|Commons|EDTF|Frictionless|HTML|JSON|Feed|LaTeX|Markdown|MLA|NDJSON|Optional|PNG|RIS|SHA|SQLite|Schema|URL|Wikipedia|Zotero|Tabular Data Package|draft|[\w-]+\.(?:css|html?|js|json|md|txt|xml|csv|ndjson|sqlite|db|example)|https?:\S*|mailto:\S*)\b/g;

/** The words of a text in Latin letters that stand outside all marks. */
export function unmarked(text: string): readonly string[] {
  let depth = 0;
  let outside = '';
  for (const character of text) {
    if (character === MARKS.before) depth += 1;
    else if (character === MARKS.after) depth -= 1;
    else if (depth === 0) outside += character;
  }
  return (
    outside
      .replace(/\S*[/@_=]\S*|\b[2-9bcdfghjkmnpqrstvwxyz]{8}\b/g, ' ')
      .replace(NAMES, ' ')
      .match(/[A-Za-z]{2,}/g) ?? []
  );
}
