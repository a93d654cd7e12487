import { getArchive } from '../adapters/archive-collection.ts';
import { fileResponse } from '../adapters/data-exports.ts';
import { siteExports } from '../adapters/site-exports.ts';

const PATH = '/quotations.ndjson';

export async function GET(): Promise<Response> {
  return fileResponse(PATH, (await siteExports(await getArchive())).contentOf(PATH));
}
