import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readOutput } from '../../src/checks/edge/built-site.ts';
import { readPage } from '../../src/checks/built-page.ts';
import { isWholePng, pngSize } from '../../src/pictures/png.ts';
import { printedQuotations } from '../../src/archive/archive.ts';
import { sharedTitle } from '../../src/cards/shared-title.ts';
import { interfaceLanguage } from '../../src/languages/known-languages.ts';
import { loadArchive } from '../../src/content/edge/content-folder.ts';
import { germanSite, settings } from '../built-sites.ts';
import { buildEnvironment } from '../fixtures/build-environment.ts';
import { addressIn, archive, fileOf, linkIn, only, pageOf, rootSite, sites, type BuiltSite } from './site-files.ts';

const quotations = printedQuotations(archive.articles);

describe.each(sites)('the site $name', ({ site }) => {
  test('has a card for itself, each article and each quotation, and no other', () => {
    expect(readdirSync(join(site.folder, 'cards'), { recursive: true }).map(String).toSorted()).toEqual(
      [
        'archive.png',
        'articles',
        'q',
        ...archive.articles.map(({ id }) => join('articles', `${id}.png`)),
        ...quotations.map(({ quotation }) => join('q', `${quotation.id}.png`)),
      ].toSorted(),
    );
  });

  test('shows an article and a quotation by their own cards, with whole addresses', () => {
    const pages = [
      ...archive.articles.map(({ id }) => [`/articles/${id}/`, `/cards/articles/${id}.png`] as const),
      ...quotations.map(({ quotation: { id } }) => [`/q/${id}/`, `/cards/q/${id}.png`] as const),
    ];
    expect(pages.map(([page]) => cardOf(site, page).image)).toEqual(pages.map(([, card]) => addressIn(site, card)));
  });

  test('titles a shared quotation with its words and its speaker, without its id or a comma that leads nowhere', () => {
    const titles = quotations.map((one) => ({
      id: one.quotation.id,
      title: cardOf(site, `/q/${one.quotation.id}/`).title ?? '',
      wanted: sharedTitle(one, archive, interfaceLanguage('en')),
    }));
    expect(titles.filter(({ id, title }) => title.includes(id) || /[,;:]”/.test(title))).toEqual([]);
    expect(titles.map(({ title }) => title)).toEqual(titles.map(({ wanted }) => wanted));
  });

  test('draws every card whole and in the size that networks show', () => {
    const cards = readOutput(site.folder).files.filter((path) => path.startsWith('cards/'));
    const wrong = cards.filter((path) => {
      const bytes = readFileSync(join(site.folder, path));
      const size = pngSize(bytes);
      return !isWholePng(bytes) || size?.width !== 1200 || size.height !== 630;
    });
    expect(cards.length).toBe(1 + archive.articles.length + quotations.length);
    expect(wrong).toEqual([]);
  });

  test('has a card with a size and words on every page', () => {
    const cards = [...readOutput(site.folder).pages]
      .map(readPage)
      // The file with the whole archive names no picture, for it loads nothing.
      .filter(({ redirect, path }) => !redirect && path !== 'everything.html')
      .map(({ card }) => ({
        ...card,
        image: card.image?.value.startsWith(addressIn(site, '/cards/')),
        alt: card.alt !== '',
      }));
    expect(new Set(cards.map((card) => JSON.stringify(card)))).toEqual(
      new Set([JSON.stringify({ image: true, width: '1200', height: '630', alt: true })]),
    );
  });

  test('shows the archive’s card where a page has none of its own', () => {
    expect(cardOf(site, '/timeline/')).toEqual({
      title: 'Timeline',
      image: addressIn(site, '/cards/archive.png'),
      alt: cardOf(site, '/').alt,
      twitter: 'summary_large_image',
    });
  });

  test('has the icons of its manifest, in the sizes it says', () => {
    const home = pageOf(site, '/');
    expect(only(home, '[data-app]').getAttribute('data-app')).toBe(linkIn(site, '/site.webmanifest'));
    const manifest = JSON.parse(fileOf(site, '/site.webmanifest')) as {
      readonly start_url: string;
      readonly icons: readonly { readonly src: string; readonly sizes: string; readonly type: string }[];
    };
    expect(manifest.start_url).toBe(linkIn(site, '/'));
    const sizes = manifest.icons.map(({ src, sizes: said, type }) => {
      expect(src.startsWith(site.base)).toBe(true);
      const bytes = readFileSync(join(site.folder, src.slice(site.base.length)));
      const size = pngSize(bytes);
      return {
        said,
        type,
        is: size === undefined ? bytes.toString().slice(0, 4) : `${String(size.width)}x${String(size.height)}`,
      };
    });
    expect(sizes).toEqual([
      { said: 'any', type: 'image/svg+xml', is: '<svg' },
      { said: '192x192', type: 'image/png', is: '192x192' },
      { said: '512x512', type: 'image/png', is: '512x512' },
      { said: '512x512', type: 'image/png', is: '512x512' },
    ]);
  });

  test('has icons for browsers that take no drawing, and for home screens', () => {
    const home = pageOf(site, '/');
    expect(home.querySelectorAll('link[rel=icon]').map((link) => link.getAttribute('href'))).toEqual([
      linkIn(site, '/favicon.ico'),
      linkIn(site, '/favicon.svg'),
    ]);
    const ico = readFileSync(join(site.folder, 'favicon.ico'));
    expect([...ico.subarray(0, 8)]).toEqual([0, 0, 1, 0, 1, 0, 32, 32]);
    expect(pngSize(ico.subarray(ico.readUInt32LE(18)))).toEqual({ width: 32, height: 32 });
    expect(only(home, 'link[rel=apple-touch-icon]').getAttribute('href')).toBe(linkIn(site, '/apple-touch-icon.png'));
    expect(pngSize(readFileSync(join(site.folder, 'apple-touch-icon.png')))).toEqual({ width: 180, height: 180 });
    expect(home.querySelectorAll('meta[name=theme-color]').map((meta) => meta.getAttribute('media'))).toEqual([
      '(prefers-color-scheme: light)',
      '(prefers-color-scheme: dark)',
    ]);
  });
});

describe('a keeper may do', () => {
  const article = archive.articles[0]?.id ?? '';
  const quotation = quotations[0]?.quotation.id ?? '';

  test('without cards for quotations: those of their articles stand in, and nothing is drawn twice', () => {
    const site = build('articles');
    expect(site.said).toContain(`[social-cards] 0 drawn, ${String(1 + archive.articles.length)} unchanged`);
    expect(readdirSync(join(site.folder, 'cards')).toSorted()).toEqual(['archive.png', 'articles']);
    expect(cardOf(site, `/q/${quotation}/`).image).toBe(addressIn(site, `/cards/articles/${article}.png`));
  });

  test('without any but the archive’s, as the German archive here does', async () => {
    const german = (await loadArchive(germanSite.contentRoot)).archive;
    const [first] = printedQuotations(german.articles);
    const paths = [`/q/${first?.quotation.id ?? ''}/`, `/articles/${german.articles[0]?.id ?? ''}/`];
    const card = addressIn(germanSite, '/cards/archive.png');
    expect(readdirSync(join(germanSite.folder, 'cards'))).toEqual(['archive.png']);
    expect(paths.map((path) => cardOf(germanSite, path).image)).toEqual([card, card]);
  });
});

/** The root site once more with another choice of cards; the build itself checks that no page refers to a missing one. */
function build(choice: string): BuiltSite & { readonly said: string } {
  const site = { ...rootSite, folder: `.reports/sites/cards-${choice}` };
  const { status, stdout, stderr } = spawnSync(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build'], {
    encoding: 'utf8',
    env: { ...buildEnvironment, ...settings(site), CARDS: choice, NO_COLOR: '1' },
  });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  return { ...site, said: stdout };
}

function cardOf(
  site: BuiltSite,
  path: string,
): Readonly<Record<'title' | 'image' | 'alt' | 'twitter', string | undefined>> {
  const page = pageOf(site, path);
  const content = (selector: string): string | undefined => only(page, selector).getAttribute('content');
  return {
    title: content('meta[property="og:title"]'),
    image: content('meta[property="og:image"]'),
    alt: content('meta[property="og:image:alt"]'),
    twitter: content('meta[name="twitter:card"]'),
  };
}
