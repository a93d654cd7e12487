/** Names a speaker whom a review does not offer by number, and brings new ones into the register. */

import { idOf } from '../../archive/id-words.ts';
import type { Speaker } from '../../archive/article.ts';
import type { CastMember } from '../attribution/cast.ts';
import { anyOf } from '../words/any-of.ts';
import { oneLine } from '../../text/one-line.ts';
import { chooseEntry } from './choose-entry.ts';
import type { OpenProposal } from './review-edit.ts';
import type { NewSpeaker, ReviewTerminal, SpeakerRegister } from './reviewed-file.ts';

/** How a source without a name is called. */
const UNNAMED = new RegExp(`^(?:${anyOf('beforeUnnamed')})\\s`, 'iu');

/**
 * Asks for a speaker by number, id or new name; `undefined` when the person cancels.
 *
 * @param key see ReviewedFile.article
 */
export async function chooseSpeaker(
  { cast, key }: { readonly cast: readonly CastMember[]; readonly key?: string },
  register: SpeakerRegister,
  terminal: ReviewTerminal,
): Promise<string | undefined> {
  const present = cast.filter(({ kind }) => kind !== 'unnamed').map(({ id }) => id);
  const choices = [...new Set([...present, ...register.ids()])];
  // Several may be "A fisherman", each of one article: only the id tells them apart, and one that is typed is another.
  const nameOf = (id: string): string => {
    const { name, kind } = register.get(id) ?? speakerOf(id, cast);
    return kind === 'unnamed' && name !== id ? `${name} (${id})` : name;
  };
  const chosen = await chooseEntry(choices, nameOf, terminal);
  if (chosen === undefined) return undefined;
  if ('id' in chosen) {
    await ensureSpeakers([chosen.id], cast, register);
    return chosen.id;
  }
  const answer = chosen.newName;
  const kind = kindOf(answer);
  const made = idOf(answer, register.language);
  const ofArticle = kind === 'unnamed' && key !== undefined ? `${made}-${key}` : made;
  const added = made === '' ? await askId(answer, register, terminal) : ofArticle;
  if (added === undefined) return undefined;
  await register.add({ id: added, name: answer, kind });
  return added;
}

/** What kind of speaker a typed name is: "A fisherman", "The White House", "Ada Bloom". */
function kindOf(name: string): Speaker['kind'] {
  if (/^[Tt]he\s+\p{Lu}/u.test(name)) return 'organisation';
  return UNNAMED.test(name) ? 'unnamed' : 'person';
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

/** Adds those whom the register does not have, as the text names them. */
export async function ensureSpeakers(
  ids: readonly string[],
  cast: readonly CastMember[],
  register: SpeakerRegister,
): Promise<void> {
  const unknown = [...new Set(ids)].filter((id) => register.get(id) === undefined);
  if (unknown.length > 0) await register.add(...unknown.map((id) => speakerOf(id, cast)));
}

/** Somebody by the id that the importer gave, as the text names them. */
export function speakerOf(id: string, cast: readonly CastMember[]): NewSpeaker {
  // An import before ids had the article's key gave "fisherman" to whom the text now gives "fisherman-9db02b28".
  const member =
    cast.find((candidate) => candidate.id === id) ??
    cast.find((candidate) => candidate.kind === 'unnamed' && candidate.id.replace(/-[0-9a-f]{8}$/u, '') === id);
  // A page may print a name with a space that does not break.
  return { id, name: oneLine(member?.name ?? id), kind: member?.kind ?? 'unnamed' };
}

/**
 * The ids among proposals that are somebody's second one: the register, or a proposal before, has the same name under another.
 * By each the id to take.
 */
export function secondIds(
  proposals: readonly Pick<OpenProposal, 'speaker'>[],
  cast: readonly CastMember[],
  register: SpeakerRegister,
): ReadonlyMap<string, string> {
  const named = register.ids().flatMap((id) => register.get(id) ?? []);
  // Sources without a name belong to their articles.
  const byName = new Map(named.filter(({ kind }) => kind !== 'unnamed').map(({ id, name }) => [name, id]));
  const second = new Map<string, string>();
  for (const { speaker } of proposals) {
    if (speaker === undefined || register.get(speaker) !== undefined) continue;
    const { name } = speakerOf(speaker, cast);
    const first = byName.get(name);
    if (first === undefined) byName.set(name, speaker);
    else if (first !== speaker) second.set(speaker, first);
  }
  return second;
}
