import { address } from '../adapters/address.ts';
import { quotationsJsonSchema } from '../archive/quotation-data.ts';

export function GET(): Response {
  return Response.json(quotationsJsonSchema(address('/quotations.schema.json')));
}
