import { getArchive } from '../adapters/archive-collection.ts';
import { address } from '../adapters/address.ts';
import { printedQuotations } from '../archive/archive.ts';
import { quotationData } from '../archive/quotation-data.ts';

export async function GET(): Promise<Response> {
  const archive = await getArchive();
  const rows = printedQuotations(archive.articles).map((printed) => quotationData(printed, archive, address));
  return Response.json(rows);
}
