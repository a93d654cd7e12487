import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { isAmongTaken, missedProseDoubt, proseOn } from '../../../src/import/sources/page/missed-prose.ts';
import { withoutTreeFurniture } from '../../../src/import/sources/page/tree-furniture.ts';
import { toMarkdownTree } from '../../../src/import/sources/text/html-fragment.ts';
import { textOf } from '../../../src/import/sources/text/markdown-tree.ts';

const CRANE = 'The crane on the quay has been taken down after ninety years of work in the harbour.';
const FERRY = 'Nobody had asked the captains of the ferries, who steered by it on every foggy morning.';

/** What stays of the blocks of a page, and what goes, with why. */
function sorted(html: string) {
  const address = 'https://weir.example/a';
  const { tree, removed } = withoutTreeFurniture(toMarkdownTree(html, address).tree, ['The crane is down'], address);
  return {
    kept: tree.children.map((block) => textOf(block)),
    removed: removed.map(({ what, text }) => `${what}: ${text}`),
  };
}

const p = (...texts: readonly string[]): string => texts.map((text) => `<p>${text}</p>`).join('');
const link = (text: string): string => `<a href="/b">${text}</a>`;

test('leaves out the headline, and the labels and links above it', () => {
  expect(
    sorted(`${p('Zum Inhalt')}<ul><li>${link('Hafen')}</li></ul><h1>The crane is down</h1>${p(CRANE, FERRY)}`),
  ).toEqual({
    kept: [CRANE, FERRY],
    removed: ['line above the headline: Zum Inhalt', 'line above the headline: Hafen'],
  });
});

test('keeps prose that stands above the headline', () => {
  expect(sorted(`${p(CRANE)}<h2>The crane is down</h2>${p(FERRY)}`).kept).toEqual([CRANE, 'The crane is down', FERRY]);
});

test('leaves out a label that stands three times, and no sentence', () => {
  expect(sorted(p('Meistgelesen', CRANE, 'Meistgelesen', 'Two', 'Two', 'Meistgelesen', CRANE, CRANE))).toEqual({
    kept: [CRANE, 'Two', 'Two', CRANE, CRANE],
    removed: Array.from({ length: 3 }, () => 'repeated line: Meistgelesen'),
  });
});

test.each([
  [
    'a label and a link',
    p(`LUE MYÖS: ${link('Die Fähre fährt wieder jeden Tag')}`),
    'LUE MYÖS: Die Fähre fährt wieder jeden Tag',
  ],
  ['a label before a bar', p(`FUNDA | ${link('Four words are here')}`), 'FUNDA | Four words are here'],
  [
    'a list of links alone',
    `<ul><li>${link('The ferry goes again today')}</li><li>${link('The mayor says no again')}</li></ul>`,
    'The ferry goes again todayThe mayor says no again',
  ],
])('leaves out %s between paragraphs', (_, html, text) => {
  expect(sorted(p(CRANE) + html + p(FERRY))).toEqual({
    kept: [CRANE, FERRY],
    removed: [`link to another article: ${text}`],
  });
});

test.each([
  p(`The board said so ${link('in a letter of last week')}.`),
  p(`Source: ${link('the harbour')}`),
  `<ul><li>${link('the harbour')}, 1926</li><li>the quay</li></ul>`,
])('keeps a link that belongs to the text: %s', (html) => {
  expect(sorted(p(CRANE) + html + p(FERRY)).removed).toEqual([]);
});

test('leaves out headings and links below the text, and places for the values of a script', () => {
  expect(
    sorted(`${p(CRANE, '{| name |}', FERRY)}<h2>Mehr</h2>${p(link('Zur Startseite'))}<h2>Kommentare</h2>`),
  ).toEqual({
    kept: [CRANE, FERRY],
    removed: [
      'place for a script: {| name |}',
      'line below the text: Kommentare',
      'line below the text: Zur Startseite',
      'line below the text: Mehr',
    ],
  });
});

test('asks about paragraphs among those of the text that were not taken', () => {
  const [one, other] = [{} as Element, {} as Element];
  const paragraphs = [
    { text: `Before it. ${CRANE}`, parent: other },
    { text: CRANE, parent: one },
    { text: `Between. ${CRANE}`, parent: other },
    { text: FERRY, parent: one },
    { text: `Behind it. ${CRANE}`, parent: one },
    { text: `Elsewhere. ${CRANE}`, parent: other },
  ];
  expect(missedProseDoubt(paragraphs, `${CRANE}\n${FERRY}`)).toEqual([
    'the page has 2 paragraphs among those of the text that were not taken, “Between. The crane on the quay has been taken down after ninety years of work in…”; compare with the original',
  ]);
  expect(missedProseDoubt(paragraphs.slice(0, 2), CRANE)).toEqual([]);
});

test('keeps a list of linked places, and leaves out one of linked titles, in scripts without spaces too', () => {
  const list = (...texts: readonly string[]): string =>
    `<ul>${texts.map((text) => `<li>${link(text)}</li>`).join('')}</ul>`;
  const titles = ['港のクレーンが九十年の仕事を終える', '日曜の朝に渡し船が出ることになった'];
  expect(
    sorted(`${p(CRANE)}${list('福岡県：久留米市', '大分県：日田市')}${p(FERRY)}${list(...titles)}${p(CRANE)}`),
  ).toEqual({
    kept: [CRANE, '福岡県：久留米市大分県：日田市', FERRY, CRANE],
    removed: [`link to another article: ${titles.join('')}`],
  });
});

test('leaves out a paragraph that is a link to a title of the same site, with the words that lead to it, in any language', () => {
  const dzwig = link('Dlaczego stary dźwig zostaje na nabrzeżu');
  const away = '<a href="https://lund.example/c">The whole report of the harbour office</a>';
  expect(sorted(p(CRANE, 'Lue lisää', dzwig, FERRY, away, link('Who decides about the quay?'), CRANE))).toEqual({
    kept: [CRANE, FERRY, 'The whole report of the harbour office', 'Who decides about the quay?', CRANE],
    removed: [
      'link to another article: Lue lisää',
      'link to another article: Dlaczego stary dźwig zostaje na nabrzeżu',
    ],
  });
});

test('leaves out a list of one entry that is a link to a title of the same site, and keeps one of words', () => {
  const list = (entry: string): string => `<ul><li>${entry}</li></ul>`;
  expect(sorted(p(CRANE) + list(link('Why the crane was taken down')) + list(FERRY) + p(CRANE)).kept).toEqual([
    CRANE,
    FERRY,
    CRANE,
  ]);
});

test('leaves out a headline whose parts stand side by side without a space', () => {
  expect(sorted(`<h2><span>The crane</span><span>is down</span></h2>${p(CRANE, FERRY)}`).kept).toEqual([CRANE, FERRY]);
});

test('does not ask about a paragraph with raised signs that was taken', () => {
  const printed =
    'The crane had cost 3 million<sup>1</sup> when it was new, which was the price of nine ships then, says the office.';
  const paragraph = { text: printed.replace(/<[^>]*>/gu, ''), parent: null };
  const around = [CRANE, FERRY].map((text) => ({ text, parent: null }));
  expect(
    missedProseDoubt(
      [around[0], paragraph, around[1]].filter((one) => one !== undefined),
      [CRANE, paragraph.text.replace('million1', 'million¹'), FERRY].join('\n'),
    ),
  ).toEqual([]);
});

test.each([
  ['of one element, too short to be known again', `<div>${p(CRANE, 'A third one stood by.', FERRY)}</div>`, false],
  ['of one element', `<div>${p(CRANE, 'A third crane stood by the gate, and nobody knew.', FERRY)}</div>`, true],
  [
    'of elements of one class',
    [CRANE, 'A third crane stood by the gate, and nobody knew.', FERRY]
      .map((text) => `<div class="b"><p>${text}</p></div>`)
      .join(''),
    true,
  ],
  [
    'of elements without a class',
    [CRANE, 'A third crane stood by the gate, and nobody knew.', FERRY]
      .map((text) => `<div><p>${text}</p></div>`)
      .join(''),
    false,
  ],
  ['at the end', `<div>${p(CRANE, FERRY, 'A third crane stood by the gate, and nobody knew.')}</div>`, false],
])('a paragraph between two %s that were taken is of the text', (_, html, isAmong) => {
  const { document } = parseHTML(`<html><body>${html}</body></html>`);
  const texts = Array.from(document.querySelectorAll('p'), ({ textContent }) => textContent);
  const text = texts.find((words) => words.startsWith('A third')) ?? '';
  expect(isAmongTaken(text, proseOn(document), `${CRANE}\n${FERRY}`)).toBe(isAmong);
});
