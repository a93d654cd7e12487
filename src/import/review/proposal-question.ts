/** The question about one proposed quotation: who said it, if anybody. */

import { idOf } from '../../archive/id-words.ts';
import type { CastMember } from '../attribution/cast.ts';
import { anyOf } from '../words/any-of.ts';
import { chooseEntry } from './choose-entry.ts';
import type { Decision, OpenProposal } from './review-edit.ts';
import type { NewSpeaker, ReviewedFile, ReviewTerminal, SpeakerRegister } from './reviewed-file.ts';

/** How a source without a name is called. */
const UNNAMED = new RegExp(`^(?:${anyOf('beforeUnnamed')})\\s`, 'iu');

const HELP = '[a]ccept   [c]hange speaker   [n]ot a quotation   [s]kip   [q]uit';

/**
 * Waits for a decision on a proposal. `undefined` when the person leaves.
 *
 * A speaker whom the register does not have is added to it.
 */
export async function askProposal(
  file: ReviewedFile,
  text: string,
  proposal: OpenProposal,
  register: SpeakerRegister,
  terminal: ReviewTerminal,
): Promise<Decision | 'skip' | undefined> {
  for (;;) {
    const key = await terminal.key();
    switch (key?.toLowerCase()) {
      case undefined:
      case 'q':
        return undefined;
      case 's':
        return 'skip';
      case 'n':
        return { kind: 'not-a-quotation' };
      case 'a':
        if (proposal.speaker === undefined) {
          terminal.show('This quotation has no speaker yet. Press c to name one.');
          break;
        }
        await ensureSpeaker(proposal.speaker, file.cast(text), register);
        return { kind: 'accept' };
      case 'c': {
        const id = await chooseSpeaker(file.cast(text), register, terminal);
        if (id !== undefined) return { kind: 'speaker', id };
        terminal.show(HELP);
        break;
      }
      default:
        terminal.show(HELP);
    }
  }
}

/** Asks for a speaker by number, id or new name; `undefined` when the person cancels. */
async function chooseSpeaker(
  cast: readonly CastMember[],
  register: SpeakerRegister,
  terminal: ReviewTerminal,
): Promise<string | undefined> {
  const present = cast.filter(({ kind }) => kind === 'person' || kind === 'outlet').map(({ id }) => id);
  const choices = [...new Set([...present, ...register.ids()])];
  const nameOf = (id: string): string => register.get(id)?.name ?? cast.find((member) => member.id === id)?.name ?? id;
  const chosen = await chooseEntry(choices, nameOf, terminal);
  if (chosen === undefined) return undefined;
  if ('id' in chosen) {
    await ensureSpeaker(chosen.id, cast, register);
    return chosen.id;
  }
  const answer = chosen.newName;
  const added = idOf(answer, register.language) || (await askId(answer, register, terminal));
  if (added === undefined) return undefined;
  await register.add({ id: added, name: answer, kind: UNNAMED.test(answer) ? 'unnamed' : 'person' });
  return added;
}

/** Asks for the id of a name without letters that an address can have; `undefined` when the person cancels. */
async function askId(name: string, register: SpeakerRegister, terminal: ReviewTerminal): Promise<string | undefined> {
  const answer = await terminal.line(`Id of ${name} for its address, in a-z, 0-9 and hyphens (Escape cancels): `);
  if (answer === undefined || answer === '') return undefined;
  if (register.get(answer) !== undefined) {
    terminal.show(`The id "${answer}" is taken, by ${register.get(answer)?.name ?? ''}.`);
    return undefined;
  }
  if (idOf(answer, register.language) === answer) return answer;
  terminal.show(`"${answer}" is no id. Write it like ana-lund.`);
  return undefined;
}

async function ensureSpeaker(id: string, cast: readonly CastMember[], register: SpeakerRegister): Promise<void> {
  if (register.get(id) !== undefined) return;
  await register.add(speakerOf(id, cast));
}

/** Somebody by the id that the importer gave, as the text names them. */
export function speakerOf(id: string, cast: readonly CastMember[]): NewSpeaker {
  const member = cast.find((candidate) => candidate.id === id);
  return { id, name: member?.name ?? id, kind: member?.kind ?? 'unnamed' };
}

/** A proposal with its paragraph and its evidence, as the terminal shows it. */
export function proposalQuestion(
  file: ReviewedFile,
  text: string,
  proposal: OpenProposal,
  open: number,
  register: SpeakerRegister,
): string {
  const { parts, speaker, evidence, confidence, to, said } = proposal;
  const name = speaker === undefined ? 'no speaker' : (register.get(speaker)?.name ?? `${speaker} (new)`);
  const context = file.context(text, parts[0] ?? '');
  return [
    '',
    `${file.file}: ${String(open)} to decide`,
    ...(context === undefined ? [] : ['', context]),
    '',
    ...parts.map((part) => `  “${part}”`),
    `  — ${name} (${confidence ?? 'low'} confidence: ${evidence ?? 'no evidence'})${to === undefined ? '' : `, to ${to}`}${said === undefined ? '' : `, ${said}`}`,
    '',
    HELP,
  ].join('\n');
}
