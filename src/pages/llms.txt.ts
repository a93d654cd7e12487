import { address } from '../adapters/address.ts';
import { getArchive } from '../adapters/archive-collection.ts';
import { guideForModels } from '../archive/guide-for-models.ts';
import { site } from '../site.ts';

export async function GET(): Promise<Response> {
  return new Response(guideForModels(await getArchive(), { ...site, addressOf: address }), {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
}
