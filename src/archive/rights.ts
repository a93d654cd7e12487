/**
 * Names of the rightsstatements.org statements, by the code in their URI.
 *
 * @see https://rightsstatements.org/page/1.0/
 */
const LABELS: ReadonlyMap<string, string> = new Map([
  ['InC', 'In Copyright'],
  ['InC-OW-EU', 'In Copyright – EU Orphan Work'],
  ['InC-EDU', 'In Copyright – Educational Use Permitted'],
  ['InC-NC', 'In Copyright – Non-Commercial Use Permitted'],
  ['InC-RUU', 'In Copyright – Rights-holder(s) Unlocatable or Unidentifiable'],
  ['NoC-CR', 'No Copyright – Contractual Restrictions'],
  ['NoC-NC', 'No Copyright – Non-Commercial Use Only'],
  ['NoC-OKLR', 'No Copyright – Other Known Legal Restrictions'],
  ['NoC-US', 'No Copyright – United States'],
  ['CNE', 'Copyright Not Evaluated'],
  ['UND', 'Copyright Undetermined'],
  ['NKC', 'No Known Copyright'],
]);

/** The statement's name, or the URI itself when it is not one of the twelve. */
export function rightsLabel(uri: string): string {
  const code = /\/(?:vocab|page)\/([^/]+)\//.exec(uri)?.[1];
  return (code === undefined ? undefined : LABELS.get(code)) ?? uri;
}
