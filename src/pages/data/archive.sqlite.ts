import { getArchive } from '../../content/edge/archive-collection.ts';
import { fileResponse } from '../../exports/edge/data-exports.ts';
import { siteExports } from '../../exports/edge/site-exports.ts';

const PATH = '/data/archive.sqlite';

export async function GET(): Promise<Response> {
  return fileResponse(PATH, (await siteExports(await getArchive())).contentOf(PATH));
}
