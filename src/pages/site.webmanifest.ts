import type { APIRoute } from 'astro';
import { link } from '../build/address.ts';
import { colour } from '../cards/colour.ts';
import { ICON_DRAWING_PATH, manifestIcons } from '../cards/icon.ts';
import { archiveSettings } from '../content/edge/archive-settings.ts';

/** What a system asks for when a reader puts the archive on the home screen. */
export const GET: APIRoute = () => {
  const { title, description, language } = archiveSettings();
  return new Response(
    JSON.stringify({
      id: link('/'),
      name: title,
      description,
      lang: language,
      start_url: link('/'),
      scope: link('/'),
      // `browser`: readers need the address bar to copy permalinks.
      display: 'browser',
      background_color: colour.paper,
      theme_color: colour.paper,
      icons: [
        { src: link(ICON_DRAWING_PATH), sizes: 'any', type: 'image/svg+xml' },
        ...manifestIcons.map(({ path, size, filled }) => ({
          src: link(path),
          sizes: `${String(size)}x${String(size)}`,
          type: 'image/png',
          purpose: filled ? 'maskable' : 'any',
        })),
      ],
    }),
    { headers: { 'Content-Type': 'application/manifest+json' } },
  );
};
