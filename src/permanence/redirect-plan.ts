import { isArchiveAddress, type Redirects } from './redirect.ts';

/** An address that a text had elsewhere, and what becomes of it. */
export type PlannedRedirect =
  { readonly from: string; readonly to: string } | { readonly from: string; readonly refused: string };

/** First parts of the archive's own addresses. */
const OWN = new Set(
  'articles q quotations speakers outlets topics series timeline search about data cards pagefind offline everything 404'.split(
    ' ',
  ),
);

/**
 * Decides which old addresses can lead to an article, one article at a time. Earlier decisions count: no address leads to
 * two articles.
 *
 * @param declared the redirects that the archive has
 */
export function redirectPlanner(declared: Redirects): {
  plan(oldAddresses: readonly string[], to: string): readonly PlannedRedirect[];
  /** The redirects that are new. */
  added(): Redirects;
} {
  const all = new Map(declared);
  const added = new Map<string, string>();
  return {
    added: () => added,
    plan: (oldAddresses, to) => {
      const paths = new Map(oldAddresses.map((address) => [asPath(address), address]));
      return [...paths].map(([path, address]): PlannedRedirect => {
        const refused = refusal(path, to, all);
        if (refused !== undefined) return { from: address, refused };
        if (!all.has(path)) added.set(path, to);
        all.set(path, to);
        return { from: path, to };
      });
    },
  };
}

/** The path of an address, with a slash at its end as hosts understand it. */
function asPath(address: string): string {
  const url = URL.parse(address, 'https://archive.invalid');
  if (url === null) return address;
  const path = `${url.pathname.replace(/\/index\.html?$/u, '/')}${url.search}`;
  return path.endsWith('/') || /[.?][^/]*$/u.test(path) ? path : `${path}/`;
}

function refusal(path: string, to: string, all: Redirects): string | undefined {
  const known = all.get(path);
  if (!isArchiveAddress(path)) return `${unfit(path)}, which no address of an archive has; redirect it on your server`;
  if (path === '/' || OWN.has(path.split('/')[1] ?? '')) return 'it is an address of the archive itself';
  if (known !== undefined && known !== to) return `it leads to ${known} already`;
  return undefined;
}

function unfit(path: string): string {
  if (path.includes('?')) return 'it has a query';
  if (/\.[^/]*$/u.test(path)) return 'it ends like a file';
  if (/[A-Z]/u.test(path) && !path.includes('%')) return 'it has capitals';
  return 'it has letters or signs outside a-z, 0-9 and single hyphens';
}
