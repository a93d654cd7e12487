import type { VerbUse } from '../lexical/lexicon.ts';
import { inSwitzerland } from './spelling.ts';

/** Verbs with which German newspapers say that somebody said something. Data and their inflection. */

/** Weak verbs that only a speaker has. */
const PLAIN =
  'sag erklär mein antwort frag beton bericht versicher behaupt erzähl ergänz kommentier erwider entgegn erläuter präzisier beteuer twitter scherz erinner resümier konstatier notier stammel stotter raun murmel brumm knurr seufz stöhn schluchz kreisch frotzel grummel motz mecker keif raunz blaff donner tön säusel hauch zisch fauch schnaub tuschel plauder läster ulk flachs prahl beschwichtig argwöhn spekulier philosophier räsonier referier dozier rezitier deklamier proklamier postulier insistier protestier lamentier replizier beicht bekund gelob bezeug schlussfolger folger vermeld jammer fluch unk titel beharr schwadronier fabulier';

/** Weak verbs that a report or a thing may have as well. */
const WEAK =
  'kritisier besag forder warn äußer bestätig bemerk bekräftig vermut glaub hoff klag beklag lob mahn verkünd begründ prognostizier urteil spott verlang beschuldig bedauer begrüß bewert bezeichn charakterisier titulier skandier formulier monier appellier plädier argumentier attestier wetter schimpf jubel rechtfertig verteidig würdig fürcht befürcht verweiger drück verdeutlich bilanzier signalisier dementier garantier orakel zeig laut verurteil bezweifel schätz feier attackier reagier gratulier freu brandmark betracht beurteil befürwort veröffentlich erwart rechn entschuldig ermahn erfahr ergänz brüll flüster schwärm stichel schilder analysier prophezei polter konter mutmaß sinnier witzel meld erwähn vermerk erörter diskutier debattier leugn droh fleh ermunter ermutig beruhig tröst belehr tadel rüg bemängel geißel missbillig billig rühm honorier dank verspott verhöhn beleidig beschimpf schmäh bezichtig verdächtig unterstell zweifel hinterfrag überleg rätsel grübel staun träum wunder ätz lach schmunzel lächel post blogg mail skizzier definier interpretier thematisier polemisier diffamier bagatellisier relativier differenzier konkretisier spezifizier suggerier propagier diagnostizier kalkulier wert offenbar enthüll instruier informier poch dräng untersag deklarier betitel apostrophier tauf beanstand registrier quittier resignier porträtier bet veranschaulich frohlock';

/** Third persons, plurals and participles of strong verbs: schreibt schrieb schreiben schrieben geschrieben. */
const STRONG =
  'schreibt schrieb schreiben schrieben geschrieben|spricht sprach sprechen sprachen gesprochen|ruft rief rufen riefen gerufen|nennt nannte nennen nannten genannt|verspricht versprach versprechen versprachen versprochen|widerspricht widersprach widersprechen widersprachen widersprochen|beschreibt beschrieb beschreiben beschrieben beschrieben|gesteht gestand gestehen gestanden gestanden|unterstreicht unterstrich unterstreichen unterstrichen unterstrichen|denkt dachte denken dachten gedacht|weiß wusste wissen wussten gewusst|beruft berief berufen beriefen berufen|bittet bat bitten baten gebeten|rät riet raten rieten geraten|schwört schwor schwören schworen geschworen|empfindet empfand empfinden empfanden empfunden|vergleicht verglich vergleichen verglichen verglichen|bedankt bedankte bedanken bedankten bedankt|empfiehlt empfahl empfehlen empfahlen empfohlen|bestreitet bestritt bestreiten bestritten bestritten|verrät verriet verraten verrieten verraten|schreit schrie schreien schrien geschrien|singt sang singen sangen gesungen|beschwört beschwor beschwören beschworen beschworen|preist pries preisen priesen gepriesen|befiehlt befahl befehlen befahlen befohlen|verweist verwies verweisen verwiesen verwiesen|verliest verlas verlesen verlasen verlesen|wirbt warb werben warben geworben';

/** Verbs that say something only with their particle: teilte … mit. Forms as above, then the particle. */
const SEPARABLE =
  'teilt teilte teilen teilten geteilt mit|fügt fügte fügen fügten gefügt hinzu|kündigt kündigte kündigen kündigten gekündigt an|merkt merkte merken merkten gemerkt an|führt führte führen führten geführt aus|räumt räumte räumen räumten geräumt ein|stellt stellte stellen stellten gestellt fest|stellt stellte stellen stellten gestellt klar|fährt fuhr fahren fuhren gefahren fort|gibt gab geben gaben gegeben an|gibt gab geben gaben gegeben bekannt|gibt gab geben gaben gegeben zu|weist wies weisen wiesen gewiesen hin|weist wies weisen wiesen gewiesen zurück|wirft warf werfen warfen geworfen vor|legt legte legen legten gelegt dar|legt legte legen legten gelegt nach|hebt hob heben hoben gehoben hervor|fasst fasste fassen fassten gefasst zusammen|prangert prangerte prangern prangerten geprangert an|deutet deutete deuten deuteten gedeutet an|sagt sagte sagen sagten gesagt voraus|sagt sagte sagen sagten gesagt zu|ruft rief rufen riefen gerufen auf|ruft rief rufen riefen gerufen aus|schätzt schätzte schätzen schätzten geschätzt ein|schlägt schlug schlagen schlugen geschlagen vor|lehnt lehnte lehnen lehnten gelehnt ab|droht drohte drohen drohten gedroht an|spricht sprach sprechen sprachen gesprochen aus|nimmt nahm nehmen nahmen genommen an|schließt schloss schließen schlossen geschlossen ab|pflichtet pflichtete pflichten pflichteten gepflichtet bei|wendet wandte wenden wandten gewendet ein|hält hielt halten hielten gehalten entgegen|hält hielt halten hielten gehalten fest|klagt klagte klagen klagten geklagt an|gesteht gestand gestehen gestanden gestanden ein|geht ging gehen gingen gegangen aus|hält hielt halten hielten gehalten für|sichert sicherte sichern sicherten gesichert zu|sieht sah sehen sahen gesehen als|bringt brachte bringen brachten gebracht ausdruck|tut tat tun taten getan ab|lädt lud laden luden geladen ein|streicht strich streichen strichen gestrichen heraus|macht machte machen machten gemacht klar|macht machte machen machten gemacht deutlich|lässt ließ lassen ließen gelassen verlauten|lässt ließ lassen ließen gelassen wissen|kommt kam kommen kamen gekommen ergebnis|kommt kam kommen kamen gekommen schluss|greift griff greifen griffen gegriffen an|stellt stellte stellen stellten gestellt frage|nimmt nahm nehmen nahmen genommen stellung|setzt setzte setzen setzten gesetzt hinzu|ringt rang ringen rangen gerungen durch|spricht sprach sprechen sprachen gesprochen von|gibt gab geben gaben gegeben protokoll|gibt gab geben gaben gegeben zurück|gibt gab geben gaben gegeben preis|gibt gab geben gaben gegeben wieder|regt regte regen regten geregt an|hakt hakte haken hakten gehakt nach|schiebt schob schieben schoben geschoben nach|wiegelt wiegelte wiegeln wiegelten gewiegelt ab|winkt winkte winken winkten gewinkt ab|streitet stritt streiten stritten gestritten ab|trägt trug tragen trugen getragen vor|liest las lesen lasen gelesen vor|hält hielt halten hielten gehalten vor|spielt spielte spielen spielten gespielt an|spielt spielte spielen spielten gespielt herunter|mahnt mahnte mahnen mahnten gemahnt an|rechnet rechnete rechnen rechneten gerechnet vor|zählt zählte zählen zählten gezählt auf|stuft stufte stufen stuften gestuft ein|setzt setzte setzen setzten gesetzt entgegen|legt legte legen legten gelegt offen|tritt trat treten traten getreten entgegen|zieht zog ziehen zogen gezogen bilanz|zieht zog ziehen zogen gezogen fazit|schickt schickte schicken schickten geschickt voraus|stellt stellte stellen stellten gestellt heraus|stellt stellte stellen stellten gestellt richtig|wehrt wehrte wehren wehrten gewehrt ab|erkennt erkannte erkennen erkannten erkannt an|vertraut vertraute vertrauen vertrauten vertraut an|lastet lastete lasten lasteten gelastet an|kreidet kreidete kreiden kreideten gekreidet an';

/** They say something with or without their particle. */
const COMPLETE = /^(?:sag|ruf|rief|sprach|sprich|sprech|klag|gesteh|gestand|mahn)/u;

export const VERBS: ReadonlyMap<string, VerbUse> = allForms();

function allForms(): ReadonlyMap<string, VerbUse> {
  const forms = new Map<string, VerbUse>();
  const add = (word: string, use: VerbUse): void => {
    for (const spelt of [word, inSwitzerland(word)]) if (!forms.has(spelt)) forms.set(spelt, use);
  };
  const addAll = (words: readonly string[], plain: boolean, particles?: readonly string[]): void => {
    const [third = '', past = '', plural = '', pastPlural = '', participle = ''] = words;
    const rest = { plain, ...(particles !== undefined && { particles }) };
    for (const word of [third, past])
      add(word, { form: 'finite', many: false, ...rest, ...(word === participle && { both: true }) });
    for (const word of [plural, pastPlural]) add(word, { form: 'finite', many: true, ...rest });
    if (particles === undefined) add(participle, { form: 'participle', many: false, plain });
  };
  for (const stem of PLAIN.split(' ')) addAll(weakForms(stem), true);
  for (const stem of WEAK.split(' ')) addAll(weakForms(stem), false);
  for (const line of STRONG.split('|')) addAll(line.split(' '), /^(?:schreibt|ruft)/u.test(line));
  const rows = SEPARABLE.split('|').map((line) => line.split(' '));
  for (const row of rows) {
    const words = row.slice(0, 5);
    const particles = rows.filter(([third]) => third === row[0]).map((other) => other[5] ?? '');
    const plain = /^(?:teilt|fügt|merkt|gibt|fährt)$/u.test(row[0] ?? '');
    addAll(words, plain, COMPLETE.test(row[0] ?? '') ? undefined : particles);
    const particle = row[5] ?? '';
    for (const [index, word] of words.entries())
      add(`${particle}${word}`, {
        form: index === 4 ? 'participle' : 'finite',
        many: index === 2 || index === 3,
        plain,
      });
  }
  return forms;
}

function weakForms(stem: string): readonly string[] {
  const link = /(?:[dt]|[^aeiouhlrmn][mn]|chn)$/u.test(stem) ? 'e' : '';
  const plural = /(?:el|er)$/u.test(stem) ? `${stem}n` : `${stem}en`;
  const inseparable =
    /^(?:er|be|ver|ent|wider|unter|über|hinter|miss|gelob|offenb|frohl|schlussf)(?!icht)|ier$/u.test(stem) &&
    stem !== 'bericht';
  const participle = inseparable || stem === 'bericht' ? `${stem}${link}t` : `ge${stem}${link}t`;
  return [`${stem}${link}t`, `${stem}${link}te`, plural, `${stem}${link}ten`, participle];
}
