/** The sites that the tests build, look into and read in a browser. They leave `dist` alone. */

export interface BuiltSite {
  /** The site as it would be published; nothing listens there. */
  readonly site: string;
  readonly base: string;
  /** From the project's root. */
  readonly folder: string;
  /** Where `playwright.config.ts` serves it. */
  readonly port: number;
  /** Folder whose `content/` it is made from; the project's own when absent. */
  readonly contentRoot?: string;
}

export const rootSite: BuiltSite = {
  site: 'https://archive.example',
  base: '/',
  folder: '.reports/sites/root',
  port: 4391,
};

export const baseSite: BuiltSite = {
  site: 'https://someone.example',
  base: '/archive/',
  folder: '.reports/sites/base',
  port: 4392,
};

/** The root site built a second time, to be compared byte by byte. Never served. */
export const rootSiteAgain = { ...rootSite, folder: '.reports/sites/root-again' };

/** An archive of invented articles with what ours has not: very long texts, many quotations, 2,000 events. */
export const longSite: BuiltSite = {
  site: 'https://archive.example',
  base: '/',
  folder: '.reports/sites/long',
  port: 4393,
  contentRoot: '.reports/content/long',
};

/** The settings by which `astro.config.mjs` makes or serves a site. */
export function settings({ site, base, folder, contentRoot = '.' }: BuiltSite): Readonly<Record<string, string>> {
  return { SITE_URL: site, BASE_PATH: base, OUT_DIR: folder, CONTENT_ROOT: contentRoot, ASTRO_TELEMETRY_DISABLED: '1' };
}

/** Address of the site's home page in the browser tests. */
export function servedAt({ base, port }: BuiltSite): string {
  return `http://127.0.0.1:${String(port)}${base}`;
}
