import { describe, expect, test } from 'vitest';
import { writeBody } from '../../../src/import/draft/body-markdown.ts';
import { appliesOnScreen } from '../../../src/import/sources/page/media-query.ts';
import { readPage } from '../../../src/import/sources/page/saved-page.ts';

const PARAGRAPHS = Array.from(
  { length: 10 },
  (_, index) => `Paragraph number ${String(index)} has words enough to count as one of an article that people read.`,
);

/** The text that came through, what was removed and what a person is to look at. */
function imported(head: string, inside: string) {
  const article = PARAGRAPHS.map((text) => `<p>${text}</p>`).join('\n');
  const page = readPage(`<html><head>${head}</head><body><article>${article}${inside}</article></body></html>`);
  if ('failure' in page) throw new Error(page.failure);
  return { text: writeBody(page.tree), removed: page.removed.map(({ text }) => text), doubts: page.doubts };
}

const SECRET = 'Nobody saw this sentence, which a trick hides.';

const style = (css: string): string => `<style>${css}</style>`;
const inline = (css: string): string => `<p style="${css}">${SECRET}</p>`;
const marked = `<p class="x">${SECRET}</p>`;

test.each([
  ['display: none', '', inline('display: none')],
  ['display: none !important', '', inline('DISPLAY:NONE!IMPORTANT')],
  ['visibility: hidden', '', inline('visibility: hidden')],
  ['content-visibility: hidden', '', inline('content-visibility: hidden')],
  ['the attribute hidden', '', `<p hidden>${SECRET}</p>`],
  ['aria-hidden', '', `<p aria-hidden="true">${SECRET}</p>`],
  ['a rule', style('.x { display: none }'), marked],
  ['a rule with :not()', style('p:not(.y, .z) .w, article > .x:not(.y) { display: none }'), marked],
  ['a rule with an attribute', style('[class~="x"] { display: none }'), marked],
  ['a rule for screens', style('@media screen and (min-width: 600px) { .x { display: none } }'), marked],
  ['a rule in a layer', style('@layer base { .x { display: none } }'), marked],
  ['the stronger of two rules', style('#a .x, .x.x { display: none } .x { display: block }'), marked],
  ['an important rule', style('.x { display: none !important } article p.x { display: block }'), marked],
])('removes what is hidden by %s, and reports it', (_, head, inside) => {
  const { text, removed, doubts } = imported(head, inside);
  expect({ isThere: text.includes(SECRET), removed, doubts }).toEqual({
    isThere: false,
    removed: [SECRET],
    doubts: [],
  });
  for (const paragraph of PARAGRAPHS) expect(text).toContain(paragraph);
});

test.each([
  ['font-size: 0', '', inline('font-size: 0'), 'font-size: 0, by its style attribute'],
  ['a tiny font', '', inline('font:1px/1 serif'), 'font-size: 1px, by its style attribute'],
  ['a place far away', style('.x { position: absolute; left: -9999px }'), marked, 'left: -9999px, by .x'],
  ['text-indent', style('.x { text-indent: -9999px }'), marked, 'text-indent: -9999px, by .x'],
  ['white on white', style('.x { color: #fff }'), marked, 'color: #fff, by .x'],
  [
    'grey on grey',
    style('article { background: #eee } .x { color: rgb(238, 238, 240) }'),
    marked,
    'color: rgb(238,238,240), by .x',
  ],
  ['clip-path', style('.x { clip-path: inset(50%) }'), marked, 'clip-path: inset(50%), by .x'],
  ['clip', style('.x { clip: rect(0, 0, 0, 0) }'), marked, 'clip: rect(0,0,0,0), by .x'],
  ['a height of nothing', style('.x { height: 0; overflow: hidden }'), marked, 'height: 0, by .x'],
  ['a max-height of nothing', style('.x { max-height: 1px; overflow-y: clip }'), marked, 'max-height: 1px, by .x'],
  ['transparent letters', style('.x { color: transparent }'), marked, 'color: transparent, by .x'],
  ['letters of no opacity', style('.x { color: rgb(0 0 0 / 0) }'), marked, 'color: rgb(0 0 0/0), by .x'],
  [
    'a browser without a property',
    style('@supports not (display: grid) { .x { display: none } }'),
    marked,
    'display: none, by .x',
  ],
  ['opacity', style('.x { opacity: 0.01 }'), marked, 'opacity: 0.01, by .x'],
  ['transform', style('.x { transform: scale(0) }'), marked, 'transform: scale(0), by .x'],
  [
    'a rule that only a browser can judge',
    style('@media (hover: hover) { .x { display: none } }'),
    marked,
    'display: none, by .x',
  ],
])('keeps what looks hidden by %s, and tells the keeper', (_, head, inside, why) => {
  const { text, removed, doubts } = imported(head, inside);
  expect({ isThere: text.includes(SECRET), removed, doubts }).toEqual({
    isThere: true,
    removed: [],
    doubts: [`“${SECRET}” looked hidden (${why}); delete what readers could not see`],
  });
});

test.each([
  ['print', style('@media print { .x { display: none } }'), marked],
  ['narrow screens', style('@media (max-width: 600px) { .x { display: none } }'), marked],
  ['a sheet for print', '<style media="print">.x { display: none }</style>', marked],
  ['a rule that a stronger one takes back', style('.x { display: none } article .x { display: block }'), marked],
  [
    'a rule that the element takes back',
    style('.x { font-size: 0 }'),
    `<p class="x" style="font-size: 1rem">${SECRET}</p>`,
  ],
  ['white on black', style('article { background: #000 } .x { color: white }'), marked],
  [
    'black on a black that is no transparent one',
    style('article { background: rgb(0,0,0) } .x { color: rgb(255,255,0) }'),
    marked,
  ],
  ['an indent below', style('.x { position: absolute; margin: 0 auto -9999px }'), marked],
  ['left without a position', style('.x { left: -9999px }'), marked],
  ['a height that lets its text out', style('.x { height: 0 }'), marked],
  ['a rule for another state', style('.x:hover { display: none } .x::before { display: none }'), marked],
  ['a broken sheet', style('} .y { display: none '), marked],
])('leaves alone what is hidden by %s only', (_, head, inside) => {
  const { text, removed, doubts } = imported(head, inside);
  expect({ isThere: text.includes(SECRET), removed, doubts }).toEqual({ isThere: true, removed: [], doubts: [] });
});

describe('what hides too much hides nothing', () => {
  const shownBy = (css: string, attribute = '') => {
    const article = PARAGRAPHS.map(
      (text, index) => `<p class="${index < 2 ? 'free' : 'paid'}"${index < 2 ? '' : attribute}>${text}</p>`,
    );
    const page = readPage(`<html><head>${style(css)}</head><body><article>${article.join('')}</article></body></html>`);
    if ('failure' in page) throw new Error(page.failure);
    const text = writeBody(page.tree);
    return { kept: PARAGRAPHS.filter((paragraph) => text.includes(paragraph)).length, doubts: page.doubts };
  };
  const doubt = (why: string): string =>
    `“${PARAGRAPHS[2]?.slice(0, 80) ?? ''}…” and 7 more looked hidden (${why}); delete what readers could not see`;

  test('when one rule hides paragraph after paragraph', () => {
    expect(shownBy('.paid { display: none }')).toEqual({ kept: 10, doubts: [doubt('display: none, by .paid')] });
  });

  test('when each paragraph hides itself', () => {
    expect(shownBy('', ' style="display: none"')).toEqual({
      kept: 10,
      doubts: [doubt('display: none, by its style attribute')],
    });
    expect(shownBy('', ' hidden')).toEqual({ kept: 10, doubts: [doubt('[hidden]')] });
  });

  test.each([
    ['display: none', 'display: none, by its style attribute'],
    ['position: absolute; left: -9999px', 'left: -9999px, by its style attribute'],
  ])('when one box hides most of the text by %s', (css, why) => {
    const shown = PARAGRAPHS.slice(0, 3).map((text) => `<p>${text}</p>`);
    const hidden = Array.from(
      { length: 8 },
      (_, index) => `<p>Line ${String(index)} was never meant for the readers of this page, and is long.</p>`,
    );
    const page = readPage(
      `<html><body><article>${shown.join('')}<div style="${css}">${hidden.join('')}</div></article></body></html>`,
    );
    if ('failure' in page) throw new Error(page.failure);
    expect({ blocks: page.tree.children.length, doubts: page.doubts }).toEqual({
      blocks: 11,
      doubts: [
        `“Line 0 was never meant for the readers of this page, and is long.Line 1 was neve…” looked hidden (${why}); delete what readers could not see`,
      ],
    });
  });

  test('when many rules hide a little each', () => {
    const rules = PARAGRAPHS.map((_, index) => `p:nth-of-type(${String(index + 1)}) { display: none }`).join('');
    const { kept, doubts } = shownBy(rules);
    const count = (part: string): number => doubts.filter((doubt) => doubt.includes(part)).length;
    expect([kept, count('looked hidden'), count('was left out')]).toEqual([6, 6, 4]);
  });
});

test.each([
  ['', 'yes'],
  ['screen', 'yes'],
  ['print', 'no'],
  ['print, screen', 'yes'],
  ['only screen and (max-width: 40em)', 'no'],
  ['(min-width: 60rem) and (max-width: 2000px)', 'yes'],
  ['(width >= 1300px)', 'no'],
  ['(width < 1300px)', 'yes'],
  ['not print', 'unknown'],
  ['(prefers-color-scheme: dark)', 'unknown'],
])('the media query "%s" applies on a desk: %s', (query, answer) => {
  expect(appliesOnScreen(query)).toBe(answer);
});

test('asks about paragraphs of prose that a rule hides, since a script may show them', () => {
  const hidden = (text: string): string => `<p class="paywall">${text}</p>`;
  const long = 'The second half of the article is hidden until a script has asked whether the reader pays.';
  const { text, doubts } = imported(
    style('.paywall { display: none }'),
    hidden(long) + hidden(long.replace('half', 'part')),
  );
  expect([text.includes(long), doubts]).toEqual([
    false,
    [
      `“${long.slice(0, 80)}…” and 1 more is hidden (display: none, by .paywall) and was left out; compare with the original`,
    ],
  ]);
});

test('does not ask about menus that look hidden and are not in the text', () => {
  const page = readPage(
    `<html><head>${style('.menu { opacity: 0 }')}</head><body><nav class="menu">All sections of the paper</nav><article>${PARAGRAPHS.map((text) => `<p>${text}</p>`).join('')}</article></body></html>`,
  );
  expect('failure' in page ? page.failure : page.doubts).toEqual([]);
});

test('does not ask about a hidden word that stands in a sentence of the text too', () => {
  const { doubts } = imported(style('.menu { opacity: 0 }'), '<div class="menu">people</div>');
  expect(doubts).toEqual([]);
});

test('lists a hidden label once, and nothing that is hidden around a marked article', () => {
  const label = '<span hidden>For subscribers</span>';
  const article = PARAGRAPHS.map((text) => `<p>${label}${text}</p>`).join('');
  const page = readPage(
    `<html><body><div hidden>All sections</div><article><h1>The pier</h1>${article}</article></body></html>`,
  );
  if ('failure' in page) throw new Error(page.failure);
  expect([page.tree.children.length, page.removed]).toEqual([10, [{ what: 'hidden text', text: 'For subscribers' }]]);
});

test('does not take a consent dialog that is longer than the article for it', () => {
  const notice = 'We and our partners store information on a device, such as unique identifiers in cookies.';
  const dialog = `<div id="onetrust-consent-sdk"><div>${`<p>${notice}</p>`.repeat(60)}</div></div>`;
  const { text, removed } = imported('', dialog);
  expect([text.includes(notice), text.includes(PARAGRAPHS[9] ?? ''), removed[0]?.slice(0, notice.length)]).toEqual([
    false,
    true,
    notice,
  ]);
});
