import { allNames } from '../../archive/speaker-names.ts';
import type { Outlet, Speaker, Topic } from '../../archive/article.ts';
import { hasName } from './name-place.ts';

/** The pronoun that most people use for somebody. */
export type Gender = 'she' | 'he';

/** A person, outlet or unnamed source that an article mentions and that may be a speaker. */
export interface CastMember {
  /** Id in the archive's registers, or else made from the name. */
  readonly id: string;
  readonly name: string;
  readonly kind: Speaker['kind'];
  /** Whether `speakers.yaml` has this id. */
  readonly known: boolean;
  /** The forms of the name that a text may use, longest first. */
  readonly forms: readonly string[];
  readonly roles: readonly string[];
  readonly gender?: Gender;
  readonly age?: string;
}

/** The archive's registers, by id. */
export interface CastRegisters {
  readonly speakers: ReadonlyMap<string, Speaker>;
  readonly outlets: ReadonlyMap<string, Outlet>;
  /** Absent where there are none. */
  readonly topics?: ReadonlyMap<string, Topic>;
  /** What tells the article from every other, in letters and digits of an id: unnamed speakers get it. */
  readonly article?: string;
  /** BCP 47 tag of the language in whose way new ids are spelt: the article's, else the archive's. */
  readonly language?: string;
}

/** Reads what a text says of a person. `roles` are those of the registers, `language` is that of new ids. */
export type DescribePerson = (name: string, text: string, language?: string, roles?: readonly string[]) => CastMember;

/** Speakers and outlets of the registers whom a text names. */
export function registeredCast(
  text: string,
  { speakers, outlets, language }: CastRegisters,
  describe: DescribePerson,
): readonly CastMember[] {
  const lowerCase = text.toLowerCase();
  const mentions = (names: readonly string[]): boolean => names.some((name) => hasName(lowerCase, name));
  const members = [...speakers.values()]
    .filter((speaker) => speaker.kind !== 'unnamed' && mentions(allNames(speaker)))
    .map((speaker) => memberOf(speaker, text, language, describe));
  for (const outlet of outlets.values()) {
    if (members.some(({ id }) => id === outlet.id) || !mentions([outlet.name])) continue;
    members.push(outletMember(outlet.id, outlet.name, speakers.has(outlet.id)));
  }
  return members;
}

function memberOf(speaker: Speaker, text: string, language: string | undefined, describe: DescribePerson): CastMember {
  const { id, name, kind, roles } = speaker;
  const [, ...aliases] = allNames(speaker);
  if (kind !== 'person') return { id, name, kind, known: true, forms: [...formsOfOutlet(name), ...aliases], roles };
  const found = describe(name, text, language, roles);
  return {
    ...found,
    id,
    known: true,
    forms: longestFirst([...found.forms, ...aliases]),
    roles: [...roles, ...found.roles],
  };
}

export function outletMember(id: string, name: string, known: boolean): CastMember {
  return { id, name, kind: 'outlet', known, forms: formsOfOutlet(name), roles: [] };
}

/** Newspapers often print names of newspapers in capitals: PEOPLE. */
function formsOfOutlet(name: string): readonly string[] {
  return [...new Set([name, name.toUpperCase(), name.replace(/^The\s/u, '')])];
}

export function longestFirst(names: readonly string[]): readonly string[] {
  return [...new Set(names)].toSorted((a, b) => b.length - a.length);
}
