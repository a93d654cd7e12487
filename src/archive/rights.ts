/**
 * Codes of the rightsstatements.org statements in their URIs.
 *
 * @see https://rightsstatements.org/page/1.0/
 */
export const RIGHTS_STATEMENTS = [
  ...(['InC', 'InC-OW-EU', 'InC-EDU', 'InC-NC', 'InC-RUU'] as const),
  ...(['NoC-CR', 'NoC-NC', 'NoC-OKLR', 'NoC-US', 'CNE', 'UND', 'NKC'] as const),
] as const;

export type RightsCode = (typeof RIGHTS_STATEMENTS)[number];

/** The code of the statement with this URI. `undefined` when it is not one of the twelve. */
export function rightsCode(uri: string): RightsCode | undefined {
  const code = /\/(?:vocab|page)\/([^/]+)\//.exec(uri)?.[1];
  return RIGHTS_STATEMENTS.find((known) => known === code);
}

/** The URI of a statement. */
export function rightsStatement(code: RightsCode): string {
  return `http://rightsstatements.org/vocab/${code}/1.0/`;
}
