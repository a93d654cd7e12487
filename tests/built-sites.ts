/** The sites that the tests build, look into and read in a browser. They leave `dist` alone. */

export interface BuiltSite {
  /** Names its folder, and the variable in which its address is handed to the browser tests. */
  readonly name: string;
  /** The site as it would be published; nothing listens there. */
  readonly site: string;
  readonly base: string;
  /** From the project's root. */
  readonly folder: string;
  /** Folder whose `content/` it is made from, from the project's root. */
  readonly contentRoot: string;
  /** Which cards are drawn; as many as a keeper gets who says nothing when absent. */
  readonly cards?: 'none';
}

/** A small invented archive of `tests/fixtures/archives/`. */
function siteOf(archive: string, name = archive): BuiltSite {
  return {
    name,
    site: 'https://archive.example',
    base: '/',
    folder: `.reports/sites/${name}`,
    contentRoot: `tests/fixtures/archives/${archive}`,
  };
}

/** An archive that has a little of everything, at the root of a host. */
export const rootSite = siteOf('ordinary', 'root');

/** The same below a base path. */
export const baseSite: BuiltSite = {
  ...siteOf('ordinary', 'base'),
  site: 'https://someone.example',
  base: '/archive/',
};

/** The root site built a second time, to be compared byte by byte. Never served. */
export const rootSiteAgain = siteOf('ordinary', 'root-again');

/** A very long text with many quotations, lists of several pages, a timeline of hundreds of events. */
export const longSite: BuiltSite = { ...siteOf('long'), cards: 'none' };

/** Articles in German, between „“, «» and »«. */
export const germanSite: BuiltSite = { ...siteOf('german'), cards: 'none' };

/** Articles in Arabic and Hebrew, and one in two directions. */
export const rightToLeftSite = siteOf('right-to-left');

/** An Arabic archive, which speaks Arabic to its visitors: pages that run from right to left. */
export const arabicSite = siteOf('arabic');

/** A Japanese archive: words between 「」, without spaces. */
export const japaneseSite = siteOf('japanese');

/** A Korean archive. The interface does not speak its language and is in English. */
export const koreanSite = siteOf('korean');

/** Whatever may stand in an archive and means something in HTML, CSV, XML, JSON or a terminal. */
export const hostileSite = siteOf('hostile');

/** No article, no speaker, no outlet: the first minute of every archive. */
export const emptySite: BuiltSite = { ...siteOf('empty'), cards: 'none' };

/** Greek content in the pseudo-language: whatever is Latin and not marked is a word that no translator would find. */
export const pseudoSite = siteOf('pseudo');

/** A speaker with several names, translations, an article that was renamed, and two speakers who were one. */
export const namesSite = siteOf('names');

/** An article with three pictures, one of which says where it was taken. */
export const picturesSite = siteOf('pictures');

/** Articles beside the scans of their printed pages, one page shared by two of them. */
export const facsimileSite = siteOf('facsimile');

/** The project's own content, whatever it is. */
export const ownSite: BuiltSite = { ...siteOf('own'), contentRoot: '.' };

/** The settings by which `astro.config.mjs` makes or serves a site. */
export function settings({ site, base, folder, contentRoot, cards }: BuiltSite): Readonly<Record<string, string>> {
  return {
    SITE_URL: site,
    BASE_PATH: base,
    OUT_DIR: folder,
    CONTENT_ROOT: contentRoot,
    ...(cards !== undefined && { CARDS: cards }),
    ASTRO_TELEMETRY_DISABLED: '1',
  };
}

/** The sites that `tests/serve-sites.ts` serves to browsers, beside {@link rootSite}, which `npm start`'s server does. */
export const hostedSites = [
  baseSite,
  longSite,
  germanSite,
  rightToLeftSite,
  arabicSite,
  hostileSite,
  emptySite,
  namesSite,
  picturesSite,
  facsimileSite,
] as const;

/** Name under which Playwright notes the port of a site, and in capitals the variable that holds it. */
export function portName({ name }: BuiltSite): string {
  return `${name.replaceAll('-', '_')}_port`;
}

/** Address of the site's home page in the browser tests, known once its server listens. */
export function servedAt(site: BuiltSite): string {
  return `http://127.0.0.1:${process.env[portName(site).toUpperCase()] ?? '0'}${site.base}`;
}
