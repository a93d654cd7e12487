import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { en } from '../../../src/languages/en.ts';
import { interfaceLanguage } from '../../../src/languages/known-languages.ts';
import { languageFrom } from '../../../src/languages/language.ts';
import type { MessageKey } from '../../../src/languages/message.ts';
import { pageTitles } from '../../../src/lists/page-titles.ts';
import { anArchive, anArticle, aQuotation } from '../../fixtures/printed.ts';

const english = interfaceLanguage('en');

test('a headline is the title of its page, with outlet, date and id where other pages have that title', () => {
  const articles = [
    anArticle({ id: '2022-02-02-door', headline: 'A door' }),
    anArticle({ id: '2022-04-01-letters', headline: 'Letters to the  editor', published: '2022-04-01' }),
    anArticle({ id: '2022-04-02-letters', headline: 'Letters to the editor', published: '2022-04-02' }),
    anArticle({ id: '2022-04-02-more-letters', headline: 'Letters to the editor', published: '2022-04-02' }),
    anArticle({ id: '2022-05-01-search', headline: 'Search', published: '2022-05' }),
    anArticle({ id: '2022-05-02-list', headline: 'Articles 2022', published: '2022-05' }),
  ];
  expect([...pageTitles(anArchive(articles), english).articles.values()]).toEqual([
    'A door',
    'Letters to the  editor (1 April 2022)',
    'Letters to the editor (2 April 2022, 2022-04-02-letters)',
    'Letters to the editor (2 April 2022, 2022-04-02-more-letters)',
    'Search (May 2022)',
    'Articles 2022 (May 2022)',
  ]);
});

test('a source without a name is told from those of other articles by outlet and date', () => {
  const unnamed = (id: string, name: string) => ({ id, name, kind: 'unnamed' as const, roles: [], aliases: [] });
  const quoting = (speaker: string, published: string) =>
    anArticle({
      id: `${published}-door`,
      headline: `Door ${published}`,
      published,
      quotations: [aQuotation({ speaker })],
    });
  const articles = [
    quoting('resident-a', '2022-02-02'),
    quoting('resident-b', '2022-03-03'),
    quoting('driver', '2022-04-04'),
  ];
  const speakers = new Map(
    [unnamed('resident-a', 'A resident'), unnamed('resident-b', 'A resident'), unnamed('driver', 'A driver')].map(
      (speaker) => [speaker.id, speaker],
    ),
  );
  expect([...pageTitles({ ...anArchive(articles), speakers }, english).speakers.values()]).toEqual([
    'A resident (2 February 2022)',
    'A resident (3 March 2022)',
    'A driver',
  ]);
});

test('every page of the site that has one title keeps it for itself', () => {
  const fixed = readdirSync('src/pages', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.astro'))
    .flatMap((file) => [
      ...readFileSync(`src/pages/${file}`, 'utf8').matchAll(
        /(?:<Page\s+title=|titleInList\()(?:"(?<text>[^"]+)"|\{?say\('(?<key>[^']+)'\))/g,
      ),
    ])
    .map(({ groups: { text, key } = {} }) => text ?? en[key as MessageKey]);
  expect(fixed.length).toBeGreaterThan(5);
  const articles = fixed.map((headline, index) => anArticle({ id: `2022-01-01-${String(index)}`, headline }));
  const given = [...pageTitles(anArchive(articles), english).articles.values()];
  expect(given.filter((title) => fixed.includes(title))).toEqual([]);
});

test('no headline takes the title of a page of a list, in any language', () => {
  const german = languageFrom({
    tag: 'de',
    messages: {
      ...en,
      'section.articles': 'Artikel (alle)',
      'articles.of-year': 'Artikel aus {year}',
      'quotations.undated': 'Zitate ohne Datum',
      'list.part': 'Teil {part}: {title}',
    },
  });
  const headlines = [
    'Artikel (alle)',
    'Artikel aus 2023',
    'Zitate ohne Datum',
    'Teil 2: Artikel aus 2023',
    'Teil 2: Das Tor',
  ];
  const articles = headlines.map((headline, index) => anArticle({ id: `2022-01-0${String(index + 1)}`, headline }));
  const titles = [...pageTitles(anArchive(articles), german).articles.values()];
  expect(titles.map((title, index) => title === headlines[index])).toEqual([false, false, false, false, true]);
});
