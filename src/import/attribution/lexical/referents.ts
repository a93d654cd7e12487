import type { NounPhrase } from '../noun-phrase.ts';
import type { Referent } from '../referent.ts';
import type { Word } from '../words.ts';
import { namesIn, narrative, textOfWords, type TextAnalysis } from '../text-analysis.ts';
import type { Lexicon } from './lexicon.ts';
import { isAcronym, isCapital } from './phrase.ts';

/** Reads a noun phrase: a name, a pronoun or a description. */
export function referentOf(lexicon: Lexicon, analysis: TextAnalysis, block: number, phrase: NounPhrase): Referent {
  const { words } = narrative(analysis, block);
  const { from, to, apposition, plural } = phrase;
  const first = words[from];
  if (plural || first === undefined) return { kind: 'unclear' };
  if (first.kind === 'quoted') return paper(narrative(analysis, block).text.slice(first.start, first.end));
  if (to - from === 1) {
    const use =
      lexicon.pronouns.get(first.lower) ?? lexicon.objectPronouns.get(first.lower) ?? lexicon.owners?.get(first.lower);
    if (use !== undefined) return { kind: 'pronoun', ...use };
    // A verb that stands for the subject that it lacks.
    if (lexicon.verbs.has(first.lower) || lexicon.auxiliaries.has(first.lower))
      return { kind: 'pronoun', means: 'person' };
  }
  // "ce dernier", "esta última"
  if (to - from === 2 && lexicon.demonstratives.has(first.lower) && lexicon.latter.test(words[from + 1]?.lower ?? '')) {
    return { kind: 'pronoun', means: 'nobody' };
  }
  const named =
    namedIn(lexicon, analysis, block, from, to) ??
    (apposition === undefined ? undefined : namedIn(lexicon, analysis, block, apposition.from, apposition.to));
  return named ?? description(lexicon, analysis, block, phrase);
}

/** A paper whose name stands in marks. */
function paper(printed: string): Referent {
  const words = printed.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
  return { kind: 'description', words, role: '', head: words, type: 'document', definite: false, owned: false };
}

/** Somebody named in a phrase, but not "die Sprecherin von Reed". */
function namedIn(
  lexicon: Lexicon,
  analysis: TextAnalysis,
  block: number,
  from: number,
  to: number,
): Referent | undefined {
  const { words } = narrative(analysis, block);
  const mention = namesIn(analysis, block, from, to).find((name) => {
    if (name.from === from) return true;
    if (belongsToHead(lexicon, words.slice(from, name.from))) return false;
    const before = words[name.from - 1]?.lower ?? '';
    // "les avocats du président Reed": the role belongs to the name, and both to the avocats.
    const isOwner =
      !lexicon.capitalNouns &&
      lexicon.typeOf(before) === 'person' &&
      lexicon.links.has(words[name.from - 2]?.lower ?? '');
    if (isOwner && name.from - 2 > from) return false;
    const title = lexicon.titles.has((words[name.from - 1]?.text ?? '').replace(/\.$/u, ''));
    return (
      title || (!lexicon.links.has(before) && !lexicon.prepositions.has(before) && !lexicon.determiners.has(before))
    );
  });
  if (mention === undefined) return undefined;
  const title = (words[mention.from - 1]?.text ?? '').replace(/\.$/u, '');
  const gender = mention.from > from ? lexicon.titles.get(title) : undefined;
  return { kind: 'named', candidates: mention.candidates, ...(gender !== undefined && { gender }) };
}

/** „die Fraktion zum Rücktritt Brandts“: a name behind a link stands with what speaks, unless that is a role. */
function belongsToHead({ capitalNouns, links, typeOf }: Lexicon, before: readonly Word[]): boolean {
  const link = before.findIndex(({ lower }, index) => index > 0 && links.has(lower));
  const types = before.slice(0, Math.max(link, 0)).map(({ lower }) => typeOf(lower));
  return capitalNouns && !types.includes('person') && types.some((type) => type !== undefined);
}

function description(
  lexicon: Lexicon,
  analysis: TextAnalysis,
  block: number,
  { from, to, apposition }: NounPhrase,
): Referent {
  const { words } = narrative(analysis, block);
  const nouns = words.slice(from, to).filter(({ kind }) => kind === 'word');
  const core = nouns.findIndex(({ lower }, index) => index > 0 && lexicon.links.has(lower));
  const before = core < 0 ? nouns : nouns.slice(0, core);
  const known = before.find(({ lower }) => lexicon.typeOf(lower) !== undefined);
  const first = words[from]?.lower ?? '';
  // „Die IGWO“, "Le livre": the capital of an article that begins a sentence shows nothing.
  const bare = lexicon.determiners.has(first) ? before.slice(1) : before;
  const head = known ?? bare.find(({ text }) => /^\p{Lu}/u.test(text)) ?? before.at(-1);
  const gender = lexicon.genderOf(head?.lower ?? '') ?? lexicon.genderOfArticle(first);
  const name = nameBeside(
    lexicon,
    analysis,
    block,
    { from, to, ...(apposition !== undefined && { apposition }) },
    head,
  );
  if (name !== undefined)
    return {
      kind: 'description',
      words: name,
      head: name,
      type: 'organisation',
      role: '',
      definite: false,
      owned: false,
    };
  // "le ministre grec", "el presidente andaluz"
  const isQualified =
    nouns.length === 3 && !lexicon.capitalNouns && nouns[1] === known && nouns[2]?.text === nouns[2]?.lower;
  return {
    kind: 'description',
    // "a juicio del alcalde": the preposition is no part of the description.
    words: textOfWords(analysis, block, !lexicon.capitalNouns && isLoose(lexicon, first) ? from + 1 : from, to),
    head: head?.text ?? '',
    type:
      lexicon.typeOf(head?.lower ?? '') ??
      (lexicon.capitalNouns && isAcronym(head?.text ?? '') ? 'organisation' : 'thing'),
    role: nouns
      .slice(lexicon.determiners.has(first) || isLoose(lexicon, first) ? 1 : 0)
      .map(({ lower }) => lower)
      .join(' '),
    // One who is named behind is somebody else, but not one of whom a clause says more: "le juge, qui a tranché,".
    definite:
      [lexicon.definiteArticles, lexicon.demonstratives, lexicon.contracted].some((list) => list.has(first)) &&
      (apposition === undefined || !isCapital(words[apposition.from])),
    ...(lexicon.demonstratives.has(first) && { demonstrative: true }),
    ...(nouns.length > 2 && !isQualified && { restricted: true }),
    owned: lexicon.possessives.has(first),
    ...(isQualified && { qualified: true }),
    ...(gender !== undefined && { gender }),
  };
}

/** Longest name of a paper in marks, in UTF-16 units. */
const LONGEST_PAPER = 34;

/** The name beside an organisation or a paper: "la fédération des ports, Fedeport,", "la operadora del puerto (Opur)". */
function nameBeside(
  { capitalNouns, typeOf }: Lexicon,
  analysis: TextAnalysis,
  block: number,
  { from, to, apposition }: Pick<NounPhrase, 'from' | 'to' | 'apposition'>,
  head: Word | undefined,
): string | undefined {
  const { words, text } = narrative(analysis, block);
  const type = typeOf(head?.lower ?? '');
  if (capitalNouns || (type !== 'organisation' && type !== 'document') || words.slice(from + 1, to).some(isCapital))
    return undefined;
  // "Selon le journal, Bruxelles prépare « … »": a name that no comma closes is the subject of what is told.
  const closed = apposition !== undefined && words[apposition.to]?.text === ',';
  if (apposition !== undefined)
    return closed && isCapital(words[apposition.from])
      ? textOfWords(analysis, block, apposition.from, apposition.to)
      : undefined;
  const next = words[to];
  if (next?.text === '(' && isAcronym(words[to + 1]?.text ?? '') && words[to + 2]?.text === ')')
    return words[to + 1]?.text;
  if (next?.kind !== 'quoted' || type !== 'document' || next.end - next.start > LONGEST_PAPER) return undefined;
  return text.slice(next.start, next.end).replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
}

function isLoose({ links, objectDeterminers, determiners }: Lexicon, word: string): boolean {
  return (links.has(word) || objectDeterminers.has(word)) && !determiners.has(word);
}
