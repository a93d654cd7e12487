import { address } from '../build/address.ts';
import { searchDescription } from '../feeds/opensearch.ts';
import { ICON_FILE } from '../cards/icon.ts';
import { archiveSettings } from '../content/edge/archive-settings.ts';

export function GET(): Response {
  const icon = { path: ICON_FILE.path, size: 32, type: 'image/vnd.microsoft.icon' };
  return new Response(searchDescription({ ...archiveSettings(), icon }, address), {
    headers: { 'content-type': 'application/opensearchdescription+xml' },
  });
}
