import { decodedPart } from '../../text/web-address.ts';
import { readFile, realpath, stat } from 'node:fs/promises';
import { dirname, isAbsolute, join, relative, resolve } from 'node:path';
import { MOST_BYTES } from '../../pictures/edge/picture-file.ts';
import type { Source } from '../sources/source.ts';

/** Folders in which a site's generator keeps what it publishes as it is: of Hugo, Astro and others, of Jekyll the site's own. */
const PUBLISHED = ['static', 'public', 'src', 'assets', ''];

/** Folders above a text that may be its site's: of `content/posts/2022`, three. */
const ABOVE = 3;

/** What stands in the folder of a site. */
const SITE_MARKS = ['static', 'public', '_config.yml', 'hugo.toml', 'config.toml', 'hugo.yaml', 'package.json', '.git'];

/**
 * The bytes of a file beside a source that the source names by an address; `undefined` when there is none. A saved page
 * reaches files in its own folder and below. A text of a site reaches those of its site, also by the address that a file has
 * on the web.
 */
export async function fileBeside(
  address: string,
  { folder, document, post }: Pick<Source, 'folder' | 'document' | 'post'>,
): Promise<Uint8Array | undefined> {
  if (folder === undefined) return undefined;
  const isSite = post !== undefined || /\.(?:md|markdown)$/iu.test(document);
  const isWeb = /^(?:https?:)?\/\//iu.test(address);
  if ((isWeb && !isSite) || (!isWeb && /^[a-z][\w+.-]+:/iu.test(address))) return undefined;
  const path = decodedPart(
    isWeb ? (URL.parse(address, 'http://site')?.pathname ?? '') : address.replace(/[?#].*$/u, ''),
  );
  const site = isSite ? await siteFolder(folder) : folder;
  const places = path.startsWith('/') ? PUBLISHED.map((part) => join(site, part, path)) : [resolve(folder, path)];
  for (const place of places) {
    const bytes = await readInside(place, site);
    if (bytes !== undefined) return bytes;
  }
  return undefined;
}

/** The nearest folder around a text that looks like a site's; its own when none does. */
async function siteFolder(folder: string): Promise<string> {
  let around = resolve(folder);
  for (let step = 0; step <= ABOVE; step += 1) {
    for (const mark of SITE_MARKS)
      if ((await stat(join(around, mark)).catch(() => undefined)) !== undefined) return around;
    around = dirname(around);
  }
  return folder;
}

/** The bytes of a file, unless it is outside of a folder, also by a symbolic link. */
async function readInside(path: string, folder: string): Promise<Uint8Array | undefined> {
  try {
    const [file, root] = [await realpath(path), await realpath(folder)];
    const way = relative(root, file);
    if (way.startsWith('..') || isAbsolute(way)) return undefined;
    const entry = await stat(file);
    return entry.isFile() && entry.size <= MOST_BYTES ? await readFile(file) : undefined;
  } catch {
    return undefined;
  }
}
