import type { CastMember, CastRegisters, Gender } from './cast.ts';
import type { Narrative, Sentence } from './narrative.ts';
import type { NounPhrase } from './noun-phrase.ts';
import type { Description, Referent } from './referent.ts';
import type { SpeechClause } from './speech-clause.ts';
import type { TextAnalysis } from './text-analysis.ts';
import type { SentenceStops, Word } from './words.ts';

/**
 * What one language knows of speech. Everything else (runs, the order of evidence, whom a pronoun means, confidence) is the
 * same for all. Numbers are of the words of a block.
 */
export interface Grammar extends SentenceStops {
  readonly castOf: (narratives: readonly Narrative[], registers: CastRegisters) => readonly CastMember[];
  /** Every clause of a sentence that says who speaks, in reading order. */
  readonly speechClauses: (words: readonly Word[], sentence: Sentence) => readonly SpeechClause[];
  /** The subject with which a sentence begins. @param before it ends before this word */
  readonly mainSubject: (words: readonly Word[], sentence: Sentence, before: number) => NounPhrase | undefined;
  /** The noun phrase that ends before a word, in a clause that begins not before `limit`. */
  readonly phraseBefore: (words: readonly Word[], end: number, limit: number) => NounPhrase | undefined;
  readonly referentOf: (analysis: TextAnalysis, block: number, phrase: NounPhrase) => Referent;
  /** The speaker without a name whom a description means. */
  readonly unnamedOf: (
    analysis: TextAnalysis,
    block: number,
    phrase: NounPhrase,
    description: Description,
  ) => CastMember;
  /** Whether a noun with "the" means somebody whom the text has named: "the senator", as an unknown one is "a senator". */
  readonly isFamous: (role: string) => boolean;
  /** Nouns for people whom a newspaper does not name: source. */
  readonly anonymous: RegExp;
  /** Whether a word introduces somebody who is not named: "a". */
  readonly introduces: (word: string) => boolean;
  /** Whether only a speaker can have this verb, so that any noun before it is one. */
  readonly isPlainSaying: (verb: string) => boolean;
  /** Words for "and" between two names. */
  readonly joins: RegExp;
  /** Pronouns of the third person that may be subjects. */
  readonly pronouns: RegExp;
  /** Whether nouns for things have a gender, so that the pronouns for people mean organisations as well: la police, elle. */
  readonly gendersThings?: boolean;
  /** Whether newspapers bring in somebody new with "the" where words behind the noun say of what: „der Vertreter Libyens“. */
  readonly bringsInOthersWithThe?: boolean;
  /** Whether a pronoun may mean somebody or something in a heading that is no sentence. */
  readonly meansHeadings?: boolean;
  /** Kinds of sources whose words end with the sentence that names them: „laut Prognosen“, "pour les experts". */
  readonly endWithSentence?: readonly Description['type'][];
  /** Nouns for texts that mostly have the words of somebody whom the article names: livre. A report speaks for itself. */
  readonly somebodysTexts?: RegExp;
  /** Nouns that with words for its field mean an office, and the nouns for it: "titular de Interior", the ministra. */
  readonly officesOf?: ReadonlyMap<string, readonly string[]>;
  /** Nouns that, with "the" and no name beside them, stand for an organisation or a paper that the text names: agence. */
  readonly standIns?: RegExp;
  /** Words that begin a subordinate clause, whose subject a later pronoun less likely means: when, because. */
  readonly subordinates?: RegExp;
  /** Words that may stand between quoted words and the clause that says who speaks: as, et. */
  readonly connectives: RegExp;
  /** Words that do not stand in a role before a name: by, who. */
  readonly endsRole?: RegExp;
  /** Whether a clause behind a final mark may begin with a capital: “Why?” Reed asked. */
  readonly capitalBehind: boolean;
  /** The beginning of a sentence that says who spoke the words before it: Así lo ha resumido el alcalde. */
  readonly looksBack?: RegExp;
  /** Whether the subject stands behind the verb when quoted words stand before both: „…“, sagte Reed. */
  readonly invertsBehind?: boolean;
  /** Whether a clause that says who speaks may stand inside the marks: « Oui, dit-elle. Demain. » */
  readonly insertsClauses: boolean;
  /** Subjects of such a clause who are nobody of whom the text tells: dit-on, dis-je. */
  readonly insertedNobody?: RegExp;
  /** Whether newspapers often leave it to the reader that words go on with who spoke before them. */
  readonly leavesUncredited?: boolean;
  /** Whether the only speaker of a paragraph, or of a text that credits them often, mostly says what nothing credits. */
  readonly onlySpeakerGoesOn?: boolean;
  /** Forms of "be" and "have", with which a writer describes a thing between two quotations of one speaker. */
  readonly being?: RegExp;
  /** Verbs in the mood in which a writer goes on reporting what somebody said: sei, habe. Absent without such a mood. */
  readonly reported?: RegExp;
  /** Words with which a clause begins that is no main clause in that mood, or tells of another: dass, „Für Reed sei …“. */
  readonly notReported?: RegExp;
  /** Prepositions behind which a name is neither a subject nor who speaks: "a message to Reed:". */
  readonly takesObject?: RegExp;
  /** Nouns that by their end may be for people. Asked where a verb has no subject: "camarera", "artista". */
  readonly trades?: RegExp;
  /** Forms of the verb of the passive, whose subject does nothing: „Gewählt wurde Reed“. With {@link invertsBehind} only. */
  readonly passives?: RegExp;
  /** Pronouns of the third person in quoted words, by their gender: "him" is not who speaks. */
  readonly spokenOf?: Readonly<Record<Gender, RegExp>>;
  /** Possessives before nouns for what somebody says, who is then meant: „Ihr Fazit:“, but not „Ihr Anwalt:“. */
  readonly owner?: { readonly possessives: RegExp; readonly nouns: RegExp };
  /** Forms of adjectives between an article and its noun: „den früheren Wirt Reed“. With {@link invertsBehind} only. */
  readonly attributes?: RegExp;
  /** The end of a text that announces words without a colon. */
  readonly announces: RegExp;
  /** The end of a text behind which a title or a name stands in marks. */
  readonly names: RegExp;
  /** The end of a text behind which a programme or a work stands in marks. */
  readonly places: RegExp;
  /** Whether every noun has a capital, so that capitals show no title. */
  readonly capitalNouns: boolean;
  /** The end of a text behind which an outlet is spoken to. */
  readonly addresses: RegExp;
  /** "was asked": the words then answer somebody else. */
  readonly asked: { readonly verbs: RegExp; readonly passive: RegExp };
}
