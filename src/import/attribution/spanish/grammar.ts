import type { Gender } from '../cast.ts';
import type { Grammar } from '../grammar.ts';
import { GENDER_OF as ENGLISH_NAMES } from '../english/given-name.ts';
import { GIVEN_NAMES as GERMAN_NAMES } from '../german/names.ts';
import { lexicalGrammar } from '../lexical/lexical-grammar.ts';
import type { LexiconWords, PronounUse } from '../lexical/lexicon.ts';
import { articleGender, offices, phrases, wordSet } from '../lexical/word-lists.ts';
import { worldNames } from '../lexical/world-names.ts';
import { GIVEN_NAMES as FRENCH_NAMES } from '../french/names.ts';
import { GIVEN_NAMES } from './names.ts';
import { genderOf, isNoName, typeOf } from './nouns.ts';
import { VERBS } from './verbs.ts';

const HE: PronounUse = { means: 'person', gender: 'he' };
const SHE: PronounUse = { means: 'person', gender: 'she' };
const NOBODY: PronounUse = { means: 'nobody' };

const PRONOUNS: ReadonlyMap<string, PronounUse> = new Map<string, PronounUse>([
  ['él', HE],
  ['ella', SHE],
  ['este', NOBODY],
  ['esta', NOBODY],
  ['éste', NOBODY],
  ['ésta', NOBODY],
  ...['ellos', 'ellas', 'usted', 'ustedes', 'yo', 'nosotros', 'todos', 'alguien', 'nadie', 'uno'].map(
    (word) => [word, NOBODY] as const,
  ),
]);

const TITLES: ReadonlyMap<string, Gender | undefined> = new Map<string, Gender | undefined>([
  ['Sr', 'he'],
  ['Sra', 'she'],
  ['Srta', 'she'],
  ['Dr', undefined],
  ['Dra', 'she'],
  ['Don', 'he'],
  ['Doña', 'she'],
  ['don', 'he'],
  ['doña', 'she'],
  ['Mons', 'he'],
]);

const SOURCES =
  'según|a juicio|en palabras|en opinión|de acuerdo con|a decir|al decir|al entender|a ojos|en boca|se lee en|se puede leer en|puede leerse en|según recoge|según consta en';

const OTHER_VERBS = wordSet(
  'muestra mostró mostraba muestran es era será sería son eran fue fueron está estaba están estaban ha había han habían tiene tenía tienen tuvo puede podía pueden podría debe debía va iba van hace hizo hacía quiere quería viene sigue queda quedó lleva dio da',
);

const ADVERBS = wordSet(
  'no se le les lo me nos te ya también además así ahora hoy ayer mañana luego después antes entonces aún todavía siempre nunca tampoco más incluso solo sólo asimismo igualmente finalmente lunes martes miércoles jueves viernes sábado domingo recientemente posteriormente claramente públicamente rotundamente tajante muy bien aquí ahí primero anteriormente previamente anoche anteayer tajantemente allí acá apenas casi solamente al respecto',
);

const LEXICON: LexiconWords = {
  dropsSubjects: true,
  passives: wordSet('se'),
  reflexives: /^(?:quej|pregunt|felicit|congratul|jact|burl|m(?:ue|o)str|lament|excus|disculp|sincer|refiri|refier)/u,
  determiners: wordSet(
    'el la los las un una unos unas su sus mi mis nuestro nuestra este esta estos estas ese esa esos esas aquel aquella varios varias algunos algunas dos tres cuatro cinco todos todas cada otro otra ambos',
  ),
  possessives: wordSet('su sus mi mis nuestro nuestra'),
  objectDeterminers: wordSet('al'),
  links: wordSet('de del'),
  prepositions: wordSet(
    'de del en a al para por sobre bajo con sin hacia hasta desde durante tras antes después contra entre ante según mediante como',
  ),
  conjunctions: wordSet('y e o u pero ni sino mientras aunque'),
  joins: wordSet('y e'),
  definiteArticles: wordSet('el la los las'),
  latter: /^últim[oa]$/u,
  contracted: wordSet('del al'),
  demonstratives: wordSet('este esta ese esa'),
  indefiniteArticles: wordSet('un una'),
  anonymous: /^(?:fuente|allegado|allegada)$/u,
  subordinators: wordSet('que cuando si como porque pues donde según'),
  relatives: wordSet('que quien quienes cual'),
  pronouns: PRONOUNS,
  objectPronouns: new Map<string, PronounUse>([
    ['él', HE],
    ['ella', SHE],
  ]),
  isAdverb: (word) => ADVERBS.has(word) || /.mente$/u.test(word),
  times: wordSet('lunes martes miércoles jueves viernes sábado domingo mañana tarde noche mediodía semana mes año día'),
  asides: phrases(
    'por su parte|por su lado|a su vez|por el contrario|en cambio|sin embargo|no obstante|en tanto|de entrada|en rueda de prensa|en un comunicado|en twitter',
  ),
  governors: new Map([
    ...[
      'quiso',
      'querido',
      'quiere',
      'volvió',
      'vuelto',
      'vuelve',
      'llegó',
      'llega',
      'llegado',
      'aprovechó',
      'aprovechado',
      'intentó',
      'suele',
      'solía',
      'acaba',
      'acabó',
      'prefirió',
      'pudo',
      'evitó',
      'logró',
    ].map((word) => [word, false] as const),
    ...['quisieron', 'quieren', 'volvieron', 'llegaron', 'suelen'].map((word) => [word, true] as const),
  ]),
  beforeInfinitive: { first: wordSet('antes'), second: wordSet('de'), opens: new Set() },
  auxiliaries: new Map([
    ['ha', false],
    ['había', false],
    ['habría', false],
    ['han', true],
    ['habían', true],
  ]),
  verbs: VERBS,
  sources: phrases(SOURCES),
  weakSources: wordSet('para'),
  kin: /^(?:madre|padre|hij[oa]|herman[oa]|mujer|esposa|esposo|marido|viud[oa]|prim[oa]|sobrin[oa]|amig[oa]|allegad[oa]|vecin[oa]|compañer[oa]|víctima|abogad[oa])$/u,
  focus: wordSet('hasta incluso'),
  otherVerbs: (word) => OTHER_VERBS.has(word) || /(?:[aei]rán?|[aei]rían?|aron|ieron|ió)$/u.test(word),
  typeOf,
  genderOf,
  genderOfArticle: articleGender(['el', 'un', 'este', 'ese'], ['la', 'una', 'esta', 'esa']),
  twoFamilyNames: true,
  participles: /[ai]d[oa]s?$/u,
  nounMarkers: wordSet('el un una unos unas su sus este esta estos estas ese esa esos esas del al mi mis'),
  titles: TITLES,
  givenNames: worldNames(
    GIVEN_NAMES,
    [ENGLISH_NAMES, GERMAN_NAMES, FRENCH_NAMES],
    wordSet('mar santos rose grant will mark april marine florence ray reines'),
  ),
  particles: wordSet('de del la los las von van der den ben bin el al da do dos'),
  notNames: isNoName,
};

const ABBREVIATIONS = wordSet(
  'Sr Sra Srta Sres Dr Dra D Dª Mons St Sta Sto núm pág art etc EE UU Ud Uds Excmo Ilmo Cía Ltda Avda',
);

/** How newspapers in Spanish say who speaks. */
export const SPANISH: Grammar = lexicalGrammar(LEXICON, {
  ownsStop: (word) => ABBREVIATIONS.has(word) || /^\p{Lu}$/u.test(word) || /^(?:\p{L}\.)+\p{L}$/u.test(word),
  needsName: (word) => /^(?:Sra?|Srta|Dra?|Mons|\p{Lu})$/u.test(word),
  beginsSentence: (word) =>
    /^(?:El|La|Los|Las|Un|Una|Y|Pero|En|Con|Para|Por|No|Su|Sus|Este|Esta|Es|Se|Lo|Ha)$/u.test(word),
  leavesUncredited: true,
  endWithSentence: ['crowd'],
  meansHeadings: true,
  trades: /^\p{Ll}.*(?:er[oa]|ist[ae]|[ae]nte|ora?)$/u,
  being: /^(?:es|era|está|estaba|será|sería|fue|tiene|tenía)$/u,
  somebodysTexts:
    /^(?:libro|texto|carta|decreto|auto|sentencia|ley|artículo|mensaje|tuit|denuncia|tribuna|misiva|escrito|querella|fallo|oficio)$/u,
  officesOf: offices('titular: ministro ministra consejero consejera'),
  standIns:
    /^(?:agencia|diario|periódico|rotativo|semanario|revista|medio|portal|empresa|compañía|firma|grupo|sociedad|federación|confederación|partido|sindicato|gremio|asociación|organización|ong|fundación|colectivo|club|equipo|comunicado|banco|operadora?|fabricante|cadena|marca|instituto|organismo|entidad|aerolínea|congregación)$/u,
  insertsClauses: false,
  takesObject: /^(?:de|del|a|al|con|contra|para|sin|sobre|entre)$/u,
  looksBack: /^(?:Así(?: lo)?|Con (?:estas|esas|tales) palabras|De (?:esta|esa) (?:manera|forma)(?: lo)?)\s+/u,
  connectives: /^(?:y|pero|como|así|según|tal|se|le|les|lo|me|nos)$/u,
  announces: /\b(?:siguiente|estas palabras|así)$/u,
  names:
    /\b(?:titulad[oa]s?|título|llamad[oa]s?|denominad[oa]s?|apodad[oa]s?|conocid[oa]s? como|película|libro|novela|disco|álbum|canción|serie|programa|espectáculo|obra|revista|diario|periódico|proyecto|palabra|término|expresión|operación|grupo|concepto|lema)\s*,?\s*$/iu,
  places: /\b(?:en|de|del|el|la|los|las|al|a|por|para|con|un|una)\s*$/iu,
  capitalNouns: false,
  addresses:
    /\b(?:(?:dicho|dijo|declaró|contó|explicó|explica|explicado|declarado|informado|declaraciones|entrevista)\s+(?:a|con|en)|entrevistad[oa] (?:por|en))\s+(?:la |el )?$/u,
});
