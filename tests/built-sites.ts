/** The sites that the tests build, look into and read in a browser. They leave `dist` alone. */

export interface BuiltSite {
  /** The site as it would be published; nothing listens there. */
  readonly site: string;
  readonly base: string;
  /** From the project's root. */
  readonly folder: string;
  /** Where `playwright.config.ts` serves it. */
  readonly port: number;
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

/** The settings by which `astro.config.mjs` makes or serves a site. */
export function settings({ site, base, folder }: BuiltSite): Readonly<Record<string, string>> {
  return { SITE_URL: site, BASE_PATH: base, OUT_DIR: folder, ASTRO_TELEMETRY_DISABLED: '1' };
}

/** Address of the site's home page in the browser tests. */
export function servedAt({ base, port }: BuiltSite): string {
  return `http://127.0.0.1:${String(port)}${base}`;
}
