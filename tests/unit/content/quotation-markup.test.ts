import fc from 'fast-check';
import { toHtml } from 'hast-util-to-html';
import { parse } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { locateQuotations } from '../../../src/content/quotations/quotation-place.ts';
import { markQuotations } from '../../../src/content/quotations/quotation-markup.ts';
import { interfaceLanguage } from '../../../src/languages/known-languages.ts';
import { blocksOf } from '../../fixtures/markdown-blocks.ts';

const english = interfaceLanguage('en');

/** The HTML of a body with marked quotations. Their ids are `a`, `b` and so on, and all are by Ember. */
function markedHtml(markdown: string, quotations: readonly (readonly string[])[]): string {
  const { body, blocks } = blocksOf(markdown);
  const annotation = { quotations: quotations.map((parts) => ({ parts })), notQuotations: [] };
  const point = { line: 1, column: 1 };
  const { places } = locateQuotations(blocks, annotation, { file: 'a.md', field: () => point, text: () => point });
  markQuotations(
    blocks,
    places.map((parts, index) => ({ id: idOf(index), speakerName: 'Ember', places: parts })),
    english,
  );
  return toHtml(body.tree);
}

function idOf(index: number): string {
  return String.fromCharCode('a'.charCodeAt(0) + index);
}

/** The HTML with `[a]` for the link before the quotation `a`. One test checks the link, the others only its place. */
function marked(markdown: string, ...quotations: readonly (readonly string[])[]): string {
  return markedHtml(markdown, quotations).replaceAll(
    /<a class="quotation-link[^"]*" href="\.\.\/\.\.\/q\/(.)\/">.*?<\/a>/g,
    '[$1]',
  );
}

test('marks the language of words in another language', () => {
  const { body, blocks } = blocksOf('She said, “Toujours ouverte,” and left.');
  const places = [{ paragraph: 1, start: 11, end: 28 }];
  markQuotations(blocks, [{ id: 'a', speakerName: 'Ember', language: 'fr', places }], english);
  expect(parse(toHtml(body.tree)).querySelector('#q-a')?.getAttribute('lang')).toBe('fr');
});

test('says the language of the link before it, where it is not that of the words', () => {
  const link = (around: string, language?: string) => {
    const { body, blocks } = blocksOf('Sie sagte: „Nein.“');
    const places = [{ paragraph: 1, start: 12, end: 17 }];
    markQuotations(blocks, [{ id: 'a', speakerName: 'Ember', language, places }], english, around);
    return parse(toHtml(body.tree)).querySelector('.quotation-link')?.getAttribute('lang');
  };
  expect([link('en'), link('de'), link('de', 'en'), link('en', 'de')]).toEqual([undefined, 'en', undefined, 'en']);
});

test('highlights Japanese marks with the words between them', () => {
  expect(markedHtml('彼は「はい」と言った。', [['はい']]).replace(/<a .*<\/a>/, '')).toBe(
    '<p id="p1">彼は<span id="q-a" class="quotation" data-quotation="a">「はい」</span>と言った。</p>',
  );
});

describe('a translation stands', () => {
  const translated = (markdown: string, quotations: readonly (readonly [words: string, translation?: string])[]) => {
    const { body, blocks } = blocksOf(markdown);
    const places = quotations.map(([words]) => {
      const block = blocks.find(({ text }) => text.includes(words)) ?? expect.fail();
      const start = block.text.indexOf(words);
      return [{ paragraph: block.number, start, end: start + words.length }];
    });
    markQuotations(
      blocks,
      quotations.map(([, text], index) => ({
        id: idOf(index),
        speakerName: 'Ember',
        places: places[index] ?? [],
        translation: text === undefined ? undefined : { language: 'ar', text, by: 'Salma <N>' },
      })),
      english,
    );
    return toHtml(body.tree)
      .replaceAll(/<\/?(?:a|span|b)\b[^>]*>/g, '')
      .replaceAll(/Quotation \d by [^“]*/g, '');
  };
  const aside = (text: string): string =>
    `<aside class="translation"><div lang="ar" dir="rtl">${text}</div><small class="translation__by" lang="en">Translation (Arabic): Salma &#x3C;N></small></aside>`;

  test('below the block in which the words end, in their order', () => {
    expect(
      translated('He said, “No,” and “Yes.”\n\nIt ends.', [
        ['No,', 'لا'],
        ['Yes.', 'نعم'],
      ]),
    ).toBe(`<p id="p1">He said, “No,” and “Yes.”</p>${aside('لا')}${aside('نعم')}\n<p id="p2">It ends.</p>`);
  });

  test('inside the entry of a list', () => {
    expect(translated('- “No,” he said.\n- It ends.', [['No,', 'لا']])).toBe(
      `<ul>\n<li id="p1">“No,” he said.${aside('لا')}</li>\n<li id="p2">It ends.</li>\n</ul>`,
    );
  });
});

describe('the HTML of', () => {
  test('a plain quotation', () => {
    expect(marked('He said, “No,” and left.', ['No,'])).toBe(
      '<p id="p1">He said, <span id="q-a" class="quotation" data-quotation="a">[a]“No,”</span> and left.</p>',
    );
  });

  test('an interrupted quotation has one element around its parts, which carries the id', () => {
    expect(marked('“No,” he said. “Never.” It ends.', ['No,', 'Never.'])).toBe(
      [
        '<p id="p1"><span id="q-a" class="interrupted-quotation">',
        '<span class="quotation" data-quotation="a">[a]“No,”</span> he said. ',
        '<span class="quotation" data-quotation="a">“Never.”</span></span> It ends.</p>',
      ].join(''),
    );
  });

  test('a quotation over two paragraphs has one element around them, and the link in the first', () => {
    expect(marked('“One.\n\n“Two.”', ['One.', 'Two.'])).toBe(
      [
        '<div id="q-a" class="interrupted-quotation">',
        '<p id="p1"><span class="quotation" data-quotation="a">[a]“One.</span></p>\n',
        '<p id="p2"><span class="quotation" data-quotation="a">“Two.”</span></p></div>',
      ].join(''),
    );
  });

  test('a quotation that is interrupted and goes on in the next paragraph', () => {
    expect(marked('“One,” he said. “Two.\n\n“Three.”', ['One,', 'Two.', 'Three.'])).toBe(
      [
        '<div id="q-a" class="interrupted-quotation">',
        '<p id="p1"><span class="quotation" data-quotation="a">[a]“One,”</span> he said. ',
        '<span class="quotation" data-quotation="a">“Two.</span></p>\n',
        '<p id="p2"><span class="quotation" data-quotation="a">“Three.”</span></p></div>',
      ].join(''),
    );
  });

  test('a quotation over two paragraphs, one of which holds another: the first part carries the id', () => {
    expect(marked('“One.\n\n“Two.” But she said, “No.”', ['One.', 'Two.'], ['No.'])).toBe(
      [
        '<p id="p1"><span id="q-a" class="quotation" data-quotation="a">[a]“One.</span></p>\n',
        '<p id="p2"><span class="quotation" data-quotation="a">“Two.”</span> But she said, ',
        '<span id="q-b" class="quotation" data-quotation="b">[b]“No.”</span></p>',
      ].join(''),
    );
  });

  test('a quotation with another one between its parts: the first part carries the id', () => {
    expect(marked('“One,” and “no,” and “two.”', ['One,', 'two.'], ['no,'])).toBe(
      [
        '<p id="p1"><span id="q-a" class="quotation" data-quotation="a">[a]“One,”</span> and ',
        '<span id="q-b" class="quotation" data-quotation="b">[b]“no,”</span> and ',
        '<span class="quotation" data-quotation="a">“two.”</span></p>',
      ].join(''),
    );
  });

  test('a quotation inside emphasis that has more emphasis inside', () => {
    expect(marked('*“I **never** did it.”*', ['I never did it.'])).toBe(
      [
        '<p id="p1"><em><span id="q-a" class="interrupted-quotation">',
        '<span class="quotation" data-quotation="a">[a]“I </span>',
        '<strong><span class="quotation" data-quotation="a">never</span></strong>',
        '<span class="quotation" data-quotation="a"> did it.”</span></span></em></p>',
      ].join(''),
    );
  });

  test('a quotation that begins outside of emphasis and ends inside', () => {
    expect(marked('He said “I *never* did *it.”*', ['I never did it.'])).toBe(
      [
        '<p id="p1">He said <span id="q-a" class="interrupted-quotation">',
        '<span class="quotation" data-quotation="a">[a]“I </span>',
        '<em><span class="quotation" data-quotation="a">never</span></em>',
        '<span class="quotation" data-quotation="a"> did </span>',
        '<em><span class="quotation" data-quotation="a">it.”</span></em></span></p>',
      ].join(''),
    );
  });

  test('two quotations in one paragraph', () => {
    expect(marked('“No,” he said; “yes,” she said.', ['No,'], ['yes,'])).toBe(
      [
        '<p id="p1"><span id="q-a" class="quotation" data-quotation="a">[a]“No,”</span> he said; ',
        '<span id="q-b" class="quotation" data-quotation="b">[b]“yes,”</span> she said.</p>',
      ].join(''),
    );
  });

  test('a quotation without marks in a block quote', () => {
    expect(marked('> Happy Pride — Cattrall', ['Happy Pride'])).toBe(
      [
        '<blockquote>\n<p id="p1"><span id="q-a" class="quotation" data-quotation="a">[a]Happy Pride</span>',
        ' — Cattrall</p>\n</blockquote>',
      ].join(''),
    );
  });

  test('a quotation inside a link has its own link before that one, for links cannot nest', () => {
    expect(marked('He said [**“No.”**](https://example.org/) twice.', ['No.'])).toBe(
      [
        '<p id="p1">He said [a]<a href="https://example.org/" rel="external"><strong>',
        '<span id="q-a" class="quotation" data-quotation="a">“No.”</span></strong></a> twice.</p>',
      ].join(''),
    );
  });

  test('a quotation that ends in a link is closed by its mark', () => {
    expect(marked('“Look at <https://example.org/>”', ['Look at https://example.org/'])).toBe(
      [
        '<p id="p1"><span id="q-a" class="interrupted-quotation">',
        '<span class="quotation" data-quotation="a">[a]“Look at </span>',
        '<a href="https://example.org/" rel="external"><span class="quotation" data-quotation="a">https://example.org/</span></a>',
        '<span class="quotation" data-quotation="a">”</span></span></p>',
      ].join(''),
    );
  });
});

test('the link before a quotation has its number, speaker and date', () => {
  const { body, blocks } = blocksOf('“No.”');
  const places = [{ paragraph: 1, start: 1, end: 4 }];
  markQuotations(blocks, [{ id: '7k2m9x4d', speakerName: 'Antonia Ember', said: '2022-01', places }], english);
  expect(/<a.*<\/a>/.exec(toHtml(body.tree))?.[0]).toBe(
    [
      '<a class="quotation-link" href="../../q/7k2m9x4d/"><span class="visually-hidden">Quotation </span><b>1</b>',
      '<span class="quotation-link__who"><span class="visually-hidden"> by </span>Antonia Ember, January 2022</span></a>',
    ].join(''),
  );
});

test('a link says that speaker and date are those of the quotation before', () => {
  const { body, blocks } = blocksOf('“No.” “Yes.” “Later.”');
  const said = (id: string, start: number, end: number, speakerName: string) => ({
    id,
    speakerName,
    places: [{ paragraph: 1, start, end }],
  });
  markQuotations(blocks, [said('a', 1, 4, 'Ember'), said('b', 7, 11, 'Ember'), said('c', 14, 20, 'Hill')], english);
  expect(
    [...toHtml(body.tree).matchAll(/class="(quotation-link[^"]*)" href="[^"]*(.)\/"/g)].map(([, ...of]) => of),
  ).toEqual([
    ['quotation-link', 'a'],
    ['quotation-link quotation-link--again', 'b'],
    ['quotation-link quotation-link--line-2', 'c'],
  ]);
});

test.each([
  ['each of several speakers has a line above their paragraph, and a paragraph begins with the first again', 'Ember'],
  ['a paragraph names its speaker where the one before had no place left for the name', 'Marsh'],
])('%s', (_, speakerOfSecond) => {
  const { body, blocks } = blocksOf('“No.” “Yes.” “Later.” “Now.”\n\n“Soon.”');
  const said = (id: string, speakerName: string, paragraph: number, start: number, end: number) => ({
    id,
    speakerName,
    places: [{ paragraph, start, end }],
  });
  markQuotations(
    blocks,
    [
      said('a', 'Ember', 1, 1, 4),
      said('b', 'Hill', 1, 7, 11),
      said('c', 'Lovell', 1, 14, 20),
      said('d', 'Marsh', 1, 23, 27),
      said('e', speakerOfSecond, 2, 1, 6),
    ],
    english,
  );
  expect([...toHtml(body.tree).matchAll(/class="(quotation-link[^"]*)" href/g)].map(([, classes]) => classes)).toEqual([
    'quotation-link',
    'quotation-link quotation-link--line-2',
    'quotation-link quotation-link--line-3',
    'quotation-link quotation-link--beyond',
    'quotation-link',
  ]);
});

test('marking quotations changes no text and marks each quotation once', () => {
  const word = fc.constantFrom(
    'one',
    '*two*',
    '**th*re*e**',
    '[four](https://example.org/)',
    '&amp;',
    '\\*',
    'five\nsix',
  );
  const words = fc.array(word, { minLength: 1, maxLength: 4 }).map((list) => list.join(' '));
  const piece = fc.oneof(
    words,
    words.map((said) => `“${said}”`),
    words.map((said) => `*“${said}”*`),
  );
  const body = fc.array(
    fc.array(piece, { minLength: 1, maxLength: 5 }).map((pieces) => pieces.join(', ')),
    { minLength: 1, maxLength: 3 },
  );
  fc.assert(
    fc.property(body, (paragraphs) => {
      const markdown = paragraphs.join('\n\n');
      const quoted = blocksOf(markdown).blocks.flatMap(({ text }) =>
        [...text.matchAll(/“(.*?)”/g)].map(([, said]) => said ?? ''),
      );
      const html = markedHtml(
        markdown,
        quoted.map((said) => [said]),
      );
      const root = parse(html);
      const ids = root.querySelectorAll('[id^=q-]').map(({ id }) => id);
      for (const link of root.querySelectorAll('.quotation-link')) link.remove();
      expect({
        text: root.textContent,
        ids: ids.toSorted(),
        nested: parse(html).querySelectorAll('a a').length,
      }).toEqual({
        text: parse(toHtml(blocksOf(markdown).body.tree)).textContent,
        ids: quoted.map((_, index) => `q-${idOf(index)}`).toSorted(),
        nested: 0,
      });
    }),
    { numRuns: 300 },
  );
});
