import { isFormerAddress, isRootFile, type Redirects } from './redirect.ts';

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
  // Some hosts do not tell capitals apart.
  const known = new Map([...declared].map(([from, to]) => [from.toLowerCase(), to]));
  const added = new Map<string, string>();
  return {
    added: () => added,
    plan: (oldAddresses, to) => {
      const paths = new Map(oldAddresses.map((address) => [asPath(address), address]));
      return [...paths].map(([path, address]): PlannedRedirect => {
        const refused = refusal(path, to, known.get(path.toLowerCase()));
        if (refused !== undefined) return { from: address, refused };
        if (!all.has(path)) added.set(path, to);
        all.set(path, to);
        known.set(path.toLowerCase(), to);
        return { from: path, to };
      });
    },
  };
}

/** The path of an address as it is read, with a slash at its end. A file's name gets one too: it becomes a folder. */
function asPath(address: string): string {
  const url = URL.parse(address, 'https://archive.invalid');
  if (url === null) return address;
  const path = asRead(url.pathname.replace(/\/index\.html?$/u, '/'));
  return `${path}${path.endsWith('/') ? '' : '/'}${url.search}`;
}

function asRead(path: string): string {
  try {
    return decodeURIComponent(path).normalize('NFC');
  } catch {
    return path;
  }
}

/** @param known where the path leads already */
function refusal(path: string, to: string, known: string | undefined): string | undefined {
  if (path.includes('?'))
    return 'it has a query, behind which no host of static files looks; redirect it on your server';
  if (path === '/' || OWN.has(path.split('/')[1]?.toLowerCase() ?? '') || isRootFile(path))
    return 'it is an address of the archive itself';
  if (!isFormerAddress(path))
    return 'it has signs other than letters, digits, hyphens, dots, underscores and ~; redirect it on your server';
  if (known !== undefined && known !== to) return `it leads to ${known} already`;
  return undefined;
}
