import { describe, expect, test } from 'vitest';
import { checkOutput } from '../fixtures/check-output.ts';
import { readOutput } from '../../src/checks/edge/built-site.ts';
import { knownMarkup } from '../../src/checks/known-markup.ts';
import { checkHtml } from './valid-html.ts';
import { issueReport } from '../../src/archive/issue.ts';
import { sites } from './site-files.ts';

/** Stands in the margin, directly before the words that it leads from. */
const QUOTATION_LINK = /<a class="?quotation-link"?[^>]*>.*?<\/a>/g;

describe.each(sites)('the site $name', ({ site }) => {
  test('keeps its promises on links, titles, descriptions, ids and policies', () => {
    expect(issueReport(checkOutput(readOutput(site.folder), site))).toBe('');
  });

  test('is valid HTML', () => {
    expect(issueReport(checkHtml(site.folder, readOutput(site.folder).pages))).toBe('');
  });

  // parse5 takes most of the time of all checks, so pages of which an archive has thousands must be for the quick reader.
  test('has no article or quotation that only parse5 can read', () => {
    const read = knownMarkup();
    const slow = [...readOutput(site.folder).pages].filter(
      ({ path, html }) => /^(?:articles|q)\//.test(path) && read(html) === undefined,
    );
    expect(slow.map(({ path }) => path)).toEqual([]);
  });

  test('glues no link to the word before or behind it', () => {
    const glued = [...readOutput(site.folder).pages].flatMap(({ path, html }) =>
      [...html.replaceAll(QUOTATION_LINK, '').matchAll(/[\p{L}\p{N},;:]+<a [^>]*>[^<]*|<\/a>[\p{L}\p{N}]+/gu)].map(
        ([text]) => `${path}: ${text}`,
      ),
    );
    expect(glued).toEqual([]);
  });

  test('has no link without words', () => {
    const empty = [...readOutput(site.folder).pages].flatMap(({ path, html }) =>
      [...html.matchAll(/<a [^>]*>\s*<\/a>/g)].map(([text]) => `${path}: ${text}`),
    );
    expect(empty).toEqual([]);
  });
});
