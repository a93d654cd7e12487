import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { parse } from 'node-html-parser';
import { remark } from 'remark';
import { describe, expect, test } from 'vitest';
import type { Article, Quotation } from '../../../src/archive/article.ts';
import { quotationCopies } from '../../../src/citation/quotation-copies.ts';
import { articleWikipedia, wikitext } from '../../../src/citation/wikipedia.ts';
import { quotationMarks } from '../../../src/text/quotation-marks.ts';
import { quotedLine, quotedParagraphs } from '../../../src/archive/quoted-paragraphs.ts';
import { quotationCitation, type CitationSite } from '../../../src/citation/citation.ts';
import { en } from '../../../src/languages/en.ts';
import { interfaceLanguage } from '../../../src/languages/known-languages.ts';
import { languageFrom } from '../../../src/languages/language.ts';
import { cameoArchive, king, neverSayNever } from '../../fixtures/never-say-never.ts';

const site: CitationSite = { ...cameoArchive, site: 'https://archive.example', base: '/' };

/** An article with these paragraphs that quotes these parts, each at its first occurrence. */
function quoted(
  texts: readonly string[],
  parts: readonly string[],
): {
  article: Article;
  withoutOutlet: Article;
  quotation: Quotation;
} {
  const paragraphs = texts.map((text, index) => ({ number: index + 1, text }));
  const places = parts.map((part) => {
    const { number, text } = paragraphs.find((paragraph) => paragraph.text.includes(part)) ?? { number: 1, text: part };
    return { paragraph: number, start: text.indexOf(part), end: text.indexOf(part) + part.length };
  });
  const quotation: Quotation = { id: '7k2m9x4d', speaker: 'king', parts, places };
  const withoutOutlet: Article = { ...neverSayNever, quotations: [quotation], paragraphs };
  return { article: { ...withoutOutlet, outlet: 'people' }, withoutOutlet, quotation };
}

const english = quotationMarks('en');

describe('the words of a quotation', () => {
  test('have no marks in a block quotation', () => {
    const { article, quotation } = quoted(['“It’s doable,” he said.'], ['It’s doable,']);
    expect(quotedParagraphs(quotation, article, 'when interrupted', english)).toEqual(['It’s doable,']);
    expect(quotedParagraphs(quotation, article, 'always', english)).toEqual(['“It’s doable,”']);
  });

  test('show where the article interrupts them, and add nothing', () => {
    const { article, quotation } = quoted(
      ['“Well,” he said. “No.”', 'He paused. “Never.”'],
      ['Well,', 'No.', 'Never.'],
    );
    const paragraphs = ['“Well,” “No.”', '“Never.”'];
    expect(quotedParagraphs(quotation, article, 'when interrupted', english)).toEqual(paragraphs);
    expect(quotedParagraphs(quotation, article, 'always', english)).toEqual(paragraphs);
  });

  test('keep their paragraphs, each with an opening mark', () => {
    const { article, quotation } = quoted(['“First.', '“Second.”'], ['First.', 'Second.']);
    expect(quotedParagraphs(quotation, article, 'when interrupted', english)).toEqual(['First.', 'Second.']);
    expect(quotedParagraphs(quotation, article, 'always', english)).toEqual(['“First.', '“Second.”']);
  });

  test('stand between the marks of their language', () => {
    const { article, quotation } = quoted(['»Gut«, sagte er. »Nein.«'], ['Gut', 'Nein.']);
    const inLanguage = (tag: string) => quotedParagraphs(quotation, article, 'always', quotationMarks(tag));
    expect(['de', 'de-CH', 'fr', 'ja', 'ar', 'en', 'tlh'].map(inLanguage)).toEqual([
      ['„Gut“ „Nein.“'],
      ['«Gut» «Nein.»'],
      ['«\u202FGut\u202F» «\u202FNein.\u202F»'],
      ['「Gut」 「Nein.」'],
      ['”Gut“ ”Nein.“'],
      ['“Gut” “Nein.”'],
      ['“Gut” “Nein.”'],
    ]);
  });

  test('have on one line one pair of marks around what goes on in the next paragraph', () => {
    const { article, quotation } = quoted(
      ['“Well,” he said. “No.', '“Not yet.” He paused.', '“Never.”'],
      ['Well,', 'No.', 'Not yet.', 'Never.'],
    );
    expect(quotedLine(quotation, article, 'when interrupted', english)).toBe('“Well,” “No. Not yet.” “Never.”');
    const whole = quoted(['“First.', '“Second.”'], ['First.', 'Second.']);
    expect(
      (['when interrupted', 'always'] as const).map((marks) =>
        quotedLine(whole.quotation, whole.article, marks, english),
      ),
    ).toEqual(['First. Second.', '“First. Second.”']);
  });

  test('are adjacent when the article has nothing between them', () => {
    const { article, quotation } = quoted(['“First.” “Second.”'], ['First.', 'Second.']);
    expect(quotedParagraphs(quotation, article, 'when interrupted', english)).toEqual(['“First.” “Second.”']);
  });
});

test('copies a quotation as text, Markdown, HTML and wikitext', () => {
  const { article, quotation } = quoted(['“I guess never say never,” he said.'], ['I guess never say never,']);
  const spoken: Quotation = { ...quotation, to: 'people', said: '2023-05' };
  expect(quotationCopies(spoken, article, king, site)).toEqual({
    text: `“I guess never say never,”
— Michael Patrick King, to PEOPLE, May 2023, quoted in [“Never say never,” King says], PEOPLE, June 2023 (uncertain), as given in The Cameo Archive, https://archive.example/q/7k2m9x4d/`,
    markdown: `> I guess never say never,
>
> — Michael Patrick King, to PEOPLE, May 2023, quoted in \\[“Never say never,” King says\\], PEOPLE, June 2023 (uncertain), as given in [The Cameo Archive](https://archive.example/q/7k2m9x4d/)`,
    html: `<figure>
  <blockquote cite="https://archive.example/q/7k2m9x4d/">
    <p>I guess never say never,</p>
  </blockquote>
  <figcaption>— Michael Patrick King, to PEOPLE, May 2023, quoted in <cite>[“Never say never,” King says]</cite>, PEOPLE, <time datetime="2023-06">June 2023 (uncertain)</time>, as given in <a href="https://archive.example/q/7k2m9x4d/">The Cameo Archive</a></figcaption>
</figure>`,
    wikipedia:
      '{{Blockquote |text=I guess never say never, |author=Michael Patrick King |source=to PEOPLE, May 2023}}<ref>{{cite web |title=“Never say never,” King says |type=archive record of an article of June 2023 in PEOPLE |website=The Cameo Archive |date=21 November 2026 |url=https://archive.example/q/7k2m9x4d/}} Date of the article uncertain.</ref>',
  });
});

test('copies a quotation from an article with a printed headline and no known outlet', () => {
  const { withoutOutlet, quotation } = quoted(['“No.', '“Never.”'], ['No.', 'Never.']);
  const copies = quotationCopies(
    quotation,
    { ...withoutOutlet, headline: 'King: “Never”', headlineBy: 'printed', published: '2023-08-24' },
    king,
    { ...site, language: 'ko', accessed: '2026-12-01' },
  );
  expect(copies).toEqual({
    text: `“No.

“Never.”
— Michael Patrick King, date not recorded, quoted in “King: ‘Never’”, 24 August 2023, as given in The Cameo Archive, https://archive.example/q/7k2m9x4d/`,
    markdown: `> No.
>
> Never.
>
> — Michael Patrick King, date not recorded, quoted in “King: ‘Never’”, 24 August 2023, as given in [The Cameo Archive](https://archive.example/q/7k2m9x4d/)`,
    html: `<figure>
  <blockquote cite="https://archive.example/q/7k2m9x4d/">
    <p>No.</p>
    <p>Never.</p>
  </blockquote>
  <figcaption>— Michael Patrick King, date not recorded, quoted in <cite>“King: ‘Never’”</cite>, <time datetime="2023-08-24">24 August 2023</time>, as given in <a href="https://archive.example/q/7k2m9x4d/">The Cameo Archive</a></figcaption>
</figure>`,
    wikipedia:
      '{{Blockquote |text=No.{{pb}}Never. |author=Michael Patrick King |source=date not recorded}}<ref>{{cite web |title=King: “Never” |type=archive record of an article of 24 August 2023 |website=The Cameo Archive |date=21 November 2026 |language=ko |access-date=1 December 2026 |url=https://archive.example/q/7k2m9x4d/}}</ref>',
  });
});

test('has marks of ours on Wikipedia, whose templates set their own, only around the parts of interrupted words', () => {
  const { article, quotation } = quoted(['“Well,” he said. “No.”', '“Never.”'], ['Well,', 'No.', 'Never.']);
  const inLanguage = (tag: string) => {
    const copies = quotationCopies(quotation, article, king, { ...site, words: interfaceLanguage(tag) });
    return /\|(?:text|zitat)=([^|]*?) ?\|/.exec(copies.wikipedia)?.[1];
  };
  expect([inLanguage('en'), inLanguage('de')]).toEqual(['“Well,” “No.{{pb}}“Never.”', '„Well,“ „No. Never.“']);
});

test('cites an article for Wikipedia', () => {
  const { article } = quoted(['“No.”'], ['No.']);
  expect(
    articleWikipedia({ ...article, edition: 'full', published: '2022-02-02' }, { ...site, language: 'en-GB' }),
  ).toBe(
    '{{cite news |title=&#91;“Never say never,” King says&#93; |work=PEOPLE |date=2 February 2022 |via=The Cameo Archive |url=https://archive.example/articles/2023-06-never-say-never/}}',
  );
});

test('speaks the language of the archive, and to its Wikipedia too', () => {
  const { article, quotation } = quoted(['“No.”'], ['No.']);
  const words = languageFrom({
    tag: 'de',
    messages: {
      ...en,
      'copy.attribution': '— {speaker}, {occasion}, zitiert in {source}',
      'copy.occasion': 'zu {to}, {date}',
    },
  });
  const said: Quotation = { ...quotation, to: 'people', said: '2023-05' };
  const copies = quotationCopies(said, { ...article, edition: 'full', published: '2022-02-02' }, king, {
    ...site,
    words,
  });
  expect(copies.text).toContain('— Michael Patrick King, zu PEOPLE, Mai 2023, zitiert in ');
  expect(copies.wikipedia).toContain(
    '<ref>Michael Patrick King, gegenüber PEOPLE, Mai 2023, zitiert in {{Internetquelle ',
  );
  expect(copies.wikipedia).toContain('|datum=2022-02-02 ');
});

test('names the author of an article for Wikipedia', () => {
  const { article } = quoted(['“No.”'], ['No.']);
  expect(
    articleWikipedia({ ...article, edition: 'full', byline: 'Antonia Ember', published: '2022-02-02' }, site),
  ).toBe(
    '{{cite news |author=Antonia Ember |title=&#91;“Never say never,” King says&#93; |work=PEOPLE |date=2 February 2022 |via=The Cameo Archive |url=https://archive.example/articles/2023-06-never-say-never/}}',
  );
});

describe('hostile text', () => {
  const words = "# \"a\" 'b' {c}} d|e=f [[g]] <script>h</script></ref> \\i\n``j`` **k** __l__ ''m'' ~~~~ &amp;";

  test('is escaped in every copy', () => {
    const { article, quotation } = quoted([words], [words]);
    const copies = quotationCopies(quotation, article, { ...king, name: '<b>K</b> | {{x}}' }, site);
    const attribution = '[“Never say never,” King says], PEOPLE, June 2023 (uncertain)';
    expect(copies.text)
      .toBe(`“# "a" 'b' {c}} d|e=f [[g]] <script>h</script></ref> \\i \`\`j\`\` **k** __l__ ''m'' ~~~~ &amp;”
— <b>K</b> | {{x}}, date not recorded, quoted in ${attribution}, as given in The Cameo Archive, https://archive.example/q/7k2m9x4d/`);
    expect(copies.markdown.split('\n')[0]).toBe(
      "> \\# \"a\" 'b' {c}} d\\|e=f \\[\\[g\\]\\] \\<script\\>h\\</script\\>\\</ref\\> \\\\i \\`\\`j\\`\\` \\*\\*k\\*\\* \\_\\_l\\_\\_ ''m'' \\~\\~\\~\\~ \\&amp;",
    );
    expect(copies.html.split('\n').slice(2, 5)).toEqual([
      '    <p># &quot;a&quot; &#39;b&#39; {c}} d|e=f [[g]] &lt;script&gt;h&lt;/script&gt;&lt;/ref&gt; \\i ``j`` **k** __l__ &#39;&#39;m&#39;&#39; ~~~~ &amp;amp;</p>',
      '  </blockquote>',
      '  <figcaption>— &lt;b&gt;K&lt;/b&gt; | {{x}}, date not recorded, quoted in <cite>[“Never say never,” King says]</cite>, PEOPLE, <time datetime="2023-06">June 2023 (uncertain)</time>, as given in <a href="https://archive.example/q/7k2m9x4d/">The Cameo Archive</a></figcaption>',
    ]);
    expect(copies.wikipedia.split('<ref>')[0]).toBe(
      '{{Blockquote |text=&#35; "a" \'b\' &#123;c&#125;&#125; d&#124;e&#61;f &#91;&#91;g&#93;&#93; &#60;script&#62;h&#60;/script&#62;&#60;/ref&#62; \\i ``j`` **k** &#95;&#95;l&#95;&#95; &#39;&#39;m&#39;&#39; &#126;&#126;&#126;&#126; &#38;amp; |author=&#60;b&#62;K&#60;/b&#62; &#124; &#123;&#123;x&#125;&#125; |source=date not recorded}}',
    );
  });

  /** Text made of markup characters, on one line. */
  const anyText = fc
    .array(fc.constantFrom(...'\\`*_[]<>&~|#+-=!(){}:;"\'“”1.)a b/@^$', '&lt;', '<b>', 'http://x.y', '1. '), {
      minLength: 1,
    })
    .map((characters) => characters.join('').replace(/\s+/g, ' ').trim())
    .filter((text) => text !== '');

  test('survives a Markdown parser', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { article, quotation } = quoted([text], [text]);
        const tree = remark().parse(quotationCopies(quotation, article, king, site).markdown);
        const [block] = tree.children;
        expect(block?.type === 'blockquote' && block.children.map(({ type }) => type)).toEqual([
          'paragraph',
          'paragraph',
        ]);
        expect(block?.type === 'blockquote' && block.children[0] && shown(block.children[0])).toBe(text);
      }),
    );
  });

  test('survives an HTML parser', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { article, quotation } = quoted([text], [text]);
        const root = parse(quotationCopies(quotation, article, king, site).html);
        expect(root.querySelectorAll('*').map(({ rawTagName }) => rawTagName)).toEqual([
          'figure',
          'blockquote',
          'p',
          'figcaption',
          'cite',
          'time',
          'a',
        ]);
        expect(root.querySelector('p')?.text).toBe(text);
      }),
    );
  });

  test('contains no wikitext', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const written = wikitext(text);
        expect(written).not.toMatch(/[<>{}[\]|=~]|''|__|^[*#:;]/);
        expect(written.replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))).toBe(text);
      }),
    );
  });
});

/** The visible text of a Markdown tree. */
function shown(node: Nodes): string {
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(shown).join('') : '';
}

test('a copy names the speaker as the article prints it, with the name of today in brackets', () => {
  const { article, quotation } = quoted(['“Never.”'], ['Never.']);
  const named = { ...quotation, as: 'M. P. King' };
  const { text, markdown, html, wikipedia } = quotationCopies(named, article, king, site);
  expect(text).toContain('— M. P. King [Michael Patrick King]');
  expect(markdown).toContain('M. P. King \\[Michael Patrick King\\]');
  expect(html).toContain('M. P. King [Michael Patrick King]');
  expect(wikipedia).toContain('|author=M. P. King &#91;Michael Patrick King&#93;');
  expect(quotationCitation(named, article, king, { ...site, target: 'archive' }).note).toBe(
    'Quoting M. P. King [Michael Patrick King]',
  );
});
