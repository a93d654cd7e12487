import { describe, expect, test } from 'vitest';
import { readPage } from '../../src/checks/built-page.ts';
import { articlePath, quotationPath } from '../../src/archive/permalink.ts';
import { addressIn, archive, fileOf, only, pageOf, sites, textOf, textsOf } from './site-files.ts';
import { parse } from 'node-html-parser';

describe.each(sites)('the one file of the site $name', ({ site }) => {
  const html = fileOf(site, '/everything.html');
  const page = parse(html);

  test('says of every article what its page says, word for word', () => {
    const paragraphs = '[id]:not(span):not(h2)';
    for (const { id, headline, sha256 } of archive.articles) {
      const part = only(page, `article[id="${id}"]`);
      const own = only(pageOf(site, articlePath(id)), '.article-body');
      expect(textOf(only(part, 'h2'))).toBe(headline);
      expect(textsOf(part, paragraphs)).toEqual(textsOf(own, '[id]:not(span)'));
      expect(part.querySelectorAll(paragraphs).map((one) => one.id)).toEqual(
        own.querySelectorAll('[id]:not(span)').map((one) => `${id}_${one.id}`),
      );
      expect(part.text).toContain(sha256);
      expect(part.text).toContain(textOf(only(pageOf(site, articlePath(id)), '[data-text-checksum]')));
    }
  });

  test('leads from every quotation to its permanent address', () => {
    expect(page.querySelectorAll('.quotation-link').map((link) => link.getAttribute('href'))).toEqual(
      archive.articles.flatMap(({ id }) =>
        pageOf(site, articlePath(id))
          .querySelectorAll('.article-body .quotation-link')
          .map((link) => addressIn(site, quotationPath(link.getAttribute('href')?.split('/').at(-2) ?? ''))),
      ),
    );
  });

  test('loads nothing, runs nothing, and every link works from a disk', () => {
    const page = readPage({ path: 'everything.html', html });
    // Its icon is empty and in the page itself: without one, browsers would ask for one.
    const references = page.references.filter(({ value }) => !value.startsWith('data:'));
    expect(references.filter(({ use }) => use === 'load')).toEqual([]);
    expect(page.inlineScripts).toEqual([]);
    expect(references.filter(({ value }) => !/^(?:https?:\/\/|#)/.test(value))).toEqual([]);
  });
});
