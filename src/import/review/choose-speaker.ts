/** Names a speaker whom a review does not offer by number, and says who is one and the same. */

import { idOf } from '../../archive/id-words.ts';
import type { Speaker } from '../../archive/article.ts';
import type { CastMember } from '../attribution/cast.ts';
import { anyOf } from '../words/any-of.ts';
import { oneLine } from '../../text/one-line.ts';
import { chooseEntry } from './choose-entry.ts';
import type { OpenProposal } from './review-edit.ts';
import type { NewSpeaker, ReviewRegisters, ReviewTerminal, SpeakerRegister } from './reviewed-file.ts';

/** How a source without a name is called. */
const UNNAMED = new RegExp(`^(?:${anyOf('beforeUnnamed')})\\s`, 'iu');

const KINDS = { p: 'person', o: 'organisation', u: 'outlet', n: 'unnamed' } as const;

/**
 * Asks for a speaker by number, id or new name; `undefined` when the person cancels.
 *
 * @param key see ReviewedFile.article
 */
export async function chooseSpeaker(
  { cast, key }: { readonly cast: readonly CastMember[]; readonly key?: string },
  { speakers, outlets }: ReviewRegisters,
  terminal: ReviewTerminal,
): Promise<NewSpeaker | undefined> {
  const present = cast.filter(({ kind }) => kind !== 'unnamed').map(({ id }) => id);
  const choices = [...new Set([...present, ...speakers.ids()])];
  // Several may be "A fisherman", each of one article: only the id tells them apart.
  const nameOf = (id: string): string => {
    const { name, kind } = speakers.get(id) ?? speakerOf(id, cast);
    return kind === 'unnamed' && name !== id ? `${name} (${id})` : name;
  };
  const chosen = await chooseEntry(choices, nameOf, terminal);
  if (chosen === undefined) return undefined;
  if ('id' in chosen) return speakerOf(chosen.id, cast);
  const name = chosen.newName;
  // That of this article, where it has one: one that is typed is another than those of other articles.
  const described = cast.find((one) => one.kind === 'unnamed' && isSameName(one.name, name));
  if (described !== undefined) return speakerOf(described.id, cast);
  const outlet = outlets.ids().find((id) => isSameName(outlets.get(id)?.name ?? '', name));
  if (outlet !== undefined) return { id: outlet, name: outlets.get(outlet)?.name ?? name, kind: 'outlet' };
  const kind = await askKind(name, terminal);
  if (kind === undefined) return undefined;
  const id = newId(name, kind, key, speakers.language) ?? (await askId(name, speakers, terminal));
  return id === undefined ? undefined : { id, name, kind };
}

function isSameName(name: string, other: string): boolean {
  return oneLine(name).toLowerCase() === oneLine(other).toLowerCase();
}

/** What kind of speaker a new name is. The first word is only a guess: "One Direction" is no source without a name. */
async function askKind(name: string, terminal: ReviewTerminal): Promise<Speaker['kind'] | undefined> {
  const guess = UNNAMED.test(name) ? 'unnamed' : 'person';
  const called = guess === 'unnamed' ? 'without a name' : guess;
  for (;;) {
    terminal.show(
      `${name}: [p]erson   [o]rganisation   o[u]tlet   [n] without a name   (Enter: ${called}, Escape cancels)`,
    );
    const key = (await terminal.key())?.toLowerCase();
    if (key === undefined || key === '\u001B') return undefined;
    if (key === '\r' || key === '\n') return guess;
    if (key in KINDS) return KINDS[key as keyof typeof KINDS];
  }
}

/** As the import makes it; `undefined` for a name without letters that an id can have. */
function newId(name: string, kind: Speaker['kind'], key?: string, language?: string): string | undefined {
  const isUnnamed = kind === 'unnamed';
  const made = idOf(isUnnamed ? name.replace(UNNAMED, '') : name, language);
  if (made === '') return undefined;
  return isUnnamed && key !== undefined ? `${made}-${key}` : made;
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
 *
 * @param coming those who are about to come into the register
 */
export function secondIds(
  proposals: readonly Pick<OpenProposal, 'speaker'>[],
  cast: readonly CastMember[],
  register: SpeakerRegister,
  coming: readonly NewSpeaker[] = [],
): ReadonlyMap<string, string> {
  const named: readonly NewSpeaker[] = [...register.ids().flatMap((id) => register.get(id) ?? []), ...coming];
  const known = new Set(named.map(({ id }) => id));
  // Sources without a name belong to their articles.
  const byName = new Map(named.filter(({ kind }) => kind !== 'unnamed').map(({ id, name }) => [name, id]));
  const second = new Map<string, string>();
  for (const { speaker } of proposals) {
    if (speaker === undefined || known.has(speaker)) continue;
    const { name } = speakerOf(speaker, cast);
    const first = byName.get(name);
    if (first === undefined) byName.set(name, speaker);
    else if (first !== speaker) second.set(speaker, first);
  }
  return second;
}
