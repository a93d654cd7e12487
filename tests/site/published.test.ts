/** What this project's own archive has published, taken from its content: it holds for whatever stands there. */

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'node-html-parser';
import { expect, test } from 'vitest';
import { loadArchive } from '../../src/content/edge/content-folder.ts';
import { loadPermalinks } from '../../src/permanence/edge/ledger-files.ts';
import { isDigestAddress } from '../../src/permanence/withdrawal.ts';
import { printedQuotations } from '../../src/archive/archive.ts';
import { ENTRIES_PER_PAGE } from '../../src/lists/pagination.ts';
import { articlePath, quotationPath } from '../../src/archive/permalink.ts';
import { tableOf } from './data-files.ts';
import { fileOf, linkIn, ownSite, pageOf } from './site-files.ts';

const { archive } = await loadArchive(ownSite.contentRoot);
const { ledger, redirects } = await loadPermalinks(ownSite.contentRoot);
const printed = printedQuotations(archive.articles);

test('every address that was ever published is there', () => {
  // What was withdrawn under its digest has no page: nobody could name it to a host.
  const named = [...ledger.keys()].filter((path) => !isDigestAddress(path));
  const lost = named.filter((path) => !existsSync(join(ownSite.folder, path, 'index.html')));
  expect({ lost, recorded: ledger.size > 0 }).toEqual({ lost: [], recorded: true });
});

test('every address that moved leads on', () => {
  const leads = [...redirects.keys()].map((path) =>
    pageOf(ownSite, path).querySelector('main a')?.getAttribute('href'),
  );
  expect(leads).toEqual([...redirects.values()].map((path) => linkIn(ownSite, path)));
});

test('every quotation stands word for word on its own page and in its article', () => {
  const lost = printed.filter(({ quotation, article }) => {
    // The numbers beside quotations would stand between the words.
    const texts = [quotationPath(quotation.id), articlePath(article.id)].map((path) => {
      const page = parse(readFileSync(join(ownSite.folder, path, 'index.html'), 'utf8'));
      for (const link of page.querySelectorAll('.quotation-link')) link.remove();
      return page.text;
    });
    return texts.some((text) => quotation.parts.some((part) => !text.includes(part)));
  });
  expect(lost.map(({ quotation }) => quotation.id)).toEqual([]);
});

test('articles and quotations are as many as the content has, in their data and on their lists', () => {
  const leadTo = (list: string, paths: readonly string[]) => {
    const links = new Set(
      pageOf(ownSite, list)
        .querySelectorAll('main a')
        .map((link) => link.getAttribute('href')),
    );
    return paths.filter((path) => links.has(linkIn(ownSite, path))).length;
  };
  expect({
    articles: tableOf(ownSite, '/data/articles.csv').length,
    quotations: tableOf(ownSite, '/quotations.csv').length,
    json: (JSON.parse(fileOf(ownSite, '/quotations.json')) as readonly object[]).length,
  }).toEqual({ articles: archive.articles.length, quotations: printed.length, json: printed.length });
  // A long list has several pages; those of its years are looked at by the checks of the build.
  if (archive.articles.length <= ENTRIES_PER_PAGE) {
    expect(
      leadTo(
        '/articles/',
        archive.articles.map(({ id }) => articlePath(id)),
      ),
    ).toBe(archive.articles.length);
  }
});
