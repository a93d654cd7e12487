import type { HTMLElement } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { printedQuotations } from '../../src/archive/archive.ts';
import { isInterrupted } from '../../src/archive/quoted-paragraphs.ts';
import { edtfDate, machineDate } from '../../src/archive/edtf-date.ts';
import { interfaceLanguage } from '../../src/languages/known-languages.ts';
import { between, languageOfWords, quotationMarks } from '../../src/text/quotation-marks.ts';
import { articlePath, outletPath, quotationPath, speakerPath } from '../../src/archive/permalink.ts';
import { addressIn, archive, linkIn, only, pageOf, sites, textOf, textsOf } from './site-files.ts';

const english = interfaceLanguage('en');

const FORMATS = ['apa', 'apa-text', 'mla', 'mla-text', 'chicago', 'chicago-text', 'bibtex', 'ris', 'csl-json'];

const printed = printedQuotations(archive.articles);

describe.each(sites)('the page of every quotation $name', ({ site }) => {
  const all = printed.map(({ quotation, article }) => ({
    quotation,
    article,
    page: pageOf(site, quotationPath(quotation.id)),
    speaker: archive.speakers.get(quotation.speaker),
    to: archive.outlets.get(quotation.to ?? ''),
    outlet: archive.outlets.get(article.outlet ?? ''),
    said: quotation.said === undefined ? undefined : english.date(quotation.said),
    own: addressIn(site, quotationPath(quotation.id)),
  }));

  test('opens with the words, who said them, to whom and when', () => {
    expect(
      all.map(({ page }) => {
        const figure = only(page, '.quotation-figure--large');
        return {
          words: textsOf(figure, 'blockquote p'),
          caption: textOf(only(figure, 'figcaption')),
          speaker: only(figure, '.speaker a').getAttribute('href'),
          datetime: figure.querySelector('time')?.getAttribute('datetime'),
        };
      }),
    ).toEqual(
      all.map(({ quotation, article, speaker, to, said }) => ({
        words: quotation.parts.map((part) =>
          between(quotationMarks(languageOfWords(quotation, article) ?? 'en'), part).replaceAll(/\s+/gu, ' '),
        ),
        caption: `${speaker?.name ?? ''}${to === undefined ? '' : ` to ${to.name}`}, ${said ?? 'date not recorded'}`,
        speaker: linkIn(site, speakerPath(quotation.speaker)),
        datetime: quotation.said === undefined ? undefined : machineDate(edtfDate(quotation.said)),
      })),
    );
  });

  test('says where the words come from and how that is known', () => {
    const kinds = {
      person: '',
      organisation: '',
      outlet: ' (in its own name)',
      unnamed: ' (a source the article does not name)',
    };
    expect(all.map(({ page }) => factsOf(page))).toEqual(
      all.map(({ quotation, article, speaker, to, outlet, said, own }) => ({
        Speaker: `${speaker?.name ?? ''}${kinds[speaker?.kind ?? 'person']}`,
        'Said to': to?.name ?? 'Not recorded',
        Said: `${said ?? 'Date not recorded'}${quotation.saidBasis === undefined ? '' : `. ${quotation.saidBasis}`}`,
        'Printed by': `${outlet?.name ?? 'Outlet not recorded'}, ${english.date(article.published)}${article.byline === undefined ? '' : `, by ${article.byline}`}`,
        Article: article.headline,
        ...(quotation.parts.length > 1 && {
          Parts: `Printed in ${String(quotation.parts.length)} parts, with other words or a paragraph break between them.`,
        }),
        ...(quotation.note !== undefined && { Note: quotation.note }),
        'Permanent address': own,
      })),
    );
  });

  test('leads to the words in the article, to the article and to the outlets', () => {
    const missing = all.flatMap(({ quotation, article, to, outlet, page }) => {
      const links = page.querySelectorAll('main a').map((link) => link.getAttribute('href'));
      return [
        linkIn(site, `${articlePath(article.id)}#q-${quotation.id}`),
        linkIn(site, articlePath(article.id)),
        ...[to, outlet].flatMap((known) => (known === undefined ? [] : [linkIn(site, outletPath(known.id))])),
      ].filter((link) => !links.includes(link));
    });
    expect(missing).toEqual([]);
  });

  test('shows the paragraphs around the words, with the words marked', () => {
    expect(
      all.map(({ page }) => {
        const context = only(page, 'blockquote.context');
        return {
          paragraphs: context.querySelectorAll('p').map(({ text }) => text),
          marked: context.querySelectorAll('mark').map(({ text }) => text),
        };
      }),
    ).toEqual(
      all.map(({ quotation, article }) => {
        const numbers = quotation.places.map(({ paragraph }) => paragraph);
        return {
          paragraphs: article.paragraphs.filter(({ number }) => numbers.includes(number)).map(({ text }) => text),
          marked: quotation.parts,
        };
      }),
    );
  });

  test('offers every format of citation for this archive and for the original', () => {
    const ids = (page: HTMLElement, target: string) =>
      page.querySelectorAll(`[data-target="${target}"] .cite__text`).map(({ id }) => id);
    expect(
      all.map(({ page }) => ({
        tabs: textsOf(page, '.cite__tabs label'),
        archive: ids(page, 'archive'),
        original: ids(page, 'original'),
      })),
    ).toEqual(
      all.map(() => ({
        tabs: ['This archive', 'The original'],
        archive: FORMATS.map((format) => `cite-archive-${format}`),
        original: FORMATS.map((format) => `cite-original-${format}`),
      })),
    );
  });

  test('gives its own address in citations of this archive, and never in those of the original', () => {
    const withAddress = all.map(({ page, own }) =>
      page
        .querySelectorAll('.cite__panel .cite__text')
        .filter(({ text }) => text.includes(own))
        .map(({ id }) => id),
    );
    // In the text, APA and MLA name the work only.
    const wanted = FORMATS.filter((format) => format !== 'apa-text' && format !== 'mla-text');
    expect(withAddress).toEqual(all.map(() => wanted.map((format) => `cite-archive-${format}`)));
  });

  test('has for paper a citation of this archive that names its style', () => {
    expect(all.map(({ page }) => textsOf(page, '.cite > .print-only'))).toEqual(
      all.map(({ page }) => [`APA 7: ${only(page, '#cite-archive-apa').text}`]),
    );
  });

  test('says in each style what the archive’s page is an article of', () => {
    const silent = all.flatMap(({ article, outlet, page }) => {
      const where = outlet === undefined ? '' : ` in ${outlet.name}`;
      const [monthFirst, dayFirst] = [interfaceLanguage('en-US'), english].map(
        ({ date }) => `of an article of ${date(article.published)}${where}`,
      );
      return [
        ['apa', monthFirst],
        ['mla', dayFirst],
        ['chicago', monthFirst],
      ].filter(([style, said = '']) => !only(page, `#cite-archive-${style ?? ''}`).text.includes(said));
    });
    expect(silent).toEqual([]);
  });

  test('says beside what can be copied how the parts of interrupted words are marked', () => {
    const said = all.map(({ page }) => textsOf(page, '.cite > .cite__parts'));
    const sentence =
      'The quotation marks close wherever the article breaks off, and open again where it goes on, here and in every copy. Only what the article says in between is left out; no words of the quotation are.';
    expect(said).toEqual(all.map(({ quotation, article }) => (isInterrupted(quotation, article) ? [sentence] : [])));
  });

  test('offers the words to copy, with the address, as plain text, Markdown, HTML and a Wikipedia template', () => {
    const copies = all.map(({ page, own }) =>
      ['text', 'markdown', 'html', 'wikipedia'].map((key) => only(page, `#cite-${key}`).text.includes(own)),
    );
    expect(copies).toEqual(all.map(() => [true, true, true, true]));
    const cut = all.filter(({ quotation, page }) => {
      const plain = only(page, '#cite-text').text;
      return quotation.parts.some((part) => !plain.includes(inOneLine(part)));
    });
    expect(cut.map(({ quotation }) => quotation.id)).toEqual([]);
  });
});

/** Words with the line breaks of verse as spaces. */
function inOneLine(words: string): string {
  return words.replaceAll('\n', ' ');
}

/** Terms and descriptions of the page's first list of facts. */
function factsOf(page: HTMLElement): Readonly<Record<string, string>> {
  const terms = textsOf(page, 'dl.facts dt');
  const facts = textsOf(page, 'dl.facts dd');
  return Object.fromEntries(terms.map((term, index) => [term, facts[index] ?? '']));
}
