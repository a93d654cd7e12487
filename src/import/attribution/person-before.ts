import type { CastMember } from './cast.ts';
import type { NameMention } from './name-mention.ts';
import { MEMORY_OF_SUBJECT, type Pronoun } from './pronoun.ts';
import type { NounPhrase } from './noun-phrase.ts';
import { agrees, NOTHING, type Resolved } from './resolved.ts';
import { sentencesBefore, speakersOf, type SentenceBefore } from './sentences-before.ts';
import { isContested } from './talked-about.ts';
import { namesIn, narrative, referentOf, type TextAnalysis } from './text-analysis.ts';

/** Sentences back where nothing tells a gender, as for a verb without a subject. */
const SHORT_MEMORY = 2;

/** Whom a pronoun for a person means: the subject of a sentence before it, else the only person of its gender there. */
export function personBefore(analysis: TextAnalysis, sought: Pronoun): Resolved {
  const { block, at, gender, memory } = sought;
  const others = namedBehind(analysis, sought);
  const fits = (member: CastMember): boolean =>
    member.kind === 'person' && agrees(member, gender) && !others.includes(member);
  let left = gender === undefined ? Math.min(memory, SHORT_MEMORY) : memory;
  let told = 0;
  for (const before of sentencesBefore(analysis, block, at)) {
    if (left <= 0) break;
    const found = amongSubjects(analysis, before, sought, fits) ?? onlyNamed(analysis, before, sought, fits);
    if (found !== undefined) {
      const isNext = told === 0 && found.by === 'subject';
      return !isNext && isContested(analysis, before, sought, found, fits) ? NOTHING : found;
    }
    const { words } = narrative(analysis, before.block);
    if (words.slice(before.sentence.from, before.to).some(({ kind }) => kind === 'word')) {
      left -= 1;
      told += 1;
    }
  }
  return NOTHING;
}

/** "She told Bloom": a name behind a pronoun in its clause means somebody else. */
function namedBehind(analysis: TextAnalysis, { block, at }: Pronoun): readonly CastMember[] {
  const { words } = narrative(analysis, block);
  const mark = words.findIndex(({ kind }, index) => index > at && kind !== 'word');
  return namesIn(analysis, block, at, mark < 0 ? words.length : mark).flatMap(({ candidates }) => candidates);
}

/** The subjects of a sentence: those who speak in it, its own, and those who speak in a subordinate clause. */
function subjectsOf(analysis: TextAnalysis, { block, index, sentence, to }: SentenceBefore): readonly NounPhrase[] {
  const { words } = narrative(analysis, block);
  const speakers = speakersOf(analysis, block, index);
  // "Reed hesitated when Bloom asked him": he is Reed, the subject of the whole.
  const isInSubordinate = ({ from }: NounPhrase): boolean =>
    from > sentence.from && analysis.grammar?.subordinates?.test(words[from - 1]?.lower ?? '') === true;
  const own = analysis.grammar?.mainSubject(words, sentence, to);
  return [
    ...speakers.filter((subject) => !isInSubordinate(subject)),
    ...(own === undefined ? [] : [own]),
    ...speakers.filter(isInSubordinate),
  ].filter((subject) => subject.to <= to);
}

/** "Maëlys, elle, vend des crêpes": a pronoun between commas shows that a word is a name, though no list has it. */
function isContrasted({ grammar, ...analysis }: TextAnalysis, block: number, { from, to }: NounPhrase): boolean {
  const { words } = narrative(analysis, block);
  const [first, pronoun, last] = words.slice(to, to + 3);
  const isApart = first?.text === ',' && last?.text === ',' && grammar?.pronouns.test(pronoun?.lower ?? '') === true;
  return isApart && /^\p{Lu}/u.test(words[from]?.text ?? '');
}

/** The first subject of a sentence that a pronoun may mean; `undefined` when none tells anything. */
function amongSubjects(
  analysis: TextAnalysis,
  before: SentenceBefore,
  sought: Pronoun,
  fits: (member: CastMember) => boolean,
): Resolved | undefined {
  const { gender, resolve } = sought;
  const { block, index } = before;
  for (const subject of subjectsOf(analysis, before)) {
    const referent = referentOf(analysis, block, subject);
    const isPronoun = referent.kind === 'pronoun';
    // "La convocatoria es pública.": no pronoun for a person means a thing that does not speak.
    const isThing = referent.kind === 'description' && referent.type === 'thing';
    if (isThing && !speakersOf(analysis, block, index).includes(subject)) {
      if (isContrasted(analysis, block, subject)) return NOTHING;
      // "La camarera sirve café. “…”, avisó.": the noun may be for a person, who may speak next.
      const noun = narrative(analysis, block).words[subject.from + 1]?.text ?? '';
      if (gender === undefined && subject.from + 1 < subject.to && analysis.grammar?.trades?.test(noun) === true)
        return NOTHING;
      continue;
    }
    if (isPronoun && gender !== undefined && referent.gender !== gender) continue;
    // A verb without a subject goes on with another, but not with "she".
    if (isPronoun && gender === undefined && referent.gender !== undefined) return NOTHING;
    const { member } = resolve(analysis, block, subject, MEMORY_OF_SUBJECT);
    if (member !== undefined && fits(member))
      return isOutweighed(analysis, before, sought, member) ? NOTHING : { member, by: 'subject' };
    if (isPronoun && gender === undefined && member === undefined) return NOTHING;
    // "The plumber shrugged. “Why?” he asked.": somebody without a name goes on, and so may an organisation that spoke.
    const goesOn =
      referent.kind === 'description' &&
      (referent.type === 'person' ||
        (referent.type === 'organisation' &&
          analysis.grammar?.gendersThings === true &&
          speakersOf(analysis, block, index).includes(subject)));
    if (member?.kind === 'unnamed' && goesOn && (gender ?? referent.gender) === referent.gender)
      return { member, by: 'subject' };
    // The pronoun before means somebody unknown, and so does this one.
    if (isPronoun && gender !== undefined) return NOTHING;
  }
  return undefined;
}

/** "Kelly Vrang met Tom Reed. “…,” he said.": a subject of unknown gender beside another who is known to be a "he". */
function isOutweighed(
  analysis: TextAnalysis,
  { block, sentence, to }: SentenceBefore,
  { gender }: Pronoun,
  member: CastMember,
): boolean {
  if (gender === undefined || member.gender !== undefined) return false;
  return namesIn(analysis, block, sentence.from, to).some(
    ({ candidates }) => !candidates.includes(member) && candidates.some((one) => one.gender === gender),
  );
}

/** The only person of a sentence whom a pronoun may mean; `undefined` for none, nobody for several. */
function onlyNamed(
  analysis: TextAnalysis,
  { block, sentence, to }: SentenceBefore,
  { gender }: Pronoun,
  fits: (member: CastMember) => boolean,
): Resolved | undefined {
  const { words } = narrative(analysis, block);
  // "El barco de Reed es viejo. “…”, dijo.": a verb without a subject does not go on with an object.
  const isObject = ({ from }: NameMention): boolean =>
    gender === undefined && analysis.grammar?.takesObject?.test(words[from - 1]?.lower ?? '') === true;
  const named = new Set(
    namesIn(analysis, block, sentence.from, to)
      .filter((mention) => !isObject(mention))
      .flatMap(({ candidates }) => candidates.filter(fits)),
  );
  const [only, ...more] = named;
  if (only === undefined) return undefined;
  return more.length === 0 ? { member: only, by: 'only-one' } : NOTHING;
}
