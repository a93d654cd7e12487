import { rightsCode } from '../archive/rights.ts';
import type { Language } from './language.ts';

/** The name of a rights statement, or the URI itself when it is not one of the twelve. */
export function rightsName(uri: string, { say }: Language): string {
  const code = rightsCode(uri);
  return code === undefined ? uri : say(`rights.${code}`);
}
