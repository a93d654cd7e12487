// Environment variables named SITE or BASE_URL would override `import.meta.env`, so the configuration is read instead.
import { base, site } from 'astro:config/server';
import { absoluteUrl, withBase } from '../archive/permalink.ts';

/** Address of a path of this deployment, for links between its pages. */
export function link(path: string): string {
  return withBase(base, path);
}

/** The same with the site's origin, for canonical links, citations and data. */
export function address(path: string): string {
  return absoluteUrl(origin(), base, path);
}

/** Origin of this deployment. */
export function origin(): string {
  if (site === undefined) throw new Error('astro.config.mjs sets no site');
  return site;
}

/** Base path of this deployment. */
export function basePath(): string {
  return base;
}
