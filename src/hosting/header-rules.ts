/** The HTTP headers of a published archive. The configurations of all hosts and the WACZ file are made from these. */

export interface HeaderRule {
  /** Path below the base path, with at most one `*`, which matches any characters including slashes. */
  readonly pattern: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** Files with a hash of their content in their name. They never change, so they may be cached for ever. */
const HASHED = [
  '/_astro/*',
  '/pagefind/index/*',
  '/pagefind/fragment/*',
  '/pagefind/filter/*',
  '/pagefind/*.pf_meta',
  '/search/*.pack',
];

const ONE_YEAR = 31_536_000;

/** For all other files: browsers ask every time and get a 304 if nothing changed. */
const REVALIDATE = 'no-cache';

/**
 * The first rule applies to every path. Otherwise no two rules may set the same header for the same path, because hosts
 * join repeated headers with a comma. Content-Security-Policy is the exception: of two joined policies both apply.
 */
export const headerRules: readonly HeaderRule[] = [
  {
    pattern: '/*',
    headers: {
      // Every page has its own policy with the hashes of its scripts in a <meta> element. This adds the one directive
      // that browsers ignore there.
      'Content-Security-Policy': "frame-ancestors 'none'",
      // Other sites do not learn which page a reader came from.
      'Referrer-Policy': 'same-origin',
      'Permissions-Policy':
        'accelerometer=(), autoplay=(), camera=(), display-capture=(), encrypted-media=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), publickey-credentials-get=(), usb=(), xr-spatial-tracking=(), clipboard-write=(self)',
      // Without includeSubDomains: an archive must not decide for other hosts.
      'Strict-Transport-Security': `max-age=${String(ONE_YEAR)}`,
      'X-Content-Type-Options': 'nosniff',
      'Cross-Origin-Opener-Policy': 'same-origin',
      // Everything is public and the same for everybody, so other sites may read the data and replay the WACZ file.
      'Access-Control-Allow-Origin': '*',
    },
  },
  ...HASHED.map((pattern) => ({
    pattern,
    headers: { 'Cache-Control': `public, max-age=${String(ONE_YEAR)}, immutable` },
  })),
  {
    // A worker follows the policy of its own file, not the policy of a page.
    pattern: '/sw.js',
    headers: { 'Content-Security-Policy': "default-src 'none'; connect-src 'self'; script-src 'self'" },
  },
];

/** Whether a pattern matches a path below the base path. */
export function matches(pattern: string, path: string): boolean {
  const [start = '', end] = pattern.split('*');
  if (end === undefined) return path === start;
  return path.length >= start.length + end.length && path.startsWith(start) && path.endsWith(end);
}

/** All headers of the file at a path below the base path, except those that describe its content. */
export function headersOf(path: string): Readonly<Record<string, string>> {
  const joined = new Map<string, string>();
  for (const { pattern, headers } of headerRules) {
    if (!matches(pattern, path)) continue;
    for (const [name, value] of Object.entries(headers)) {
      const before = joined.get(name);
      joined.set(name, before === undefined ? value : `${before}, ${value}`);
    }
  }
  if (!joined.has('Cache-Control')) joined.set('Cache-Control', REVALIDATE);
  return Object.fromEntries(joined);
}

/** The final values of headers that differ from `headersOf('/')`, for hosts where a later rule overrides an earlier one. */
export function exceptions(): readonly { readonly pattern: string; readonly name: string; readonly value: string }[] {
  return headerRules.slice(1).flatMap(({ pattern, headers }) => {
    const whole = headersOf(pattern.replace('*', 'x'));
    return Object.keys(headers).map((name) => ({ pattern, name, value: whole[name] ?? '' }));
  });
}
