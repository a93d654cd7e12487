import { describe, expect, test } from 'vitest';
import { quotationPath } from '../../src/archive/permalink.ts';
import { linkIn, only, pageOf, sites, textOf } from './site-files.ts';

describe.each(sites)('quotations that follow or answer one another $name', ({ site }) => {
  const ladderOn = (id: string) =>
    only(pageOf(site, quotationPath(id)), '.ladder')
      .querySelectorAll('li')
      .map((rung) => ({
        address: rung.querySelector('.source a:last-of-type')?.getAttribute('href'),
        current: rung.getAttribute('aria-current') === 'true',
        says: rung.querySelectorAll('p.meta').map(textOf),
        leads: rung.querySelectorAll('p.meta a').map((link) => link.getAttribute('href')),
      }));
  const rungs = [
    { id: '9h85rsqd', says: [], leads: [] },
    { id: 'fvbmt4sk', says: ['Answers number 1.'], leads: ['#rung-1'] },
    { id: '2zr8n9j2', says: ['Tells what came of number 2.'], leads: ['#rung-2'] },
  ];

  test.each(rungs)('the page of $id shows all of them in the order of time, and where it stands', ({ id }) => {
    expect(ladderOn(id)).toEqual(
      rungs.map((rung) => ({
        address: linkIn(site, quotationPath(rung.id)),
        current: rung.id === id,
        says: rung.says,
        leads: rung.leads,
      })),
    );
  });

  test('the page of a quotation that is alone has no ladder', () => {
    expect(pageOf(site, quotationPath('b3nntpgd')).querySelector('.ladder')).toBeNull();
  });

  test('what is said of a speaker stands on a page of its own, to which the speaker’s page leads', () => {
    const own = pageOf(site, '/speakers/nora-finch/');
    const link = own.querySelectorAll('main a').find((one) => one.getAttribute('href')?.endsWith('/about/') === true);
    expect([link && textOf(link), link?.getAttribute('href')]).toEqual([
      '1 quotation about Nora Finch',
      linkIn(site, '/speakers/nora-finch/about/'),
    ]);
    const about = pageOf(site, '/speakers/nora-finch/about/');
    expect(textOf(only(about, 'h1'))).toBe('Said about Nora Finch');
    expect(about.querySelectorAll('main blockquote p').map(textOf)[0]).toBe('“I think Nora is wonderful,”');
    expect(pageOf(site, '/speakers/graham-oduya/').querySelector('main a[href$="/about/"]')).toBeNull();
  });
});
