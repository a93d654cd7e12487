/** Where the addresses in a built site lead: to one of its files, or not. */

export interface SiteAddress {
  /** Origin of the site: `https://example.org`. */
  readonly site: string;
  /** Base path, from slash to slash: `/` or `/archive/`. */
  readonly base: string;
}

export type Destination =
  | { readonly kind: 'file'; readonly path: string; readonly fragment: string }
  | { readonly kind: 'missing'; readonly path: string }
  /** The page exists, but this is not its one address, which is `address`. */
  | { readonly kind: 'not-canonical'; readonly address: string }
  | { readonly kind: 'outside-base' }
  | { readonly kind: 'elsewhere'; readonly protocol: string }
  | { readonly kind: 'malformed' };

/** Writes a base path as `SiteAddress` wants it, from any of `''`, `/`, `archive` and `/archive`. */
export function normaliseBase(base: string): string {
  const inner = base.replace(/^\/+|\/+$/g, '');
  return inner === '' ? '/' : `/${inner}/`;
}

/** The whole address of an output file: `articles/x/index.html` is `https://example.org/archive/articles/x/`. */
export function addressOf(path: string, { site, base }: SiteAddress): string {
  const published = path.replace(/(^|\/)index\.html$/, '$1');
  return new URL(encodePath(base + published), site).href;
}

/** Finds what an address leads to; `from` is the address of the file that holds it. */
export type Follow = (reference: string, from: string) => Destination;

/** Knows the way around a site that consists of `files`, which are paths in its output folder. */
export function createFollow({ site, base }: SiteAddress, files: ReadonlySet<string>): Follow {
  const { origin } = new URL(site);

  return (reference, from) => {
    const url = URL.parse(reference, from);
    if (url === null) return { kind: 'malformed' };
    if (url.origin !== origin) return { kind: 'elsewhere', protocol: url.protocol };

    const pathname = decode(url.pathname);
    const fragment = decode(withoutTextDirective(url.hash.slice(1)));
    if (pathname === undefined || fragment === undefined) return { kind: 'malformed' };
    if (`${pathname}/` === base) return { kind: 'not-canonical', address: encodePath(base) };
    if (!pathname.startsWith(base)) return { kind: 'outside-base' };

    const path = pathname.slice(base.length);
    if (path === '' || path.endsWith('/')) {
      const page = `${path}index.html`;
      return files.has(page) ? { kind: 'file', path: page, fragment } : { kind: 'missing', path: page };
    }
    if (files.has(path)) {
      const folder = /^(?:(.*\/))?index\.html$/.exec(path);
      return folder
        ? { kind: 'not-canonical', address: encodePath(base + (folder[1] ?? '')) }
        : { kind: 'file', path, fragment };
    }
    if (files.has(`${path}/index.html`)) return { kind: 'not-canonical', address: encodePath(`${base}${path}/`) };
    return { kind: 'missing', path };
  };
}

/** Drops what a text fragment adds (`#q-1:~:text=never`): it names no element. */
function withoutTextDirective(fragment: string): string {
  return fragment.replace(/:~:.*$/, '');
}

function encodePath(path: string): string {
  return encodeURI(path).replace(/[?#]/g, encodeURIComponent);
}

function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
