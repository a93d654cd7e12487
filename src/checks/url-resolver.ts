/** Resolves URLs in a built site to its files. */

export interface SiteAddress {
  /** Origin of the site: `https://example.org`. */
  readonly site: string;
  /** Base path with slashes at both ends: `/` or `/archive/`. */
  readonly base: string;
}

export type Destination =
  | { readonly kind: 'file'; readonly path: string; readonly fragment: string }
  | { readonly kind: 'missing'; readonly path: string }
  /** The page exists, but its address is `address`. */
  | { readonly kind: 'not-canonical'; readonly address: string }
  | { readonly kind: 'outside-base' }
  | { readonly kind: 'elsewhere'; readonly protocol: string }
  | { readonly kind: 'malformed' };

/** Puts slashes at both ends of a base path such as `''`, `/`, `archive` or `/archive`. */
export function normaliseBase(base: string): string {
  const inner = base.replace(/^\/+|\/+$/g, '');
  return inner === '' ? '/' : `/${inner}/`;
}

/** The URL of an output file: `articles/x/index.html` gives `https://example.org/archive/articles/x/`. */
export function addressOf(path: string, { site, base }: SiteAddress): string {
  const published = path.replace(/(^|\/)index\.html$/, '$1');
  return new URL(encodePath(base + published), site).href;
}

/** Resolves a URL. `from` is the URL of the file that contains it. */
export type ResolveUrl = (reference: string, from: string) => Destination;

/** @param files paths of all files in the output folder */
export function createUrlResolver({ site, base }: SiteAddress, files: ReadonlySet<string>): ResolveUrl {
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

/** Removes a text directive (`#q-1:~:text=never`) from a fragment. */
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
