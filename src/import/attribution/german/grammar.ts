import type { Gender } from '../cast.ts';
import type { Grammar } from '../grammar.ts';
import { lexicalGrammar } from '../lexical/lexical-grammar.ts';
import type { LexiconWords, PronounUse } from '../lexical/lexicon.ts';
import { articleGender, phrases } from '../lexical/word-lists.ts';
import { GIVEN_NAMES } from './names.ts';
import { NAMES_FROM_ABROAD } from './names-from-abroad.ts';
import { genderOf, isNoName, isPublication, SAID, SHORTENED, typeOf } from './nouns.ts';
import { inSwitzerland, wordsOf } from './spelling.ts';
import { VERBS } from './verbs.ts';

const PRONOUNS: ReadonlyMap<string, PronounUse> = new Map<string, PronounUse>([
  ['er', { means: 'person', gender: 'he' }],
  ['sie', { means: 'person', gender: 'she' }],
  ['dieser', { means: 'nobody' }],
  ['diese', { means: 'nobody' }],
  ['es', { means: 'nobody' }],
  ['ich', { means: 'nobody' }],
  ['wir', { means: 'nobody' }],
  ['man', { means: 'nobody' }],
  ['jemand', { means: 'nobody' }],
  ['niemand', { means: 'nobody' }],
  ['letzterer', { means: 'nobody' }],
  ['letztere', { means: 'nobody' }],
  ['ersterer', { means: 'nobody' }],
  ['erstere', { means: 'nobody' }],
]);

const OBJECT_PRONOUNS: ReadonlyMap<string, PronounUse> = new Map<string, PronounUse>([
  ['ihm', { means: 'person', gender: 'he' }],
  ['ihr', { means: 'person', gender: 'she' }],
  ['seiner', { means: 'person', gender: 'he' }],
  ['ihrer', { means: 'person', gender: 'she' }],
]);

const OWNERS: ReadonlyMap<string, PronounUse> = new Map<string, PronounUse>([
  ['sein', { means: 'person', gender: 'he' }],
  ['seine', { means: 'person', gender: 'he' }],
  ['ihr', { means: 'person', gender: 'she' }],
  ['ihre', { means: 'person', gender: 'she' }],
]);

const TITLES: ReadonlyMap<string, Gender | undefined> = new Map<string, Gender | undefined>([
  ['Herr', 'he'],
  ['Herrn', 'he'],
  ['Frau', 'she'],
  ['Dr', undefined],
  ['Prof', undefined],
  ['Sir', 'he'],
  ['Papst', 'he'],
  ['König', 'he'],
  ['Königin', 'she'],
  ['Prinz', 'he'],
  ['Prinzessin', 'she'],
  ['Pater', 'he'],
]);

const SOURCES =
  'laut|zitat von|kommentar von|fazit von|urteil von|gemäß|nach angaben von|nach angaben|nach eigenen angaben von|angaben von|nach auskunft|nach aussage|nach aussagen|nach ansicht|nach ansicht von|nach meinung|nach meinung von|nach einschätzung|nach einschätzung von|nach darstellung|nach darstellung von|nach worten|nach den worten|nach den worten von|nach auffassung|nach auffassung von|nach informationen|nach informationen von|den worten|worten von|laut angaben|laut angaben von|heißt es in|hieß es in|heißt es im|hieß es im|heißt es weiter in|hieß es weiter in|hieß es bei|heißt es bei|hieß es von|hieß es seitens|heißt es aus|hieß es aus|heißt es auf|hieß es auf|hieß es vom|heißt es vom|hieß es bei der|heißt es von|berichten von|heißt es seitens|heißt es weiter im|laut bericht|laut einem bericht|laut einem bericht von|laut einem bericht der|laut einem bericht des|laut mitteilung|nach den angaben|nach den angaben von|nach überzeugung|nach überzeugung von|nach schilderung|nach schilderung von|nach schilderungen|nach schilderungen von|nach aussage von|nach aussagen von|nach auskunft von|aus sicht|aus sicht von|aus der sicht|aus der sicht von|nach berichten|nach berichten von|nach dem willen|nach dem urteil von|in den worten|in den worten von';

const OTHER_VERBS = wordsOf(
  'ist war sind waren sei seien wäre wären wird wurde werden wurden werde würde würden soll sollte sollen sollten muss musste müssen mussten müsse müssten kann konnte können konnten könne könnte könnten will wollte wollen wollten wolle darf durfte dürfe dürfte lässt ließ geht ging kam kommt steht stand liegt lag bleibt blieb macht machte tut tat nahm sah sieht zitiert zitierte zitieren zitierten gibt gab gaben geben gilt galt galten gelten findet fand fanden finden hält hielt hielten trägt trug trugen trifft traf trafen tritt trat traten fällt fiel fielen fährt fuhr fuhren läuft lief liefen schlägt schlug schlugen zieht zog zogen hilft half halfen verliert verlor verloren gewinnt gewann gewannen beginnt begann begannen bringt brachte brachten braucht brauchte brauchten setzt setzte setzten stellt stellte stellten legt legte legten führt führte führten gehört gehörte gehörten sorgt sorgte sorgten folgt folgte folgten lebt lebte lebten arbeitet arbeitete arbeiteten kennt kannte kannten heißt hieß hießen scheint schien schienen hofft wartet wartete warteten sucht suchte suchten dient diente dienten wächst wuchs wuchsen steigt stieg stiegen sinkt sank sanken stirbt starb starben bekommt bekam bekamen erhält erhielt erhielten verlässt verließ verließen entsteht entstand entstanden versteht verstand verstanden besteht bestand bestanden beschließt beschloss beschlossen entscheidet entschied entschieden unterschreibt unterschrieb unterschrieben reicht reichte reichten passiert passierte geschieht geschah geschahen spielt spielte spielten sitzt saß saßen hängt hing hingen greift griff griffen stößt stieß stießen kehrt kehrte kehrten dauert dauerte dauerten kostet kostete kosteten zählt zählte zählten liefert lieferte lieferten leitet leitete leiteten plant plante planten schafft schuf schufen löst löste lösten nutzt nutzte nutzten bietet bot boten lehnt lehnte lehnten stimmt stimmte stimmten wirkt wirkte wirkten gelingt gelang gelangen erscheint erschien erschienen verschwindet verschwand wirft warf warfen richtet richtete richteten wendet wandte wandten mochte mag möchte möchten bricht brach brachen holt holte holten kauft kaufte kauften verkauft verkaufte verkauften startet startete starteten endet endete endeten stoppt stoppte stoppten fehlt fehlte fehlten gefällt gefiel gefielen erinnert erinnerte erinnerten',
);

const ADVERBS = wordsOf(
  'sich auch dann später dazu hierzu daraufhin darauf weiter ferner außerdem zudem wörtlich heute gestern morgen nun nur noch bereits schon jetzt damals kürzlich zuvor danach anschließend abschließend zugleich gleichzeitig allerdings jedoch hingegen dagegen so ebenfalls unterdessen inzwischen deshalb daher damit dabei hier dort einst einmal mehrfach wiederholt ausdrücklich deutlich nachdrücklich öffentlich offiziell schriftlich telefonisch erneut immer nie nicht selbst allein etwa unter anderem eigentlich offenbar schließlich zunächst vorher nachher ihm ihr ihnen ihn uns mir es immerhin selber lediglich einfach kurz knapp lakonisch trocken ausgerechnet prompt sichtlich stolz lachend spontan nüchtern offen ehrlich schlicht begeistert ebenso abermals gleich gern dennoch trotzdem indes indessen stattdessen vielmehr erstmals bislang bisher mittlerweile seither seitdem demnach folglich somit überdies obendrein weiterhin nämlich letztlich insgesamt vielleicht wohl wieder sehr gar sogar gerade eben soeben zuletzt früher bisweilen manchmal oft häufig bald sofort freilich übrigens hinterher eher indirekt direkt persönlich energisch scharf heftig entschieden vehement süffisant ironisch höhnisch spöttisch sarkastisch warnend mahnend ergänzend erklärend derweil jüngst unlängst seinerseits ihrerseits wiederum vorab umgehend zufrieden enttäuscht zurückhaltend',
);

const LEXICON: LexiconWords = {
  capitalNouns: true,
  verbSecond: true,
  determiners: wordsOf(
    'der die das ein eine einer mehrere viele einige alle beide zwei drei sein seine ihr ihre unser unsere kein keine dessen deren manche jeder jede jener jene dieser diese dieses ehemaliger ehemalige frühere früherer',
  ),
  possessives: wordsOf('sein seine ihr ihre unser unsere'),
  objectDeterminers: wordsOf('dem den einem einen seinem seinen ihrem ihren diesem diesen allen'),
  links: wordsOf('von vom um der des für aus eines einer beim bei zum zur'),
  prepositions: wordsOf(
    'als in im an am auf aus bei beim mit nach von vom zu zum zur über unter vor hinter neben zwischen durch für gegen ohne um während wegen trotz seit bis gegenüber laut gemäß angesichts anlässlich ab außer innerhalb außerhalb ins ans aufs entgegen mittels statt anstatt zufolge bezüglich hinsichtlich',
  ),
  conjunctions: wordsOf('und oder aber sondern denn doch sowie jedoch'),
  joins: wordsOf('und sowie'),
  definiteArticles: wordsOf('der die das'),
  indefiniteArticles: wordsOf('ein eine einer einem einen eines'),
  anonymous: /^(?:insider|insiderin|quelle)$/u,
  subordinators: wordsOf(
    'wie dass weil wenn nachdem ob da obwohl obgleich während bevor indem sodass damit wonach wo wobei zumal falls sofern sobald solange weshalb woraufhin',
  ),
  relatives: wordsOf('der die das welcher welche wer dessen deren'),
  pronouns: PRONOUNS,
  objectPronouns: OBJECT_PRONOUNS,
  owners: OWNERS,
  isAdverb: (word) => ADVERBS.has(word),
  infinitiveMarks: wordsOf('zu'),
  bareEnds: /(?:end|lich|ig|weise)$/u,
  behindVerb: wordsOf('sich ihn dazu hierzu'),
  addressArticles: wordsOf('der'),
  beforeAttribute: /^(?:eine[mnrs]|de[mns]|(?:sein|ihr)e[mnrs]|zu[mr]|vo[mn]|beim|im|am)$/u,
  attributeEnds: /(?:ene|te|ende)[nrs]?$/u,
  joinsParts: wordsOf('und oder'),
  dateLinks: wordsOf('vom'),
  auxiliaries: new Map([
    ['hat', false],
    ['habe', false],
    ['hatte', false],
    ['haben', true],
    ['hatten', true],
    ['hätten', true],
  ]),
  verbs: VERBS,
  sources: phrases(`${SOURCES}|${inSwitzerland(SOURCES)}`),
  sourcesBehind: wordsOf('so'),
  impersonal: [
    ['heißt', 'es'],
    ['hieß', 'es'],
    ['heisst', 'es'],
    ['hiess', 'es'],
  ],
  cited: { before: wordsOf('wird wurde'), behind: wordsOf('zitiert') },
  saidNouns: SAID,
  shortened: SHORTENED,
  focus: wordsOf('auch selbst sogar nur ebenso lediglich'),
  otherVerbs: (word) => OTHER_VERBS.has(word),
  postpositions: wordsOf('zufolge'),
  opinions: {
    nouns: wordsOf('ansicht meinung auffassung einschätzung überzeugung aussage darstellung schilderung'),
    behind: 'nach',
  },
  isPublication,
  typeOf,
  genderOf,
  // "die Sprecher" are many.
  genderOfArticle: articleGender(['der', 'ein'], ['eine']),
  titles: TITLES,
  givenNames: new Map<string, Gender | undefined>([...NAMES_FROM_ABROAD, ...GIVEN_NAMES]),
  particles: wordsOf('von van de der den del della di da zu zur vom ten ter la le al bin ibn Al'),
  notNames: isNoName,
};

const ABBREVIATIONS = wordsOf(
  'Dr Prof Nr St Str Mio Mrd Abs Art Hr Fr Bd Jh Chr ca bzw usw etc vgl sog evtl inkl ggf z.B u.a d.h i.d.R geb gest Inc Co Ltd Jr Sr Mr Mrs Jan Feb Aug Sept Okt Nov Dez',
);

/** How newspapers in German say who speaks. */
export const GERMAN: Grammar = lexicalGrammar(LEXICON, {
  ownsStop: (word) => ABBREVIATIONS.has(word) || /^(?:\p{Lu}|[IVX]+)$/u.test(word) || /^(?:\p{L}\.)+\p{L}$/u.test(word),
  needsName: (word) => /^(?:Dr|Prof|Nr|St|Hr|Fr|Mr|Mrs|\p{Lu})$/u.test(word),
  beginsSentence: (word) =>
    /^(?:Der|Die|Das|Er|Sie|Es|Ein|Eine|In|Im|Am|Und|Aber|Doch|Nach|Bei|Auch|Wir|Ich|Man|Mit|Für|Zu|So)$/u.test(word),
  insertsClauses: false,
  onlySpeakerGoesOn: true,
  looksBack: /^(?:So|Mit diesen Worten)\s+(?=\p{Ll})/u,
  connectives: /^(?:und|aber|doch|denn|sondern|so|wie)$/u,
  reported:
    /^(?:sei|seien|habe|drohe|brauche|fehle|handle|handele|nehme|sehe|wisse|mache|zeige|halte|führe|treffe|finde|bedeute|entspreche|verstoße|erwarte|hoffe|glaube|wünsche|fordere|rechne|sorge|trage|setze|stelle|spreche|schaffe|verdiene|bekomme|erhalte|benötige|freue|biete|diene|enthalte|ergebe|existiere|erfülle|gefährde|gehöre|gelinge|laufe|lebe|leide|lehne|nutze|spiele|sterbe|unterstütze|verfüge|verhindere|verlange|verletze|verliere|versuche|wolle|ziehe|zwinge|werde|müsse|müssten|könne|könnten|solle|dürfe|dürften|gebe|gehe|gelte|komme|lasse|bleibe|stehe|liege|bestehe|hätte|hätten|würde|würden|kämen|gäbe|gäben|dürfte|müsste|kenne|denke|sage|beobachte|arbeite|beginne|helfe|fahre|trete|schütze|kämpfe|warte|wirke|kaufe|zahle|koste|dauere|wachse|steige|sinke|falle|fühle|fürchte|befürchte|vertraue|erlaube|verbiete|bringe|schicke|suche|folge|entscheide|erkenne|begreife|vermisse|bedauere|bedaure|begrüße|lobe|warne|erinnere|begegne|genieße|schlage|lese|schreibe|höre|rufe|nenne|scheine|betreffe|beruhe|basiere|funktioniere|profitiere|passiere|akzeptiere|respektiere|kümmere|interessiere|engagiere|investiere|riskiere|verändere|ändere|verbessere|steuere|fördere|behindere|hindere)$/u,
  notReported: /^(?:dass|wenn|weil|ob|obwohl|nachdem|bevor|während|wie|wer|was|da|sofern|falls|für)$/u,
  takesObject:
    /^(?:an|auf|aus|bei|beim|durch|gegen|gegenüber|mit|nach|neben|über|um|unter|von|vom|vor|zu|zum|zur|zwischen|wegen|trotz|des|dem|den)$/u,
  passives: /^(?:w(?:erde|ird|erden|urden?)|worden)$/u,
  // Without "sein", which is a verb as well; „Sie“ inside a sentence is "you".
  spokenOf: {
    he: /(?<!\p{L})(?:er|ihn|ihm|seine[mnrs]?)(?!\p{L})/iu,
    she: /(?:^|[.!?]\s)Sie(?!\p{L})|(?<!\p{L})(?:sie|ihr|ihre[mnrs]?)(?!\p{L})/u,
  },
  owner: {
    possessives: /^(?:seine?|ihre?)$/u,
    nouns:
      /^(?:fazit|urteil|resümee|bilanz|schluss|schlussfolgerung|einschätzung|meinung|ansicht|motto|devise|antwort|erklärung|begründung|kommentar|argument|appell|rat|wunsch|forderung|credo|vorwurf|überzeugung)$/u,
  },
  bringsInOthersWithThe: true,
  endWithSentence: ['thing'],
  attributes: /^[\p{Ll}-]+e[nr]$/u,
  announces: /\b(?:folgendermaßen|wie folgt|mit den Worten)$/u,
  names:
    /\b(?:namens|Titel|Titeln|genannt|sogenannte[nrms]?|so genannte[nrms]?|Motto|Namen?|Film|Buch|Roman|Album|Lied|Song|Serie|Sendung|Schiff|Zeitschrift|Magazin|Zeitung|Begriff|Wort|Programm|Projekt|Gruppe|Band|Operation|Hurrikan|Sonde|Zeitungen)\s*,?\s*$/u,
  // Every noun has a capital, so that only the words before tell the name of a paper from a noun that was said.
  places:
    /(?:\b(?:in|im|an|am|auf|der|die|das|den|dem|des|vom|zur|zum|bei|beim|laut|aus|gegenüber|sagte|mit|nach)|(?<!\p{L})(?!(?:Worten?|Parolen?|Satz|Sätze|Ausruf|Frage|Antwort|Aussage|Vorwurf|Zitat|Slogan|Rufen?|Ruf|Kommentar|Bemerkung|Begründung|Aufschrift)\s)\p{Lu}[\p{L}-]+|\uFFFC\s*(?:,|oder|und|sowie)|\()\s*$/u,
  capitalNouns: true,
  addresses:
    /\b(?:(?:gegenüber|Interview mit|Gespräch mit|sagte|sagten|erklärte)\s+(?:der|dem|den)?|(?:der|dem)\s+Zeitung|Nachrichtenagentur)\s*$/u,
});
