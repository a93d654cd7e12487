/**
 * The promised addresses, relative to the base path of the archive. They depend on ids alone, so editing a headline or a
 * wording never moves them. All except files end in a slash.
 */

export function articlePath(articleId: string): string {
  return `/articles/${articleId}/`;
}

/** A picture of an article, upright and in full size. It is in no list of pages, and lives as long as its article shows it. */
export function picturePath(articleId: string, name: string): string {
  return `${articlePath(articleId)}${name}`;
}

/** The scans of an article's printed pages, as a IIIF manifest for viewers. It lives as long as the article has scans. */
export function manifestPath(articleId: string): string {
  return `${articlePath(articleId)}manifest.json`;
}

export function quotationPath(quotationId: string): string {
  return `/q/${quotationId}/`;
}

/** What is said of a speaker. */
export function aboutSpeakerPath(id: string): string {
  return `${speakerPath(id)}about/`;
}

export function speakerPath(speakerId: string): string {
  return `/speakers/${speakerId}/`;
}

export function outletPath(outletId: string): string {
  return `/outlets/${outletId}/`;
}

export function topicPath(topicId: string): string {
  return `/topics/${topicId}/`;
}

export function seriesPath(seriesId: string): string {
  return `/series/${seriesId}/`;
}

/** The `id` of a quotation's element on its article's page. */
export function quotationFragment(quotationId: string): string {
  return `q-${quotationId}`;
}

/** The `id` of a paragraph's element on its article's page. `number` counts from 1. */
export function paragraphFragment(number: number): string {
  return `p${String(number)}`;
}

/** The `id` of a picture's element on its article's page. `number` counts from 1. */
export function pictureFragment(number: number): string {
  return `picture-${String(number)}`;
}

/** The `id` of a printed page's element on its article's page. `number` counts from 1. */
export function facsimileFragment(number: number): string {
  return `printed-page-${String(number)}`;
}

/** Turns a site-relative path into an absolute URL of this deployment. */
export type AddressOf = (path: string) => string;

/** A site-relative path with the base path in front: `/archive/` and `/q/x/` give `/archive/q/x/`. */
export function withBase(base: string, path: string): string {
  return `${base.replace(/\/$/, '')}${path}`;
}

/** The absolute URL, for canonical links, citations and feeds. */
export function absoluteUrl(site: string, base: string, path: string): string {
  return new URL(withBase(base, path), site).href;
}
