import { describe, expect, test } from 'vitest';
import { plainProse } from '../../../src/content/body/article-prose.ts';
import { articleText } from '../../../src/exports/article-text.ts';
import { llmsTxt } from '../../../src/feeds/llms-txt.ts';
import { lastChanges } from '../../../src/lists/last-change.ts';
import { robustLink } from '../../../src/citation/robust-link.ts';
import { searchDescription } from '../../../src/feeds/opensearch.ts';
import { interfaceLanguage } from '../../../src/languages/known-languages.ts';
import { addressOf, anArchive, anArticle, aQuotation } from '../../fixtures/printed.ts';

test('plain text keeps headings, lists, quoted blocks and the parts of an interrupted quotation', () => {
  const html =
    '<h2 id="p1">Doors</h2><ul><li id="p2">oak</li><li><p id="p3">ash</p></li></ul><div class="interrupted-quotation" id="q-a"><p id="p4"><span>“One</span></p>\n<p id="p5">two.”<a class="quotation-link" href="../../q/a/">Ember</a></p></div><blockquote><p id="p6">A &#x26; B</p></blockquote>';
  expect(plainProse({ html })).toBe('Doors\n\n- oak\n\n- ash\n\n“One\n\ntwo.”\n\n> A & B');
});

test('an article as plain text has the content of its page', () => {
  const article = anArticle({
    outlet: 'variety',
    byline: 'Antonia Ember',
    published: '2023-06?',
    edition: 'full',
    headlineBy: 'printed',
    url: 'https://variety.com/door',
    corrections: [{ on: '2026-12-01', what: 'A name.' }],
    html: '<p id="p1">It stays open.</p>',
  });
  expect(articleText(article, anArchive([article]), addressOf, interfaceLanguage('en'))).toBe(
    [
      'A door stays open',
      'Variety, June 2023 (uncertain), by Antonia Ember',
      'Ember praises a door.',
      'It stays open.',
      [
        'The full text, verbatim.',
        'How the date is known: Stated.',
        'Original: https://variety.com/door',
        'In the archive since 21 November 2026',
        'Corrected 1 December 2026: A name.',
        'Rights in the original: In Copyright (http://rightsstatements.org/vocab/InC/1.0/)',
        'Permanent address: https://someone.github.io/archive/articles/2022-02-02-open-door/',
      ].join('\n'),
    ].join('\n\n') + '\n',
  );
});

describe('a link to an original', () => {
  const url = 'https://variety.com/door';

  test('offers a full text as a copy', () => {
    expect(robustLink(anArticle({ url, edition: 'full' }), addressOf)).toEqual({
      href: url,
      rel: 'original external noopener',
      'data-originalurl': url,
      'data-versiondate': '2026-11-21',
      'data-versionurl': 'https://someone.github.io/archive/articles/2022-02-02-open-door/',
    });
  });

  test('does not offer a record as a copy', () => {
    expect(robustLink(anArticle({ url }), addressOf)).toEqual({
      href: url,
      rel: 'original external noopener',
      'data-originalurl': url,
      'data-versiondate': '2026-11-21',
    });
  });

  test('does not exist without a URL', () => {
    expect(robustLink(anArticle(), addressOf)).toBe(undefined);
  });
});

test('a page changes with the latest article that it shows', () => {
  const said = (id: string) => aQuotation({ id, utterance: 'open', to: 'variety' });
  const archive = anArchive([
    anArticle({ id: 'a', added: '2026-01-01', outlet: 'variety', quotations: [said('q1')] }),
    anArticle({
      id: 'b',
      added: '2026-02-01',
      corrections: [{ on: '2026-03-01', what: 'A name.' }],
      quotations: [said('q2'), aQuotation({ id: 'q3' })],
    }),
    anArticle({ id: 'c', added: '2026-01-15' }),
  ]);
  expect(Object.fromEntries(lastChanges(archive))).toEqual({
    '/': '2026-03-01',
    '/about/': '2026-03-01',
    '/articles/': '2026-03-01',
    '/timeline/': '2026-03-01',
    '/quotations/': '2026-03-01',
    '/articles/a/': '2026-01-01',
    '/articles/b/': '2026-03-01',
    '/articles/c/': '2026-01-15',
    '/outlets/variety/': '2026-03-01',
    '/speakers/antonia-ember/': '2026-03-01',
    '/q/q1/': '2026-03-01',
    '/q/q2/': '2026-03-01',
    '/q/q3/': '2026-03-01',
  });
});

describe('the search description', () => {
  const icon = { path: '/favicon.ico', size: 32, type: 'image/vnd.microsoft.icon' };

  test('keeps to the lengths that the specification allows', () => {
    const xml = searchDescription(
      { title: 'T'.repeat(49), shortTitle: 'S'.repeat(16), description: 'd'.repeat(2000), language: 'en', icon },
      addressOf,
    );
    expect(/<ShortName>(.*)<\/ShortName>/.exec(xml)?.[1]).toBe('S'.repeat(16));
    expect(xml).not.toContain('<LongName>');
    expect(/<Description>(.*)<\/Description>/.exec(xml)?.[1]).toHaveLength(1024);
  });
});

test('llms.txt lists 100 articles at most and gives the total', () => {
  const articles = Array.from({ length: 120 }, (_, index) =>
    anArticle({
      id: `a${String(index)}`,
      headline: `A [door]\n${String(index)}`,
      ...(index < 20 && { edition: 'full' }),
    }),
  );
  const guide = llmsTxt(anArchive(articles), {
    title: 'Doors',
    description: 'All\nabout doors.',
    words: interfaceLanguage('en'),
    addressOf,
  });
  expect(guide).toContain('\n\n> All about doors.\n\n120 articles with 0 quotations.');
  expect(guide).toContain(' 100 articles are records, which ');
  expect(guide).toContain(
    '\n\n## The newest 100 of 120 articles\n\n- [A \\[door\\] 119](https://someone.github.io/archive/articles/a119.md): ',
  );
  expect(guide.match(/\/articles\/a\d+\.md\)/g)).toHaveLength(100);
});

test('llms.txt counts a single record as one', () => {
  const articles = [anArticle({ id: 'a' }), anArticle({ id: 'b', edition: 'full' })];
  const words = interfaceLanguage('en');
  expect(llmsTxt(anArchive(articles), { title: 'Doors', description: '', words, addressOf })).toContain(
    ' 1 article is a record, which tells a published text in the archive’s own words; only its quotations are the original’s. ',
  );
});
