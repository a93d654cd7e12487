import { address } from '../build/address.ts';
import { getArchive } from '../content/edge/archive-collection.ts';
import { llmsTxt } from '../feeds/llms-txt.ts';
import { archiveLanguage } from '../content/edge/archive-language.ts';
import { archiveSettings } from '../content/edge/archive-settings.ts';

export async function GET(): Promise<Response> {
  return new Response(
    llmsTxt(await getArchive(), { ...archiveSettings(), words: archiveLanguage(), addressOf: address }),
    {
      headers: { 'content-type': 'text/plain; charset=utf-8' },
    },
  );
}
