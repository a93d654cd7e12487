import type { Gender } from '../cast.ts';
import type { Narrative, Sentence } from '../narrative.ts';
import type { Word } from '../words.ts';
import { speechClauses } from './clauses.ts';
import { roleAhead, roleBefore, roleBehind, rolesOf } from './found-role.ts';
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

/**
 * Where the subjects of clauses that say who speaks begin, and the appositions to them: a capitalised word there may be a name
 * though nothing else shows it.
 */
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
    if (next > from + 1 && lexicon.links.has(first) && isWholeName(lexicon, words, next)) return end;
    while (next > from && next < to && particles.has(words[next]?.text ?? '')) next += 1;
    if (next >= to || !isCapital(words[next])) return end;
    end = next + 1;
  }
  return end;
}

/** „Ole Brandt vom Bootsverein“: behind a given and a family name a particle leads to where somebody belongs. */
function isWholeName(
  { capitalNouns, typeOf, titles, givenNames }: Lexicon,
  words: readonly Word[],
  at: number,
): boolean {
  const [given, family] = [words[at - 2], words[at - 1]];
  if (!capitalNouns || !isCapital(given) || !isCapital(family)) return false;
  const isTitle = typeOf(given?.lower ?? '') === 'person' || titles.has(given?.text.replace(/\.$/u, '') ?? '');
  return !isTitle && !givenNames.has(family?.lower.split('-')[0] ?? '');
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
  while (to < end && to - start < LONGEST && goesOnAsName(lexicon, words, start, to, end)) to += 1;
  while (to > start && lexicon.particles.has(words[to - 1]?.text ?? '')) to -= 1;
  if (to === start) return undefined;
  // "le ministre de l’Intérieur Gérald Darmanin", "el portavoz Pedro Gil": the role before is not capitalised.
  const hasOffice = start > from && isGiven(lexicon, words, start);
  const before = lexicon.capitalNouns
    ? undefined
    : roleBefore(lexicon, words, { from, name: start }, hasOffice, sentence);
  const titled = titles.titled || before !== undefined;
  const long = to - start > 1;
  const isKnown = isGiven(lexicon, words, start);
  const given = isKnown && long;
  const beside = isBesideVerb(lexicon, words, start, to) || subjects.has(start);
  const speaks = long && to === end && beside && (!determined || titled);
  const appositive = long && to === end && isAppositive(lexicon, words, start, end, sentence);
  const explained = long && to === end && !determined && isExplained(lexicon, words, start, to, sentence);
  const behind = roleBehind(lexicon, words, to);
  // "explique Julie", "glisse Zineb, étudiante": some are called by one name only.
  const alone = !long && to === end && !determined && subjects.has(start) && (isKnown || behind !== undefined);
  // "la ministra de Equidad Social, Ana Gil": a part of an office before the name.
  if (!given && (isBeforeName(lexicon, words, to) || isOffice(lexicon, words, from, start, to))) return undefined;
  if (!given && !titled && !speaks && !appositive && !explained && !alone) return undefined;
  if (!given && determined && !titled) return undefined;
  const ahead = appositive ? roleAhead(lexicon, words, start, sentence) : undefined;
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

/** "de la Coordinadora Social": one word behind a title with a capital to which a link and an article lead. */
function isOffice(lexicon: Lexicon, words: readonly Word[], from: number, start: number, to: number): boolean {
  const { capitalNouns, determiners, links, titles } = lexicon;
  if (capitalNouns || start === from || to - start > 1 || isGiven(lexicon, words, start)) return false;
  const [link, article, title] = words.slice(from - 2, from + 1);
  if (titles.has(title?.text.replace(/\.$/u, '') ?? '')) return false;
  return links.has(link?.lower ?? '') && determiners.has(article?.lower ?? '');
}

/** Whether a comma and a given name with another stand behind. Where every noun has a capital, two people may be named so. */
function isBeforeName(lexicon: Lexicon, words: readonly Word[], to: number): boolean {
  if (lexicon.capitalNouns || words[to]?.text !== ',') return false;
  return isCapital(words[to + 1]) && isGiven(lexicon, words, to + 1) && isCapital(words[to + 2]);
}

function laterGiven({ givenNames }: Lexicon, words: readonly Word[], from: number, end: number): boolean {
  return words.slice(from, end - 1).some(({ lower }) => givenNames.has(lower));
}

/** Whether a word goes on with a name that begins at `start`, in a run of capitals that ends at `end`. */
function goesOnAsName(lexicon: Lexicon, words: readonly Word[], start: number, at: number, end: number): boolean {
  // „Ada Koch“: behind a given name the last word of a run is a family name, even one that is a noun for people.
  if (lexicon.capitalNouns && at > start && at === end - 1 && isGiven(lexicon, words, at - 1) && isCapital(words[at]))
    return true;
  return isNameWord(lexicon, words, at);
}

function isNameWord(lexicon: Lexicon, words: readonly Word[], at: number): boolean {
  const { text, lower } = words[at] ?? { text: '', lower: '' };
  if (lexicon.particles.has(text)) return true;
  if (/^\p{Lu}{2,}$/u.test(text) || /\p{N}/u.test(text)) return false;
  // "Domingo Ramos" is no Sunday.
  if (isGiven(lexicon, words, at) && isCapital(words[at + 1])) return true;
  return !lexicon.notNames(text) && lexicon.typeOf(lower) === undefined;
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

/** Whether a verb of saying stands directly before or behind. */
function isBesideVerb({ verbs, sources }: Lexicon, words: readonly Word[], from: number, to: number): boolean {
  const [before, behind] = [words[from - 1]?.lower ?? '', words[to]?.lower ?? ''];
  return (
    verbs.get(behind)?.form === 'finite' ||
    verbs.has(before) ||
    sources.some((source) => source.length === 1 && source[0] === before)
  );
}
