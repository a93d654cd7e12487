import type { VerbUse } from '../lexical/lexicon.ts';

/** Verbs with which Spanish newspapers say that somebody said something. Data and their inflection. */

/** Verbs in -ar that only a speaker has. */
const PLAIN =
  'corroborar afirmar explicar declarar asegurar contar señalar indicar manifestar comentar contestar preguntar bromear ironizar relatar narrar matizar puntualizar subrayar recalcar remarcar aclarar argumentar espetar zanjar rememorar abundar deslizar confesar exclamar gritar susurrar tuitear informar comunicar aseverar apostillar enfatizar recordar opinar considerar lamentar pensar rematar complementar ratificar acotar sentenciar ahondar razonar testimoniar agregar reiterar adelantar detallar alegar precisar expresar especificar reseñar musitar dictaminar acentuar ejemplificar exhortar objetar';

/** Verbs in -ar that a report or a thing may have as well. */
const OTHER =
  'apuntar denunciar destacar criticar considerar lamentar acusar esperar notar observar aconsejar alertar analizar reclamar celebrar condenar calificar comparar confirmar revelar mencionar avanzar rechazar justificar anunciar opinar pronosticar reafirmar invocar negar tachar tildar llamar reprochar augurar resaltar agregar alegar precisar valorar juzgar reiterar ratificar adelantar detallar alabar elogiar felicitar reivindicar cuestionar cargar arremeter apelar instar lanzar expresar plantear abogar ensalzar cifrar titular relativizar retar recomendar sincerar ironizar enumerar vaticinar presagiar estimar censurar fustigar atacar amenazar jurar ordenar proclamar evocar garantizar invitar preguntar congratular jactar quejar burlar excusar disculpar apreciar evaluar reflexionar sopesar clamar implorar reportar consignar constatar diagnosticar estipular tuitear postear alarmar presumir desvelar tranquilizar sumar rezar';

/** Others: third persons, plurals, participle, in the tenses that newspapers use. */
const IRREGULAR =
  'dice dijo decía dicen dijeron decían dicho|añade añadió añadía añaden añadieron añadían añadido|responde respondió respondía responden respondieron respondían respondido|escribe escribió escribía escriben escribieron escribían escrito|reconoce reconoció reconocía reconocen reconocieron reconocían reconocido|sostiene sostuvo sostenía sostienen sostuvieron sostenían sostenido|advierte advirtió advertía advierten advirtieron advertían advertido|insiste insistió insistía insisten insistieron insistían insistido|concluye concluyó concluía concluyen concluyeron concluían concluido|describe describió describía describen describieron describían descrito|admite admitió admitía admiten admitieron admitían admitido|cree creyó creía creen creyeron creían creído|defiende defendió defendía defienden defendieron defendían defendido|teme temió temía temen temieron temían temido|prosigue prosiguió proseguía prosiguen prosiguieron proseguían proseguido|mantiene mantuvo mantenía mantienen mantuvieron mantenían mantenido|expone expuso exponía exponen expusieron exponían expuesto|propone propuso proponía proponen propusieron proponían propuesto|promete prometió prometía prometen prometieron prometían prometido|pide pidió pedía piden pidieron pedían pedido|exige exigió exigía exigen exigieron exigían exigido|sugiere sugirió sugería sugieren sugirieron sugerían sugerido|repite repitió repetía repiten repitieron repetían repetido|replica replicó replicaba replican replicaron replicaban replicado|arguye arguyó argüía arguyen arguyeron argüían argüido|agradece agradeció agradecía agradecen agradecieron agradecían agradecido|refiere refirió refería refieren refirieron referían referido|discute discutió discutía discuten discutieron discutían discutido|resume resumió resumía resumen resumieron resumían resumido|define definió definía definen definieron definían definido|piensa pensó pensaba piensan pensaron pensaban pensado|cuenta contó contaba cuentan contaron contaban contado|recuerda recordó recordaba recuerdan recordaron recordaban recordado|niega negó negaba niegan negaron negaban negado|confiesa confesó confesaba confiesan confesaron confesaban confesado|ruega rogó rogaba ruegan rogaron rogaban rogado|aprueba aprobó aprobaba aprueban aprobaron aprobaban aprobado|deja dejó dejaba dejan dejaron dejaban dejado|coincide coincidió coincidía coinciden coincidieron coincidían coincidido|esgrime esgrimió esgrimía esgrimen esgrimieron esgrimían esgrimido|ríe rio reía ríen rieron reían reído|desmiente desmintió desmentía desmienten desmintieron desmentían desmentido|atribuye atribuyó atribuía atribuyen atribuyeron atribuían atribuido|muestra mostró mostraba muestran mostraron mostraban mostrado|aplaude aplaudió aplaudía aplauden aplaudieron aplaudían aplaudido|apuesta apostó apostaba apuestan apostaron apostaban apostado|aduce adujo aducía aducen adujeron aducían aducido|manifiesta manifestó manifestaba manifiestan manifestaron manifestaban manifestado|rebate rebatió rebatía rebaten rebatieron rebatían rebatido|establece estableció establecía establecen establecieron establecían establecido|dispone dispuso disponía disponen dispusieron disponían dispuesto|prevé previó preveía prevén previeron preveían previsto|predice predijo predecía predicen predijeron predecían predicho';

/** Infinitives and gerunds of the same verbs. */
const OTHER_FORMS =
  'decir diciendo|añadir añadiendo|responder respondiendo|escribir escribiendo|reconocer reconociendo|sostener sosteniendo|advertir advirtiendo|insistir insistiendo|concluir concluyendo|describir describiendo|admitir admitiendo|defender defendiendo|mantener manteniendo|exponer exponiendo|proponer proponiendo|prometer prometiendo|pedir pidiendo|exigir exigiendo|sugerir sugiriendo|repetir repitiendo|agradecer agradeciendo|definir definiendo';

export const VERBS: ReadonlyMap<string, VerbUse> = allForms();

function allForms(): ReadonlyMap<string, VerbUse> {
  const forms = new Map<string, VerbUse>();
  const addAll = (words: readonly string[], plain: boolean): void => {
    for (const [index, word] of words.entries()) {
      if (forms.has(word)) continue;
      // "dejó claro" says something, "dejó" does not.
      const particles = word.startsWith('dej')
        ? { particles: ['claro', 'caer'] }
        : /^m(?:ue|o)str/u.test(word)
          ? {
              particles: [
                'convencido',
                'convencida',
                'confiado',
                'confiada',
                'partidario',
                'partidaria',
                'satisfecho',
                'satisfecha',
                'favorable',
                'preocupado',
                'preocupada',
              ],
            }
          : {};
      if (index === words.length - 1) forms.set(word, { form: 'participle', many: false, plain, ...particles });
      else forms.set(word, { form: 'finite', many: index > 2, plain, ...particles });
    }
  };
  for (const line of IRREGULAR.split('|'))
    addAll(
      line.split(' '),
      /^(?:dice|añade|responde|escribe|insiste|prosigue|concluye|replica|cuenta|recuerda|confiesa)/u.test(line),
    );
  for (const infinitive of PLAIN.split(' ')) addAll(formsOf(infinitive), true);
  for (const infinitive of OTHER.split(' ')) addAll(formsOf(infinitive), false);
  const addForms = (infinitive: string, gerund: string, plain: boolean): void => {
    if (!forms.has(infinitive)) forms.set(infinitive, { form: 'infinitive', many: false, plain });
    if (!forms.has(gerund)) forms.set(gerund, { form: 'gerund', many: false, plain });
  };
  for (const infinitive of PLAIN.split(' ')) addForms(infinitive, `${infinitive.slice(0, -2)}ando`, true);
  for (const infinitive of OTHER.split(' ')) addForms(infinitive, `${infinitive.slice(0, -2)}ando`, false);
  for (const [infinitive = '', gerund = ''] of OTHER_FORMS.split('|').map((pair) => pair.split(' ')))
    addForms(infinitive, gerund, /^(?:decir|añadir|responder|insistir|concluir)$/u.test(infinitive));
  return forms;
}

function formsOf(infinitive: string): readonly string[] {
  const stem = infinitive.slice(0, -2);
  return ['a', 'ó', 'aba', 'an', 'aron', 'aban', 'ado'].map((end) => `${stem}${end}`);
}
