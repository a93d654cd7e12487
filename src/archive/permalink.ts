/**
 * Addresses of the archive, relative to its base path, as they are promised: they depend on ids alone, so no edit of a
 * headline or a wording moves them. All but files end in a slash.
 */

export function articlePath(articleId: string): string {
  return `/articles/${articleId}/`;
}

export function quotationPath(quotationId: string): string {
  return `/q/${quotationId}/`;
}

export function speakerPath(speakerId: string): string {
  return `/speakers/${speakerId}/`;
}

export function outletPath(outletId: string): string {
  return `/outlets/${outletId}/`;
}

/** The `id` of a quotation's element on its article's page. */
export function quotationFragment(quotationId: string): string {
  return `q-${quotationId}`;
}

/** The `id` of a paragraph's element on its article's page; `number` counts from 1. */
export function paragraphFragment(number: number): string {
  return `p${String(number)}`;
}

/** A site-relative path below the base path of a deployment: `/archive/` and `/q/x/` give `/archive/q/x/`. */
export function withBase(base: string, path: string): string {
  return `${base.replace(/\/$/, '')}${path}`;
}

/** The whole address, for canonical links, citations and feeds. */
export function absoluteUrl(site: string, base: string, path: string): string {
  return new URL(withBase(base, path), site).href;
}
