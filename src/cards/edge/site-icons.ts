import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { ICON_DRAWING_PATH, ICON_FILE, manifestIcons, TOUCH_ICON } from '../icon.ts';

/** Renders the icons of a build from the drawing in `public/`. `astro dev` serves only the drawing. */
export function siteIcons(): AstroIntegration {
  let publicFolder = '';
  return {
    name: 'site-icons',
    hooks: {
      'astro:config:done': ({ config }) => {
        publicFolder = fileURLToPath(config.publicDir);
      },
      'astro:build:done': async ({ dir }) => {
        const { drawIcon, iconFile } = await import('./icon-drawing.ts');
        const output = fileURLToPath(dir);
        const svg = await readFile(join(publicFolder, ICON_DRAWING_PATH), 'utf8');
        for (const icon of [TOUCH_ICON, ...manifestIcons]) {
          await writeFile(join(output, icon.path), await drawIcon(svg, icon));
        }
        const { path, size } = ICON_FILE;
        await writeFile(join(output, path), iconFile(await drawIcon(svg, { size, filled: false }), size));
      },
    },
  };
}
