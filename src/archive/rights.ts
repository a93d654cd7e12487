/**
 * Codes of the rightsstatements.org statements in their URIs.
 *
 * @see https://rightsstatements.org/page/1.0/
 */
const CODES = [
  ...(['InC', 'InC-OW-EU', 'InC-EDU', 'InC-NC', 'InC-RUU'] as const),
  ...(['NoC-CR', 'NoC-NC', 'NoC-OKLR', 'NoC-US', 'CNE', 'UND', 'NKC'] as const),
] as const;

export type RightsCode = (typeof CODES)[number];

/** The code of the statement with this URI. `undefined` when it is not one of the twelve. */
export function rightsCode(uri: string): RightsCode | undefined {
  const code = /\/(?:vocab|page)\/([^/]+)\//.exec(uri)?.[1];
  return CODES.find((known) => known === code);
}
