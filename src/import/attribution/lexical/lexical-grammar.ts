import { idOf } from '../../../archive/id-words.ts';
import type { Grammar } from '../grammar.ts';
import type { NounPhrase } from '../noun-phrase.ts';
import { organisation } from '../organisation.ts';
import { isOrganisationName, withoutDeterminer } from './organisation-name.ts';
import { unnamed } from '../unnamed.ts';
import type { SentenceStops, Word } from '../words.ts';
import { castOf } from './cast.ts';
import { fullerWords } from './fuller-name.ts';
import { speechClauses } from './clauses.ts';
import { withDefaults, type Lexicon, type LexiconWords } from './lexicon.ts';
import { phraseFrom } from './phrase.ts';
import { referentOf } from './referents.ts';
import { subjectBefore } from './subject-before.ts';

/** What a grammar made from a lexicon is told beside it. */
type Marks = Pick<
  Grammar,
  | 'connectives'
  | 'insertsClauses'
  | 'insertedNobody'
  | 'leavesUncredited'
  | 'onlySpeakerGoesOn'
  | 'bringsInOthersWithThe'
  | 'endWithSentence'
  | 'meansHeadings'
  | 'being'
  | 'somebodysTexts'
  | 'standIns'
  | 'officesOf'
  | 'looksBack'
  | 'announces'
  | 'names'
  | 'places'
  | 'capitalNouns'
  | 'addresses'
  | 'reported'
  | 'notReported'
  | 'takesObject'
  | 'owner'
  | 'attributes'
  | 'passives'
  | 'spokenOf'
  | 'trades'
> &
  SentenceStops;

/** No question is told in the passive: "asked" is known in English only. */
const NEVER = /(?!)/u;

/** Words before the comma behind which a subject stands. */
const LONGEST_OPENING = 12;

/** The grammar of a language whose clauses are read with a list of its words. */
export function lexicalGrammar(stated: LexiconWords, marks: Marks): Grammar {
  const lexicon = withDefaults(stated);
  const pronouns = [...lexicon.pronouns.keys()].filter((word) => lexicon.pronouns.get(word)?.means === 'person');
  return {
    ...marks,
    castOf: (narratives, registers) => castOf(lexicon, narratives, registers),
    speechClauses: (words, sentence) => speechClauses(lexicon, words, sentence),
    mainSubject: (words, { from }, before) => {
      const first = words[from]?.lower ?? '';
      const start = lexicon.conjunctions.has(first) || lexicon.focus.has(first) ? from + 1 : from;
      // "En Vigo, el alcalde", "Muy emocionado, el alcalde": the subject stands behind the comma. Where the verb stands second,
      // the subject stands behind the verb.
      const comma = words.findIndex(({ text }, at) => at > from && at < before && text === ',');
      const leads =
        !lexicon.verbSecond &&
        !words.slice(from, comma).some(({ kind, lower }) => kind !== 'word' || lexicon.auxiliaries.has(lower));
      // "A Paul Kervran : « … »": somebody spoken to. Without its accent, "A" is in no list of prepositions.
      const addressed = !lexicon.capitalNouns && marks.takesObject?.test(first) === true;
      const subject =
        (addressed ? undefined : phraseFrom(lexicon, words, start, before)) ??
        (leads && comma > 0 && comma - from < LONGEST_OPENING
          ? phraseFrom(lexicon, words, comma + 1, before)
          : undefined);
      return subject === undefined || subject.to === before ? undefined : withoutVerb(lexicon, words, subject);
    },
    phraseBefore: (words, end, limit) => {
      const before = subjectBefore(lexicon, words, end, limit);
      return typeof before === 'object' ? before : undefined;
    },
    referentOf: (analysis, block, phrase) => referentOf(lexicon, analysis, block, phrase),
    unnamedOf: (analysis, block, phrase, description) => {
      const words = fullerWords(lexicon, analysis, block, phrase, description).replaceAll('\u00AD', '');
      const { language } = analysis.registers;
      const bare = withoutDeterminer(lexicon, words);
      const isName = isOrganisationName(lexicon, analysis, description);
      const named = isName ? organisation(analysis, idOf(bare, language), bare) : undefined;
      if (named !== undefined && named.id !== '') return named;
      const id = idOf(bare, language);
      return unnamed(analysis, id === '' ? 'unnamed' : id, words.charAt(0).toUpperCase() + words.slice(1));
    },
    isFamous: () => false,
    anonymous: lexicon.anonymous,
    introduces: (word) => lexicon.indefiniteArticles.has(word),
    gendersThings: true,
    invertsBehind: lexicon.verbSecond,
    capitalBehind: false,
    isPlainSaying: (verb) => {
      const source =
        lexicon.sources.some(([first]) => first === verb) ||
        lexicon.sourcesBehind.has(verb) ||
        lexicon.postpositions.has(verb);
      // "d’après le récit": where capitals show names, another noun may be no source.
      return lexicon.verbs.get(verb)?.plain === true || (source && lexicon.capitalNouns);
    },
    joins: new RegExp(`^(?:${[...lexicon.joins].join('|')})$`, 'u'),
    pronouns: new RegExp(`^(?:${pronouns.join('|')})$`, 'u'),
    asked: { verbs: NEVER, passive: NEVER },
  };
}

/** "Un rapport récent apporte la preuve": no adjective stands before an article, so the last word is a verb. */
function withoutVerb(
  { capitalNouns, determiners }: Lexicon,
  words: readonly Word[],
  { from, to, ...rest }: NounPhrase,
): NounPhrase {
  const last = words[to - 1];
  const isVerb =
    !capitalNouns && to - from > 2 && last?.text === last?.lower && determiners.has(words[to]?.lower ?? '');
  return { from, to: isVerb ? to - 1 : to, ...rest };
}
