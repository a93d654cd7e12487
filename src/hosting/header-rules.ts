/**
 * The HTTP headers of a published archive: the one place from which the files for all hosts are made, and what the
 * packed archive records.
 */

export interface HeaderRule {
  /** Path below the base path; at most one `*`, which stands for any run of characters, slashes included. */
  readonly pattern: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** Files whose names hold a checksum of what is in them: another content is another name, so they never expire. */
const HASHED = ['/_astro/*', '/pagefind/index/*', '/pagefind/fragment/*', '/pagefind/*.pack', '/pagefind/*.pf_meta'];

const ONE_YEAR = 31_536_000;

/** Everything else is asked for again each time, and answered by 304 while it is the same. */
export const REVALIDATE = 'no-cache';

/**
 * No two rules but the first may set a header for the same path, because hosts join what is set twice by a comma. A
 * Content-Security-Policy may be: joined, both hold.
 */
export const headerRules: readonly HeaderRule[] = [
  {
    pattern: '/*',
    headers: {
      // Every page carries its own policy, with the checksums of its scripts, in a <meta>. A header can add the one
      // directive that means nothing there; the stricter whole cannot stand here, for it differs from page to page.
      'Content-Security-Policy': "frame-ancestors 'none'",
      // No other host learns what somebody read here.
      'Referrer-Policy': 'same-origin',
      'Permissions-Policy':
        'accelerometer=(), autoplay=(), camera=(), display-capture=(), encrypted-media=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), publickey-credentials-get=(), usb=(), xr-spatial-tracking=(), clipboard-write=(self)',
      // Without includeSubDomains: an archive speaks for its own host only.
      'Strict-Transport-Security': `max-age=${String(ONE_YEAR)}`,
      'X-Content-Type-Options': 'nosniff',
      'Cross-Origin-Opener-Policy': 'same-origin',
      // All is public and the same for everybody: others' pages may read the data and replay the packed archive.
      'Access-Control-Allow-Origin': '*',
    },
  },
  ...HASHED.map((pattern) => ({
    pattern,
    headers: { 'Cache-Control': `public, max-age=${String(ONE_YEAR)}, immutable` },
  })),
  {
    // A worker obeys the policy of its own file, not that of a page.
    pattern: '/sw.js',
    headers: { 'Content-Security-Policy': "default-src 'none'; connect-src 'self'; script-src 'self'" },
  },
];

/** Whether a path below the base path is one that the pattern names. */
export function matches(pattern: string, path: string): boolean {
  const [start = '', end] = pattern.split('*');
  if (end === undefined) return path === start;
  return path.length >= start.length + end.length && path.startsWith(start) && path.endsWith(end);
}

/** All headers of the file at a path below the base path, apart from those that describe its content. */
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

/** What the other rules change for their paths, ready for hosts where the last word counts: `headersOf` in pieces. */
export function exceptions(): readonly { readonly pattern: string; readonly name: string; readonly value: string }[] {
  return headerRules.slice(1).flatMap(({ pattern, headers }) => {
    const whole = headersOf(pattern.replace('*', 'x'));
    return Object.keys(headers).map((name) => ({ pattern, name, value: whole[name] ?? '' }));
  });
}
