import { describe, expect, test } from 'vitest';
import { koreanSite } from '../built-sites.ts';
import { only, pageOf, rootSite, textsOf, type BuiltSite } from './site-files.ts';

/** The paragraphs of a section of the page about the archive, by the id of its heading. */
function sectionOf(site: BuiltSite, id: string): readonly string[] {
  return textsOf(pageOf(site, '/about/'), `#${id} + div p`);
}

describe('an archive that names neither keeper nor contact nor licence', () => {
  test('says so', () => {
    expect(sectionOf(rootSite, 'errors')).toEqual([
      'This archive does not name its keeper. It gives no address to which errors could be reported. The company that hosts it may pass a message on. If a text is corrected after publication, its page says what was corrected and when.',
    ]);
    expect(sectionOf(rootSite, 'rights')[1]).toBe(
      'For what the archive wrote itself (retellings, summaries, notes) it gives no licence: you may quote it, but anything more needs the keeper’s permission.',
    );
  });

  test('leads to what may be reused from the foot of every page, and to no report of errors', () => {
    for (const address of ['/', '/articles/2022-02-02-no-open-berth/', '/q/fvbmt4sk/']) {
      const foot = only(pageOf(rootSite, address), '.footer');
      expect(textsOf(foot, 'a')).toEqual(['About this archive', 'Reuse']);
    }
  });
});

describe('an archive that names all three', () => {
  test('says where errors are told, and what to give', () => {
    expect(sectionOf(koreanSite, 'errors')).toEqual([
      'This archive is kept by 항구 자료회. If a word, a name or a date is wrong, write to keeper@archive.example. Please give the address of the quotation or paragraph, and what the original says. If a text is corrected after publication, its page says what was corrected and when.',
    ]);
  });

  test('links to the licence of what it wrote itself, and to none of the articles', () => {
    const licence = only(pageOf(koreanSite, '/about/'), '#rights + div a');
    expect([licence.getAttribute('href'), licence.getAttribute('rel')]).toEqual([
      'https://creativecommons.org/licenses/by/4.0/',
      'license noopener',
    ]);
    expect(sectionOf(koreanSite, 'rights')[1]).toBe(
      'What the archive wrote itself (retellings, summaries, notes) may be used under this licence: https://creativecommons.org/licenses/by/4.0/.',
    );
  });

  test('leads to both from the foot of every page', () => {
    expect(textsOf(only(pageOf(koreanSite, '/'), '.footer'), 'a')).toEqual([
      'About this archive',
      'Reuse',
      'Report an error',
    ]);
  });
});
