import type { ReviewTerminal } from './reviewed-file.ts';

/**
 * Asks for one of the entries of a register, by number, id or name, or for the name of a new one; `undefined` when the person
 * cancels, or names a number that is not in the list.
 */
export async function chooseEntry(
  ids: readonly string[],
  nameOf: (id: string) => string,
  terminal: ReviewTerminal,
): Promise<{ readonly id: string } | { readonly newName: string } | undefined> {
  terminal.show(ids.map((id, index) => `  ${String(index + 1)} ${nameOf(id)}`).join('\n'));
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
