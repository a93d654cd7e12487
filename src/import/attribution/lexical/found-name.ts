import type { Gender } from '../cast.ts';
import type { Narrative, Sentence } from '../narrative.ts';
import type { Word } from '../words.ts';
import { speechClauses } from './clauses.ts';
import type { Lexicon } from './lexicon.ts';

/** Words of the longest name of a person, particles included. */
const LONGEST = 5;

/** A name with what stands before it: "la ministre", "Frau", "Bundeskanzler". */
export interface FoundName {
  readonly name: string;
  readonly roles: readonly string[];
  readonly titleGender?: Gender;
}

/** The names of people in a block. */
export function namesIn(lexicon: Lexicon, { words, sentences }: Narrative): readonly FoundName[] {
  const found: FoundName[] = [];
  for (const { from, to } of sentences) {
    const subjects = lexicon.capitalNouns ? NOBODY : subjectsOf(lexicon, words, { from, to });
    for (let at = from; at < to; at += 1) {
      const end = endOfRun(lexicon, words, at, to);
      if (end === at) continue;
      const name = nameOfRun(lexicon, words, at, end, from, subjects);
      if (name !== undefined) found.push(name);
      at = end;
    }
  }
  return found;
}

const NOBODY: ReadonlySet<number> = new Set();

/** Where the subjects of clauses that say who speaks begin, and the appositions to them: they are names even if nothing else shows it. */
function subjectsOf(lexicon: Lexicon, words: readonly Word[], sentence: Sentence): ReadonlySet<number> {
  return new Set(
    speechClauses(lexicon, words, sentence).flatMap(({ subject }) => [
      subject.from,
      ...(subject.apposition === undefined ? [] : [subject.apposition.from]),
    ]),
  );
}

/** "Reed", but also "al-Rahman". */
const isCapital = (word: Word | undefined): boolean =>
  word?.kind === 'word' && /^(?:\p{Lu}|(?:al|el)-\p{Lu})/u.test(word.text);

/** Words of the longest role before a name behind a comma: "la presidenta de la Comisión …, Ana Gil,". */
const LONGEST_ROLE = 16;

/** The end of a run of capitalised words, with particles between them. */
function endOfRun(lexicon: Lexicon, words: readonly Word[], from: number, to: number): number {
  const { particles, determiners, objectDeterminers } = lexicon;
  let end = from;
  if (!isCapital(words[from])) return from;
  while (end < to) {
    let next = end;
    // "Ursula von der Leyen", but "Reed der Zeitung".
    const first = words[next]?.text ?? '';
    if (next > from && (determiners.has(first) || objectDeterminers.has(first))) return end;
    while (next > from && next < to && particles.has(words[next]?.text ?? '')) next += 1;
    if (next >= to || !isCapital(words[next])) return end;
    end = next + 1;
  }
  return end;
}

/** What stands before a name in its run of capitals: "Frau", "Bundeskanzler", "Ministra". */
interface Titles {
  /** Number of the first word of the name. */
  readonly start: number;
  readonly roles: readonly string[];
  readonly titled: boolean;
  /** Whether an article stands before the run and no title behind it: "die Hamburger". */
  readonly determined: boolean;
  readonly titleGender?: Gender;
}

function titlesOfRun(lexicon: Lexicon, words: readonly Word[], from: number, end: number): Titles {
  const { determiners, objectDeterminers, particles, notNames } = lexicon;
  const roles: string[] = [];
  let titleGender: Gender | undefined;
  let titled = false;
  let start = from;
  const article = words[from - 1]?.lower ?? '';
  let determined = determiners.has(article) || objectDeterminers.has(article);
  for (; start < end; start += 1) {
    const { text = '', lower = '' } = words[start] ?? {};
    const title = text.replace(/\.$/u, '');
    const given = isGiven(lexicon, words, start);
    if (lexicon.titles.has(title)) {
      titled = true;
      titleGender ??= lexicon.titles.get(title);
    } else if (lexicon.typeOf(lower) === 'person' && !(given && isCapital(words[start + 1]))) {
      titled = true;
      roles.push(lower);
    } else if (given && start + 1 < end) break;
    else if (particles.has(text) || (notNames(text) && !given) || laterGiven(lexicon, words, start + 1, end)) {
      // "Sprecher von Reed": Reed is no spokesman.
      titled = false;
      roles.length = 0;
    } else break;
    determined &&= titled;
  }
  return { start, roles, titled, determined, ...(titleGender !== undefined && { titleGender }) };
}

function isGiven({ givenNames }: Lexicon, words: readonly Word[], at: number): boolean {
  return givenNames.has((words[at]?.lower ?? '').split('-')[0] ?? '');
}

/** The name in a run of capitals, if a given name, a title, a role, or a verb of saying shows that it is somebody's. */
function nameOfRun(
  lexicon: Lexicon,
  words: readonly Word[],
  from: number,
  end: number,
  sentence: number,
  subjects: ReadonlySet<number>,
): FoundName | undefined {
  const titles = titlesOfRun(lexicon, words, from, end);
  const { start, determined, titleGender } = titles;
  let to = start;
  while (to < end && to - start < LONGEST && isNameWord(lexicon, words, to)) to += 1;
  while (to > start && lexicon.particles.has(words[to - 1]?.text ?? '')) to -= 1;
  if (to === start) return undefined;
  // "le ministre de l’Intérieur Gérald Darmanin", "el portavoz Pedro Gil": the role before is not capitalised.
  const hasOffice = start > from && isGiven(lexicon, words, start);
  const before = lexicon.capitalNouns
    ? undefined
    : roleBefore(lexicon, words, { from, name: start }, hasOffice, sentence);
  const titled = titles.titled || before !== undefined;
  const long = to - start > 1;
  const given = isGiven(lexicon, words, start) && long;
  const beside = isBesideVerb(lexicon, words, start, to) || subjects.has(start);
  const speaks = long && to === end && beside && (!determined || titled);
  const appositive = long && to === end && isAppositive(lexicon, words, start, end, sentence);
  const explained = long && to === end && !determined && isExplained(lexicon, words, start, to, sentence);
  if (!given && !titled && !speaks && !appositive && !explained) return undefined;
  if (!given && determined && !titled) return undefined;
  const ahead = appositive ? roleAhead(lexicon, words, start, sentence) : undefined;
  const behind = roleBehind(lexicon, words, to);
  return {
    name: words
      .slice(start, to)
      .map(({ text }) => text)
      .join(' '),
    roles: [
      ...titles.roles,
      ...[before, ahead, behind].flatMap((role) => (role === undefined ? [] : rolesOf(words, role))),
    ],
    ...(titleGender !== undefined && { titleGender }),
  };
}

function laterGiven({ givenNames }: Lexicon, words: readonly Word[], from: number, end: number): boolean {
  return words.slice(from, end - 1).some(({ lower }) => givenNames.has(lower));
}

function isNameWord(lexicon: Lexicon, words: readonly Word[], at: number): boolean {
  const { text, lower } = words[at] ?? { text: '', lower: '' };
  if (lexicon.particles.has(text)) return true;
  if (/^\p{Lu}{2,}$/u.test(text) || /\p{N}/u.test(text)) return false;
  return !lexicon.notNames(text) && lexicon.typeOf(lower) === undefined;
}

/** Where a role stands: its noun, and the words that say of what. */
interface Role {
  readonly at: number;
  readonly to: number;
}

/** A role alone, and with what stands behind it: "ministre", "ministre de l’intérieur". */
function rolesOf(words: readonly Word[], { at, to }: Role): readonly string[] {
  const phrase = words.slice(at, to).map(({ lower }) => lower);
  return [...new Set([phrase[0] ?? '', phrase.join(' ')])];
}

/** The role that stands before a name in lower case, perhaps with its office: "ministre de l’Intérieur". */
function roleBefore(
  lexicon: Lexicon,
  words: readonly Word[],
  { from, name }: { readonly from: number; readonly name: number },
  hasOffice: boolean,
  limit: number,
): Role | undefined {
  for (let at = from - 1; at >= Math.max(limit, from - 4); at -= 1) {
    const word = words[at];
    if (word?.kind !== 'word' || lexicon.verbs.has(word.lower)) return undefined;
    if (lexicon.typeOf(word.lower) === 'person') {
      // "el senador republicano Reed": the first noun is the office.
      const first = lexicon.typeOf(words[at - 1]?.lower ?? '') === 'person' && at > limit ? at - 1 : at;
      return linksOnly(lexicon, words, first + 1, from, hasOffice) ? { at: first, to: name } : undefined;
    }
  }
  return undefined;
}

/**
 * "ministre français X", "patron X": nothing but links leads from the role to the name, and none stands before it, unless
 * the office has a capital: "ministre de la Justice X".
 */
function linksOnly(
  { links, prepositions, determiners }: Lexicon,
  words: readonly Word[],
  from: number,
  to: number,
  hasOffice: boolean,
): boolean {
  const between = words.slice(from, to);
  const last = between.at(-1)?.lower ?? '';
  if (!hasOffice && (links.has(last) || determiners.has(last))) return false;
  return between.every(({ kind, lower }) => kind === 'word' && (links.has(lower) || !prepositions.has(lower)));
}

/** "X, la ministre", "X, Vorsitzender der Partei". */
function roleBehind(lexicon: Lexicon, words: readonly Word[], to: number): Role | undefined {
  if (words[to]?.text !== ',') return undefined;
  const at = words.findIndex(({ lower }, index) => index > to && lexicon.typeOf(lower) === 'person');
  if (at === -1 || at > to + 4) return undefined;
  let end = at + 1;
  while (end < at + LONGEST_ROLE && words[end]?.kind === 'word' && !lexicon.verbs.has(words[end]?.lower ?? ''))
    end += 1;
  return { at, to: end };
}

/**
 * „Özgür Kern, politischer Soziologe aus Kiel,“: where every noun has a capital, a role without an article behind a comma. A
 * sentence may begin with an adjective: „Alte Boote, …“.
 */
function isExplained(lexicon: Lexicon, words: readonly Word[], from: number, to: number, sentence: number): boolean {
  if (!lexicon.capitalNouns || words[to]?.text !== ',') return false;
  const opens = from === sentence && /(?:e|em|er|es)$/u.test(words[from]?.lower ?? '');
  const role = roleBehind(lexicon, words, to);
  if (opens || role === undefined) return false;
  return words
    .slice(to + 1, role.at)
    .every(({ kind, text, lower }) => kind === 'word' && text === lower && /(?:e|er)$/u.test(lower));
}

/** "the minister of foreign affairs, Paulo Rangel,": a name between commas, and a role before them. */
function isAppositive(lexicon: Lexicon, words: readonly Word[], from: number, end: number, sentence: number): boolean {
  if (words[from - 1]?.text !== ',' || (end < words.length && !/^[,.]$/u.test(words[end]?.text ?? ''))) return false;
  return roleAhead(lexicon, words, from, sentence) !== undefined;
}

/** The role before a name behind a comma. */
function roleAhead(lexicon: Lexicon, words: readonly Word[], from: number, sentence: number): Role | undefined {
  let role: Role | undefined;
  for (let at = from - 2; at >= Math.max(sentence, from - LONGEST_ROLE); at -= 1) {
    const word = words[at];
    if (word?.kind !== 'word') return role;
    if (lexicon.typeOf(word.lower) === 'person') role = { at, to: from - 1 };
    if (lexicon.verbs.has(word.lower)) return role;
  }
  return role;
}

/** Whether a verb of saying stands directly before or behind. */
function isBesideVerb({ verbs, sources }: Lexicon, words: readonly Word[], from: number, to: number): boolean {
  const [before, behind] = [words[from - 1]?.lower ?? '', words[to]?.lower ?? ''];
  return (
    verbs.get(behind)?.form === 'finite' ||
    verbs.has(before) ||
    sources.some((source) => source.length === 1 && source[0] === before)
  );
}
