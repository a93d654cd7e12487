import type { Gender } from '../cast.ts';
import type { Grammar } from '../grammar.ts';
import { GENDER_OF as ENGLISH_NAMES } from '../english/given-name.ts';
import { GIVEN_NAMES as GERMAN_NAMES } from '../german/names.ts';
import { lexicalGrammar } from '../lexical/lexical-grammar.ts';
import type { LexiconWords, PronounUse } from '../lexical/lexicon.ts';
import { articleGender, phrases, wordSet } from '../lexical/word-lists.ts';
import { worldNames } from '../lexical/world-names.ts';
import { GIVEN_NAMES as SPANISH_NAMES } from '../spanish/names.ts';
import { GIVEN_NAMES } from './names.ts';
import { genderOf, isNoName, typeOf } from './nouns.ts';
import { VERBS } from './verbs.ts';

const HE: PronounUse = { means: 'person', gender: 'he' };
const SHE: PronounUse = { means: 'person', gender: 'she' };
const NOBODY: PronounUse = { means: 'nobody' };

const PRONOUNS: ReadonlyMap<string, PronounUse> = new Map<string, PronounUse>([
  ...['il', '-il', '-t-il'].map((word) => [word, HE] as const),
  ...['elle', '-elle', '-t-elle'].map((word) => [word, SHE] as const),
  ...['ils', 'elles', '-ils', '-elles', 'on', '-on', '-t-on', 'je', 'ce', 'tous'].map(
    (word) => [word, NOBODY] as const,
  ),
  ['celui-ci', NOBODY],
  ['celle-ci', NOBODY],
]);

const TITLES: ReadonlyMap<string, Gender | undefined> = new Map<string, Gender | undefined>([
  ['M', 'he'],
  ['Mme', 'she'],
  ['Mlle', 'she'],
  ['MM', undefined],
  ['Me', undefined],
  ['Dr', undefined],
  ['Pr', undefined],
  ['Monsieur', 'he'],
  ['Madame', 'she'],
  ['Mgr', 'he'],
]);

const SOURCES =
  "selon|d’ après|d' après|dixit|aux yeux|de l’ avis|à en croire|selon les mots|selon les termes|peut -on lire dans|peut -on lire sur|peut -on lire chez|lit -on dans|lit -on sur|d’ après les mots|de l’ aveu|au dire|aux dires|dans les mots|d’ après les informations|selon les informations|de source";

const OTHER_VERBS = wordSet(
  'est était sera serait sont étaient fut a avait ont avaient aura aurait peut pouvait pourrait doit devait devrait veut voulait va allait vont vient venait prend met mettait faut fallait reste restait devient',
);

const ADVERBS = wordSet(
  "ne n’ n' pas plus se s’ s' y en lui leur m’ ainsi aussi alors ensuite enfin encore déjà toujours également notamment toutefois cependant pourtant par ailleurs d’abord ici là lundi mardi mercredi jeudi vendredi samedi dimanche hier aujourd’hui demain récemment souvent jamais bien mieux longuement clairement simplement vivement fermement immédiatement publiquement même tout très vigoureusement sèchement sobrement aussitôt d’emblée finalement globalement précisément tristement ironiquement fièrement plutôt donc matin soir ce jour-là d’ailleurs",
);

/** Nouns and adjectives that end like adverbs. */
const NOUNS_IN_MENT =
  /(?:gouvern|parl|élé|événe|mouve|départe|docu|appar|juge|règle|change|développe|engage|paie|argu|senti|mo|établisse|finance|investisse|loge|enseigne|traite|compl|supplé|inst|test|alim|bât|vête)ment$/u;

const LEXICON: LexiconWords = {
  determiners: wordSet(
    "le la les l’ l' un une son sa ses leur leurs notre nos mon ma mes ce cet cette ces plusieurs certains certaines chaque deux trois quatre cinq tous toutes aucun aucune d’autres",
  ),
  possessives: wordSet('son sa ses leur leurs notre nos mon ma mes'),
  objectDeterminers: wordSet('au aux'),
  links: wordSet("de du des d’ d'"),
  prepositions: wordSet(
    "de du des d’ d' en à au aux pour chez par sur sous dans avec sans vers depuis pendant après avant contre entre devant derrière lors selon malgré dès jusqu’ jusqu' parmi via auprès face comme",
  ),
  conjunctions: wordSet('et ou mais car donc puis or ni'),
  joins: wordSet('et'),
  definiteArticles: wordSet("le la les l’ l'"),
  latter: /^derni(?:er|ère)$/u,
  contracted: wordSet('du au'),
  demonstratives: wordSet('ce cet cette'),
  indefiniteArticles: wordSet('un une'),
  anonymous: /^(?:source|proche)$/u,
  subordinators: wordSet("que qu’ qu' quand lorsque si comme puisque lorsqu’ puisqu’ où alors tandis"),
  relatives: wordSet('qui que dont lequel laquelle lesquels'),
  pronouns: PRONOUNS,
  objectPronouns: new Map<string, PronounUse>([
    ['lui', HE],
    ['elle', SHE],
    ['eux', NOBODY],
    ['elles', NOBODY],
    ['nous', NOBODY],
    ['vous', NOBODY],
  ]),
  // "clairement" is an adverb, "document" and "mouvement" are not.
  isAdverb: (word) =>
    ADVERBS.has(word) ||
    (/(?:[eé]ment|amment|emment)$/u.test(word) && !NOUNS_IN_MENT.test(word) && typeOf(word) === undefined),
  times: wordSet(
    'lundi mardi mercredi jeudi vendredi samedi dimanche matin soir midi après-midi semaine mois année jour jour-là',
  ),
  asides: phrases(
    'de son côté|pour sa part|à son tour|quant à lui|quant à elle|lui aussi|elle aussi|de leur côté|en substance|sur twitter|dans un communiqué',
  ),
  governors: new Map([
    ...[
      'tente',
      'tentait',
      'tenté',
      'veut',
      'voulu',
      'voulait',
      'tient',
      'tenu',
      'tenait',
      'souhaité',
      'souhaite',
      'empresse',
      'empressé',
      'préfère',
      'préféré',
      'aime',
      'dit',
    ].map((word) => [word, false] as const),
    ...['tentent', 'veulent', 'tiennent', 'préfèrent', 'disent'].map((word) => [word, true] as const),
  ]),
  beforeInfinitive: { first: wordSet('et avant'), second: wordSet("de d’ d'"), opens: wordSet('et') },
  auxiliaries: new Map([
    ['a', false],
    ['avait', false],
    ['aurait', false],
    ['ont', true],
    ['avaient', true],
    ['est', false],
    ['était', false],
    ['sont', true],
  ]),
  verbs: VERBS,
  sources: phrases(SOURCES),
  sourcesBehind: wordSet('dixit'),
  weakSources: wordSet('pour'),
  cited: { before: wordSet('cité'), behind: wordSet('par') },
  kin: /^(?:mère|père|fille|fils|s(?:œ|oe)ur|frère|femme|épouse|mari|veuve|cousine?|neveu|nièce|compagn[eo]n?|amie?|proche|voisine?|collègue|victime|avocate?)$/u,
  focus: wordSet('même seul seule'),
  otherVerbs: (word) => OTHER_VERBS.has(word) || /(?:era|eront|erait|eraient|èrent)$/u.test(word),
  typeOf,
  genderOf,
  genderOfArticle: articleGender(['le', 'un', 'ce'], ['la', 'une', 'cette']),
  participles: /(?:ée?s?|[iu]e?s?)$/u,
  nounMarkers: wordSet('un une son sa ses leur ce cet cette ces du au aux des mon ma mes notre nos'),
  titles: TITLES,
  givenNames: worldNames(
    GIVEN_NAMES,
    [ENGLISH_NAMES, GERMAN_NAMES, SPANISH_NAMES],
    wordSet('mar luz rose marine mark april may will grant ray france florence santos'),
  ),
  particles: wordSet("De Le La Du Des de du d’ d' la le von van der den del della di da ben bin el al"),
  notNames: isNoName,
};

const ABBREVIATIONS = wordSet('M MM Mme Mlle Me Dr Pr Mgr St Ste av J.-C env etc cf p ex art al Cie Sté');

/** "d’après" is two words, "dit-elle" and "a-t-il" too. */
function pieces(word: string): readonly string[] {
  const elided = /^((?:[ldnsmtcj]|qu|jusqu|lorsqu|puisqu)['’])(.+)$/iu.exec(word);
  if (elided !== null && !/^aujourd['’]hui$/iu.test(word)) return [elided[1] ?? '', ...pieces(elided[2] ?? '')];
  const inverted = /^(.+?)(-t-(?:il|elle|on)|-(?:ils?|elles?|on|je|nous|vous))$/iu.exec(word);
  return inverted === null ? [word] : [inverted[1] ?? '', inverted[2] ?? ''];
}

/** How newspapers in French say who speaks. */
export const FRENCH: Grammar = lexicalGrammar(LEXICON, {
  ownsStop: (word) => ABBREVIATIONS.has(word) || /^\p{Lu}$/u.test(word) || /^(?:\p{L}\.)+\p{L}$/u.test(word),
  needsName: (word) => /^(?:M|MM|Me|Dr|Pr|Mgr|\p{Lu})$/u.test(word),
  beginsSentence: (word) =>
    /^(?:Le|La|Les|L['’]|Il|Elle|Ils|Elles|On|Un|Une|Et|Mais|En|Dans|Pour|Ce|Cette|Ces)$/u.test(word),
  pieces,
  leavesUncredited: true,
  endWithSentence: ['crowd'],
  meansHeadings: true,
  being: /^(?:est|était|sera|serait|fut|a|avait)$/u,
  somebodysTexts: /^(?:livre|texte|lettre|décret|arrêté|jugement|loi|article|message|tweet|plainte|tribune)$/u,
  standIns:
    /^(?:agence|journal|quotidien|hebdomadaire|magazine|site|société|entreprise|groupe|compagnie|firme|fédération|confédération|parti|syndicat|association|organisation|ong|fondation|collectif|club|équipe|communiqué|banque|opérateur|constructeur|fabricant|géant|chaîne|marque|institut|organisme|centrale)$/u,
  insertsClauses: true,
  insertedNobody: /^(?:-?(?:t-)?on|-?(?:je|nous|vous))$/u,
  // "A Paul Kervran :" names whom somebody speaks to.
  takesObject: /^(?:à|a|au|aux|de|du|des|d[’']|avec|contre|pour|sans|sur|entre|chez)$/u,
  looksBack: /^(?:C['’]est ce qu['’]|Ainsi\s|C['’]est ainsi qu(?:e\s|['’])|C['’]est en ces termes qu(?:e\s|['’]))/u,
  connectives: /^(?:et|mais|ou|comme|ainsi|puis|car|se|s[’']|lui|leur|l[’']|nous|m[’']|ne|n[’']|y|en)$/u,
  announces: /\b(?:en ces termes|ainsi|suivants?)$/u,
  names:
    /\b(?:intitulée?s?|titre|titré|baptisée?s?|surnommée?s?|dite?s?|nommée?s?|film|livre|roman|album|chanson|série|émission|spectacle|pièce|revue|magazine|journal|quotidien|programme|projet|mot|terme|expression|notion|opération|appelée?s?)\s*,?\s*$/iu,
  places: /\b(?:dans|de|du|des|le|la|les|au|aux|sur|à|en|par|pour|avec)\s*$|(?:l|d)['’]\s*$/iu,
  capitalNouns: false,
  addresses:
    /\b(?:(?:dit|déclaré|confié|expliqué|affirmé|assuré)\s+(?:à|au|aux)|auprès d[eu]|entretien (?:à|au|avec)|interview (?:à|au)|micro de|sur)\s+(?:la |le |l['’])?$/u,
});
