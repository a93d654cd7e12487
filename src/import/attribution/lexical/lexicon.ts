import type { Gender } from '../cast.ts';
import type { Description } from '../referent.ts';

/** A form of a verb of saying, or of the verb before its participle. */
export interface VerbUse {
  readonly form: 'finite' | 'participle' | 'infinitive' | 'gerund';
  /** Plural: somebody else than one man or woman speaks. */
  readonly many: boolean;
  /** Words of which one must stand at the end of the clause: teilte … mit. */
  readonly particles?: readonly string[];
  /** The form is a participle as well: betont. */
  readonly both?: boolean;
  /** Only a speaker can have it, so that any noun before it is one. */
  readonly plain: boolean;
}

export interface PronounUse {
  readonly means: 'person' | 'antecedent' | 'organisation' | 'nobody';
  readonly gender?: Gender;
}

/**
 * What one language knows of speech, as lists of its words in lower case, if nothing else is said. A language states what it
 * has of it; for everything else {@link withDefaults} fills in an empty list, a pattern that nothing matches, or `false`.
 */
export interface Lexicon {
  /** Whether every noun has a capital, so that capitals show no names. */
  readonly capitalNouns: boolean;
  /** Whether a finite verb stands second, so that something else than the subject before it puts the subject behind it. */
  readonly verbSecond: boolean;
  /** Whether a verb needs no subject: dijo. */
  readonly dropsSubjects: boolean;
  /** Pronouns that make a verb without a subject a passive, unless it is one of the {@link reflexives}: se dice. */
  readonly passives: ReadonlySet<string>;
  readonly reflexives: RegExp;
  readonly determiners: ReadonlySet<string>;
  /** Those determiners that say whose something is: sein, su. */
  readonly possessives: ReadonlySet<string>;
  /** They begin objects: dem Sender. */
  readonly objectDeterminers: ReadonlySet<string>;
  /** They hold a noun phrase together: der Chef von, le maire de. */
  readonly links: ReadonlySet<string>;
  readonly prepositions: ReadonlySet<string>;
  readonly conjunctions: ReadonlySet<string>;
  /** Those that make two of one: "and". */
  readonly joins: ReadonlySet<string>;
  /** "The", in all its forms. */
  readonly definiteArticles: ReadonlySet<string>;
  /** A preposition and "the" in one word: du, del. */
  readonly contracted: ReadonlySet<string>;
  /** They mean somebody whom the text has named or described before: cette, este. */
  readonly demonstratives: ReadonlySet<string>;
  /** Behind a demonstrative the last one named: ce dernier. */
  readonly latter: RegExp;
  /** "A", in all its forms. */
  readonly indefiniteArticles: ReadonlySet<string>;
  /** Nouns for people whom a newspaper does not name: Insider. */
  readonly anonymous: RegExp;
  /** They begin a clause whose verb stands last: wie, dass. */
  readonly subordinators: ReadonlySet<string>;
  readonly relatives: ReadonlySet<string>;
  readonly pronouns: ReadonlyMap<string, PronounUse>;
  /** Pronouns behind a preposition: selon lui. */
  readonly objectPronouns: ReadonlyMap<string, PronounUse>;
  /** Possessives as words for whose something is: sein Fazit. */
  readonly owners?: ReadonlyMap<string, PronounUse>;
  /** Adverbs, reflexives and negations, which stand between a subject and its verb or behind a verb. */
  readonly isAdverb: (word: string) => boolean;
  /** Nouns for times, which with their determiner are no subject: ce lundi, esta semana. */
  readonly times: ReadonlySet<string>;
  /** What stands between commas behind a verb and before its subject: "por su parte". */
  readonly asides: readonly (readonly string[])[];
  /** Verbs before an infinitive of saying, with whether they are plurals: tente, tentent. */
  readonly governors: ReadonlyMap<string, boolean>;
  /**
   * Two words before an infinitive of saying that has the subject of the clause before: "avant de poursuivre". Those that
   * `opens` has may also begin a sentence: "Et d’ajouter".
   */
  readonly beforeInfinitive: {
    readonly first: ReadonlySet<string>;
    readonly second: ReadonlySet<string>;
    readonly opens: ReadonlySet<string>;
  };
  /** The word before an infinitive that has the form of a plural: zu zeigen. */
  readonly infinitiveMarks: ReadonlySet<string>;
  /** The ends of words that stand before a verb without an article and are no objects: abschließend. */
  readonly bareEnds: RegExp;
  /** Between a verb and the subject behind an object: sich, dazu. */
  readonly behindVerb: ReadonlySet<string>;
  /** Articles of a paper that is spoken to, which may begin a subject as well: sagte der Zeitung. */
  readonly addressArticles: ReadonlySet<string>;
  /** Articles and prepositions behind which a form before a noun is an attribute: dem neu formulierten Recht. */
  readonly beforeAttribute: RegExp;
  /** The ends of participles that stand with their objects between an article and its noun: die in Norden geborene Wirtin. */
  readonly attributeEnds: RegExp;
  /** "And" and "or" between parts of compounds: Bau- und Innenminister. */
  readonly joinsParts: ReadonlySet<string>;
  /** Links that lead to a date before a number: vom 3. Mai. */
  readonly dateLinks: ReadonlySet<string>;
  /** Verbs before a participle, with whether they are plurals: hat, haben. */
  readonly auxiliaries: ReadonlyMap<string, boolean>;
  readonly verbs: ReadonlyMap<string, VerbUse>;
  /** Words before a source: laut, "nach angaben von". */
  readonly sources: readonly (readonly string[])[];
  /** Words before a source when they follow quoted words or a comma: so. With {@link weakSources} only before somebody. */
  readonly sourcesBehind: ReadonlySet<string>;
  /** Words before a source at the beginning of a clause which mostly mean something else: pour, para. */
  readonly weakSources: ReadonlySet<string>;
  /** Two words that say what a text has, which stands in the phrase before or behind them: heißt es. */
  readonly impersonal: readonly (readonly [string, string])[];
  /** Verbs before somebody cited, and the word behind: wird Reed zitiert. */
  readonly cited: { readonly before: ReadonlySet<string>; readonly behind: ReadonlySet<string> };
  /** Nouns that without an article are said, and never say something: äußerte Zweifel. */
  readonly saidNouns: RegExp;
  /** Nouns that say whose relative somebody is: sœur, hermano. */
  readonly kin: RegExp;
  /** Compounds that a text goes on to call by their last part: Hafenamt, das Amt. */
  readonly shortened: RegExp;
  /** Words that may stand before a subject: auch der Minister. */
  readonly focus: ReadonlySet<string>;
  /** Other finite verbs, which end noun phrases and clauses. */
  readonly otherVerbs: (word: string) => boolean;
  /** Words behind a source: zufolge. */
  readonly postpositions: ReadonlySet<string>;
  /** "seiner Ansicht nach": nouns between a possessive and the word behind. */
  readonly opinions?: { readonly nouns: ReadonlySet<string>; readonly behind: string };
  /** The ends of participles, which before a preposition begin a sentence without being its subject. */
  readonly participles: RegExp;
  /** Articles behind which a form is a noun and no verb: "una denuncia", but not "la criticó". */
  readonly nounMarkers: ReadonlySet<string>;
  /** Whether a noun with its article is a paper or an agency as a subject: one that says something, not one that is spoken of. */
  readonly isPublication?: (article: string, noun: string) => boolean;
  /** What a noun for somebody or something that speaks is; `undefined` for other words. */
  readonly typeOf: (noun: string) => Description['type'] | undefined;
  readonly genderOf: (noun: string) => Gender | undefined;
  /** The pronoun for a noun with an article, if the article tells: la, une. */
  readonly genderOfArticle: (article: string) => Gender | undefined;
  /** Whether people have two family names and are mostly called by the first: Ana Gil Ruiz, Gil. */
  readonly twoFamilyNames: boolean;
  /** Titles before a name, as printed, without a stop: Dr, Frau, Mme. */
  readonly titles: ReadonlyMap<string, Gender | undefined>;
  /** With the pronoun, where the name tells it. */
  readonly givenNames: ReadonlyMap<string, Gender | undefined>;
  /** Inside names: von, de la. */
  readonly particles: ReadonlySet<string>;
  /** Capitalised words that are part of no person's name. */
  readonly notNames: (word: string) => boolean;
}

/** What every language has. */
type Needed =
  | 'determiners'
  | 'possessives'
  | 'objectDeterminers'
  | 'links'
  | 'prepositions'
  | 'conjunctions'
  | 'joins'
  | 'definiteArticles'
  | 'indefiniteArticles'
  | 'anonymous'
  | 'subordinators'
  | 'relatives'
  | 'pronouns'
  | 'objectPronouns'
  | 'isAdverb'
  | 'auxiliaries'
  | 'verbs'
  | 'sources'
  | 'otherVerbs'
  | 'typeOf'
  | 'genderOf'
  | 'titles'
  | 'givenNames'
  | 'particles'
  | 'notNames';

/** The lexicon of a language as its folder states it. */
export type LexiconWords = Pick<Lexicon, Needed> & Partial<Lexicon>;

/** A whole lexicon: what a language does not state has no words. */
export function withDefaults(words: LexiconWords): Lexicon {
  return { ...NOTHING, ...words };
}

const NO_WORDS: ReadonlySet<string> = new Set();
const NO_MATCH = /(?!)/u;

const NOTHING: Omit<Lexicon, Needed> = {
  capitalNouns: false,
  verbSecond: false,
  dropsSubjects: false,
  twoFamilyNames: false,
  passives: NO_WORDS,
  reflexives: NO_MATCH,
  contracted: NO_WORDS,
  demonstratives: NO_WORDS,
  times: NO_WORDS,
  asides: [],
  governors: new Map(),
  beforeInfinitive: { first: NO_WORDS, second: NO_WORDS, opens: NO_WORDS },
  infinitiveMarks: NO_WORDS,
  bareEnds: NO_MATCH,
  behindVerb: NO_WORDS,
  addressArticles: NO_WORDS,
  beforeAttribute: NO_MATCH,
  attributeEnds: NO_MATCH,
  joinsParts: NO_WORDS,
  dateLinks: NO_WORDS,
  sourcesBehind: NO_WORDS,
  weakSources: NO_WORDS,
  impersonal: [],
  cited: { before: NO_WORDS, behind: NO_WORDS },
  saidNouns: NO_MATCH,
  latter: NO_MATCH,
  kin: NO_MATCH,
  shortened: NO_MATCH,
  focus: NO_WORDS,
  postpositions: NO_WORDS,
  participles: NO_MATCH,
  nounMarkers: NO_WORDS,
  genderOfArticle: () => undefined,
};
