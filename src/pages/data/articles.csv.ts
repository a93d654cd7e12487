import { getArchive } from '../../adapters/archive-collection.ts';
import { address } from '../../adapters/address.ts';
import { DataExports, fileResponse } from '../../adapters/data-exports.ts';
import { site } from '../../site.ts';

const PATH = '/data/articles.csv';

export async function GET(): Promise<Response> {
  return fileResponse(PATH, new DataExports(await getArchive(), site, address).contentOf(PATH));
}
