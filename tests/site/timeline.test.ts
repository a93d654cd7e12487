import type { HTMLElement } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { printedQuotations } from '../../src/archive/archive.ts';
import { earliestDay, edtfDate, isCertainDay } from '../../src/archive/edtf-date.ts';
import { interfaceLanguage } from '../../src/languages/known-languages.ts';
import { quotationPath } from '../../src/archive/permalink.ts';
import { archive, linkIn, only, pageOf, sites, textOf, textsOf } from './site-files.ts';

const english = interfaceLanguage('en');

const quotations = printedQuotations(archive.articles).map(({ quotation }) => quotation);
const events = new Map(archive.articles.flatMap(({ events }) => events).map(({ on, what }) => [what, on]));
const dates = [
  ...quotations.flatMap(({ said }) => said ?? []),
  ...events.values(),
  ...archive.articles.map(({ published }) => published),
];

describe.each(sites)('the timeline $name', ({ site }) => {
  const page = pageOf(site, '/timeline/');
  const entries = page.querySelectorAll('.timeline > li');
  const ofKind = (kind: string) => entries.filter((entry) => entry.getAttribute('data-kind') === kind);

  test('has every dated quotation once', () => {
    expect(ofKind('said').map(idOf).toSorted()).toEqual(
      quotations.flatMap(({ id, said }) => (said === undefined ? [] : id)).toSorted(),
    );
  });

  test('has every event once', () => {
    expect(
      ofKind('happened')
        .map((entry) => textOf(only(entry, ':scope > p:not(.meta)')))
        .toSorted(),
    ).toEqual([...events.keys()].toSorted());
  });

  test('has every article once', () => {
    expect(
      ofKind('published')
        .map((entry) => textOf(only(entry, 'a')))
        .toSorted(),
    ).toEqual(archive.articles.map(({ headline }) => headline).toSorted());
  });

  test('goes from the earliest day to the latest', () => {
    const spoken = new Map(dates.map((date) => [english.date(date), earliestDay(edtfDate(date))]));
    const days = entries.map((entry) => spoken.get(textOf(only(entry, ':scope > .meta time, :scope > p time'))) ?? '');
    expect(days).toEqual(days.toSorted());
    expect(days).toHaveLength(dates.length);
  });

  test('counts the entries of each year', () => {
    const rows = textsOf(page, 'nav[aria-label="Years"] li');
    const counts = rows.filter((row) => !row.endsWith('(silent)'));
    const years = page.querySelectorAll('main section').map((section) => {
      const number = section.querySelectorAll('.timeline > li').length;
      return `${textOf(only(section, 'h2'))} (${String(number)})`;
    });
    expect(counts).toEqual(years);
  });

  test('says how many quotations have no date, and where they are, instead of listing them', () => {
    const undated = quotations.filter(({ said }) => said === undefined);
    expect(undated.length).toBeGreaterThan(1);
    const told = page.querySelectorAll('main > p').find((line) => textOf(line).includes('not shown here'));
    expect(told && textOf(told)).toBe(
      `${String(undated.length)} quotations are not shown here, because nobody recorded when they were said. They stand in the list of quotations.`,
    );
    expect(told?.querySelector('a')?.getAttribute('href')).toBe(linkIn(site, '/quotations/'));
    const listed = new Set(page.querySelectorAll('main a').map((link) => link.getAttribute('href')));
    expect(undated.filter(({ id }) => listed.has(linkIn(site, quotationPath(id))))).toEqual([]);
  });

  test('has a row for every year, and says which are silent', () => {
    const years = textsOf(page, 'nav[aria-label="Years"] li').flatMap((row) => /^\d{4}/.exec(row) ?? []);
    const first = Number(years[0]);
    expect(years).toEqual(years.map((_, index) => String(first + index)));
    const sections = textsOf(page, 'main section > h2');
    const silent = textsOf(page, 'nav[aria-label="Years"] li').filter((row) => row.endsWith('(silent)'));
    expect(silent).toEqual(years.filter((year) => !sections.includes(year)).map((year) => `${year} (silent)`));
  });

  test('tells every drawn year in words', () => {
    const drawn = page.querySelectorAll('nav[aria-label="Years"] svg');
    const wrong = drawn.filter(
      (svg) => (svg.querySelector('line') === null) !== (svg.getAttribute('aria-label') === undefined),
    );
    expect(drawn.length).toBeGreaterThan(0);
    expect(wrong.map(String)).toEqual([]);
  });

  test('says of every entry whether its day is certain', () => {
    const certain = new Map(dates.map((date) => [english.date(date), String(isCertainDay(edtfDate(date)))]));
    const wrong = entries.filter((entry) => {
      const [date = ''] = textsOf(entry, 'time');
      return entry.getAttribute('data-certain') !== certain.get(date);
    });
    expect(wrong.map(textOf)).toEqual([]);
  });
});

/** Id of the quotation that an entry leads to. */
function idOf(entry: HTMLElement): string {
  const [id, ...others] = entry
    .querySelectorAll('a')
    .flatMap((link) => /\/q\/([^/]+)\/$/.exec(link.getAttribute('href') ?? '')?.[1] ?? []);
  return others.length === 0 ? (id ?? 'none') : 'several';
}
