import type { ReviewTerminal } from './reviewed-file.ts';

/** What a screen holds. A register may have thousands of names, which can be typed. */
const MOST_LISTED = 30;

/**
 * Asks for one of the entries of a register, by number, id or name, or for the name of a new one; `undefined` when the person
 * cancels, or names a number that is not in the list.
 */
export async function chooseEntry(
  ids: readonly string[],
  nameOf: (id: string) => string,
  terminal: ReviewTerminal,
): Promise<{ readonly id: string } | { readonly newName: string } | undefined> {
  const listed = ids.slice(0, MOST_LISTED).map((id, index) => `  ${String(index + 1)} ${nameOf(id)}`);
  const more = ids.length - listed.length;
  terminal.show([...listed, ...(more > 0 ? [`  and ${String(more)} more: type the name`] : [])].join('\n'));
  const answer = await terminal.line('Number, id or new name (Escape cancels): ');
  if (answer === undefined || answer === '') return undefined;
  const id =
    ids[Number(answer) - 1] ??
    ids.find((known) => known === answer || nameOf(known).toLowerCase() === answer.toLowerCase());
  if (id !== undefined) return { id };
  if (!/^\d+$/u.test(answer)) return { newName: answer };
  terminal.show(`"${answer}" is not in the list.`);
  return undefined;
}
