/** The question about the outlet of an article. */

import { idOf } from '../../archive/id-words.ts';
import { outletNamedIn } from '../draft/draft-remarks.ts';
import { askKey, why, type Asking, type Edit } from './asking.ts';
import { chooseEntry } from './choose-entry.ts';
import { withoutRemark } from './remark-edit.ts';
import { withField } from './review-edit.ts';
import type { OutletRegister, ReviewedFile, ReviewTerminal } from './reviewed-file.ts';

/** The outlet that a source names: new, or another name of one that is there. The same name is not asked about twice. */
export async function askOutlet(
  file: ReviewedFile,
  remark: string,
  { outlets, answers, terminal }: Asking,
): Promise<Edit | 'skip' | undefined> {
  const named = outletNamedIn(remark);
  const chosen = (id: string): Edit => {
    if (named !== undefined) answers.outlets.set(named, id);
    return (text) => withoutRemark(withField(text, 'outlet', id), remark);
  };
  const known = named === undefined ? undefined : (answers.outlets.get(named) ?? outletCalled(named, outlets));
  if (known !== undefined) {
    terminal.show(`${file.file}: outlet: ${outlets.get(known)?.name ?? known}`);
    return chosen(known);
  }
  const question = named === undefined ? why(remark) : `The source names “${named}”, which is not in the register.`;
  terminal.show(`\n${file.file}: outlet\n\n  ${question}\n`);
  const help = `${named === undefined ? '' : '[a]dd it   '}[c]hoose   [n]ot known   [s]kip   [q]uit`;
  for (;;) {
    const key = await askKey(terminal, help, named === undefined ? 'cns' : 'acns');
    if (key === undefined) return undefined;
    if (key === 's') return 'skip';
    if (key === 'n') return (text) => withoutRemark(text, remark);
    const id =
      key === 'a' && named !== undefined
        ? await addOutlet(named, outlets, terminal)
        : await chooseOutlet(outlets, terminal);
    if (id !== undefined) return chosen(id);
  }
}

async function chooseOutlet(outlets: OutletRegister, terminal: ReviewTerminal): Promise<string | undefined> {
  const chosen = await chooseEntry(outlets.ids(), (id) => outlets.get(id)?.name ?? id, terminal);
  if (chosen === undefined) return undefined;
  return 'id' in chosen ? chosen.id : addOutlet(chosen.newName, outlets, terminal);
}

/** Adds an outlet under the id that the person gives it, or under one made of its name. */
async function addOutlet(name: string, outlets: OutletRegister, terminal: ReviewTerminal): Promise<string | undefined> {
  const made = idOf(name, outlets.language);
  const typed = await terminal.line(
    `Id of ${name} for its permanent address, in a-z, 0-9 and hyphens (${made === '' ? '' : `Enter: ${made}, `}Escape cancels): `,
  );
  const id = typed === '' ? made : typed;
  if (id === undefined || id === '') return undefined;
  if (idOf(id, outlets.language) !== id) {
    terminal.show(`"${id}" is no id. Write it like harbour-post.`);
    return undefined;
  }
  if (outlets.get(id) !== undefined) {
    terminal.show(`The id "${id}" is taken, by ${outlets.get(id)?.name ?? ''}.`);
    return undefined;
  }
  await outlets.add({ id, name });
  // Another review may have given the id to another outlet in the meantime.
  if (outlets.get(id)?.name === name) return id;
  terminal.show(`The id "${id}" is taken, by ${outlets.get(id)?.name ?? ''}.`);
  return undefined;
}

function outletCalled(name: string, outlets: OutletRegister): string | undefined {
  return outlets.ids().find((id) => outlets.get(id)?.name === name);
}
