import { cp, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { FacsimilePage } from '../../archive/facsimile.ts';
import { absoluteUrl } from '../../archive/permalink.ts';
import { cacheFolder } from '../../build/cache-folder.ts';
import { contentRoot } from '../../build/environment.ts';
import type { ContentSource } from '../../content/edge/content-source.ts';
import { pictureBytes } from '../../content/edge/picture-files.ts';
import { imageInformation, imageServicePath } from '../iiif-image.ts';
import { scanFiles } from './scan-files.ts';

/** Writes the images of scans for IIIF viewers. Only in a build: viewers are other sites, and ask the published one. */
export function scanImages(content: ContentSource): AstroIntegration {
  let cache = '';
  let site = '';
  let base = '/';
  return {
    name: 'scan-images',
    hooks: {
      'astro:config:done': ({ config }) => {
        cache = cacheFolder(fileURLToPath(config.root), 'scans');
        site = config.site ?? '';
        base = config.base;
      },
      'astro:build:done': async ({ dir, logger }) => {
        const { archive } = await content.load();
        const scans = new Map<string, FacsimilePage>(
          archive.articles.flatMap(({ facsimile = [] }) => facsimile.map((page) => [page.sha256, page] as const)),
        );
        for (const page of scans.values()) {
          const path = imageServicePath(page.sha256);
          const folder = join(fileURLToPath(dir), path);
          await mkdir(folder, { recursive: true });
          await cp(await scanFiles(() => pictureBytes(contentRoot, page.source), page, cache), folder, {
            recursive: true,
          });
          const information = imageInformation(page, absoluteUrl(site, base, path));
          await writeFile(join(folder, 'info.json'), JSON.stringify(information));
        }
        if (scans.size > 0) logger.info(`${String(scans.size)} scans in parts`);
      },
    },
  };
}
