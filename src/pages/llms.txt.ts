import { address } from '../build/address.ts';
import { getArchive } from '../content/edge/archive-collection.ts';
import { llmsTxt } from '../feeds/llms-txt.ts';
import { site } from '../site.ts';

export async function GET(): Promise<Response> {
  return new Response(llmsTxt(await getArchive(), { ...site, addressOf: address }), {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
}
