import type { VerbUse } from '../lexical/lexicon.ts';

/** Verbs with which French newspapers say that somebody said something. Data and their inflection. */

/** Verbs in -er that only a speaker has. */
const PLAIN =
  'sangloter affirmer expliquer déclarer ajouter assurer raconter répliquer rétorquer lancer confier préciser indiquer souligner insister résumer commenter témoigner murmurer crier tweeter ironiser plaisanter argumenter détailler poursuivre marteler glisser préconiser nuancer rapporter signaler plaider clamer rappeler annoncer estimer regretter déplorer considérer espérer penser redouter lâcher soupirer certifier expliciter spécifier énoncer narrer relater riposter chuchoter hurler bougonner rigoler twitter marmonner compléter arguer asséner confesser articuler retracer objecter concéder opiner tonner stipuler';

/** Verbs in -er that a report or a thing may have as well. */
const OTHER =
  'scander dénoncer estimer juger critiquer constater considérer regretter déplorer évoquer accuser espérer noter observer conseiller alerter analyser réclamer exiger demander saluer féliciter condamner fustiger qualifier comparer redouter craigner remarquer supposer penser pointer exhorter menacer contester confirmer révéler mentionner avancer conclure tempérer balayer tacler railler moquer pronostiquer décrypter décréter réaffirmer revendiquer invoquer répéter refuser rejeter justifier avouer dévoiler citer proposer suggérer vanter louer parler s’exclamer exclamer interroger indigner inquiéter réjouir désoler amuser agacer étonner enthousiasmer souhaiter prôner enfoncer relever appeler surnommer traiter taxer parier pester grincer gronder fulminer raisonner philosopher relativiser pleurer crâner fanfaronner jurer fantasmer minimiser encourager appuyer formuler récuser réfuter déclamer prophétiser anticiper recommander inviter étayer épingler étriller marteler acquiescer commander ordonner interpeller accabler blâmer désapprouver motiver résumer tancer tempêter apprécier applaudir encenser évaluer chiffrer stigmatiser ricaner enchaîner rassurer insurger emporter alarmer nier théoriser développer souffler questionner';

/** Present and past of others: third persons, plurals, participle. */
const IRREGULAR =
  'dit disait disent disaient dit|répond répondait répondent répondaient répondu|écrit écrivait écrivent écrivaient écrit|reconnaît reconnaissait reconnaissent reconnaissaient reconnu|reconnait reconnaissait reconnaissent reconnaissaient reconnu|soutient soutenait soutiennent soutenaient soutenu|prévient prévenait préviennent prévenaient prévenu|promet promettait promettent promettaient promis|poursuit poursuivait poursuivent poursuivaient poursuivi|reprend reprenait reprennent reprenaient repris|conclut concluait concluent concluaient conclu|avertit avertissait avertissent avertissaient averti|décrit décrivait décrivent décrivaient décrit|admet admettait admettent admettaient admis|croit croyait croient croyaient cru|prétend prétendait prétendent prétendaient prétendu|défend défendait défendent défendaient défendu|craint craignait craignent craignaient craint|sourit souriait sourient souriaient souri|redit redisait redisent redisaient redit|maintient maintenait maintiennent maintenaient maintenu|convient convenait conviennent convenaient convenu|réagit réagissait réagissent réagissaient réagi|voit voyait voient voyaient vu|fait faisait font faisaient fait|se plaint plaignait plaignent plaignaient plaint|rit riait rient riaient ri|souvient souvenait souviennent souvenaient souvenu|garantit garantissait garantissent garantissaient garanti|dément démentait démentent démentaient démenti|prédit prédisait prédisent prédisaient prédit|renchérit renchérissait renchérissent renchérissaient renchéri|applaudit applaudissait applaudissent applaudissaient applaudi|rugit rugissait rugissent rugissaient rugi|définit définissait définissent définissaient défini|dépeint dépeignait dépeignent dépeignaient dépeint|présente présentait présentent présentaient présenté|prévoit prévoyait prévoient prévoyaient prévu|dispose disposait disposent disposaient disposé|met mettait mettent mettaient mis|réjouit réjouissait réjouissent réjouissaient réjoui';

/** Infinitives and participles of the same verbs. */
const OTHER_FORMS =
  'dire disant|répondre répondant|écrire écrivant|reconnaître reconnaissant|soutenir soutenant|prévenir prévenant|promettre promettant|poursuivre poursuivant|reprendre reprenant|conclure concluant|avertir avertissant|décrire décrivant|admettre admettant|prétendre prétendant|défendre défendant|redire redisant|maintenir maintenant|réagir réagissant|garantir garantissant|renchérir renchérissant';

/** They say something only with one of these words behind them. */
const PARTICLES: Readonly<Record<string, readonly string[]>> = {
  fait: ['valoir', 'savoir', 'remarquer', 'observer'],
  voit: ['dans'],
  présente: ['comme'],
  traite: ['de'],
  dispose: ['que', 'qu’', "qu'"],
  met: ['accent', 'garde'],
};

export const VERBS: ReadonlyMap<string, VerbUse> = allForms();

function allForms(): ReadonlyMap<string, VerbUse> {
  const forms = new Map<string, VerbUse>();
  const add = (word: string, use: VerbUse): void => {
    if (!forms.has(word)) forms.set(word, use);
  };
  const addAll = (words: readonly string[], plain: boolean): void => {
    const [third = '', past = '', plural = '', pastPlural = '', participle = ''] = words;
    const particles = PARTICLES[third];
    const rest = { plain, ...(particles !== undefined && { particles }) };
    add(third, { form: 'finite', many: false, ...rest, ...(third === participle && { both: true }) });
    add(past, { form: 'finite', many: false, ...rest });
    for (const word of [plural, pastPlural]) add(word, { form: 'finite', many: true, ...rest });
    add(participle, { form: 'participle', many: false, ...rest });
    // "s’est félicitée"; "plainte" and "mise" are nouns.
    if (participle !== 'plaint' && participle !== 'mis')
      add(`${participle}e`, { form: 'participle', many: false, ...rest });
  };
  const addForms = (infinitive: string, gerund: string, plain: boolean): void => {
    add(infinitive, { form: 'infinitive', many: false, plain });
    // "maintenant" is mostly "now".
    if (gerund !== 'maintenant') add(gerund, { form: 'gerund', many: false, plain });
  };
  for (const infinitive of PLAIN.split(' ')) addAll(formsOf(infinitive), true);
  for (const infinitive of OTHER.split(' ')) addAll(formsOf(infinitive), false);
  for (const line of IRREGULAR.split('|'))
    addAll(line.split(' ').slice(-5), /^(?:dit|répond|écrit|poursuit|conclut)/u.test(line));
  for (const infinitive of `${PLAIN} ${OTHER}`.split(' ')) {
    const plain = PLAIN.split(' ').includes(infinitive);
    addForms(infinitive, `${softOf(infinitive)}ant`, plain);
  }
  for (const [infinitive = '', gerund = ''] of OTHER_FORMS.split('|').map((pair) => pair.split(' ')))
    addForms(infinitive, gerund, /^(?:dire|répondre|écrire|poursuivre|conclure)$/u.test(infinitive));
  for (const infinitive of PLAIN.split(' '))
    add(`${softOf(infinitive)}a`, { form: 'finite', many: false, plain: true });
  for (const word of ['répondit', 'écrivit', 'reconnut', 'conclut', 'poursuivit', 'reprit', 'promit', 'admit'])
    add(word, { form: 'finite', many: false, plain: true });
  for (const word of ['dirent', 'répondirent']) add(word, { form: 'finite', many: true, plain: true });
  return forms;
}

/** The stem before a and o: "annonç-", "exige-". */
function softOf(infinitive: string): string {
  return infinitive.slice(0, -2).replace(/c$/u, 'ç').replace(/g$/u, 'ge');
}

function formsOf(infinitive: string): readonly string[] {
  const stem = infinitive.slice(0, -2);
  const soft = softOf(infinitive);
  // rappelle, espère, répète: the last vowel opens before a mute ending.
  const open = stem.endsWith('appel')
    ? `${stem}l`
    : stem.replace(/é([^aeiouéè]{1,2})$/u, 'è$1').replace(/e([ln])$/u, 'è$1');
  return [`${open}e`, `${soft}ait`, `${open}ent`, `${soft}aient`, `${stem}é`];
}
