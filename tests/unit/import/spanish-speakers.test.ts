import { expect, test } from 'vitest';
import { proposeQuotations } from '../../../src/import/attribution/proposal.ts';

/** Speaker's name, confidence and words of each quotation of a Spanish text, whose paragraphs blank lines separate. */
function said(text: string) {
  const blocks = text.split('\n\n').map((block) => ({ text: block, heading: false }));
  const { quotations } = proposeQuotations(blocks, { speakers: new Map(), outlets: new Map(), language: 'es-MX' });
  return quotations.map(({ speaker, confidence, parts }) => [speaker?.name, confidence, ...parts]);
}

/** The name of the first quotation's speaker. */
const speaker = (text: string): unknown => said(text)[0]?.[0];

test('the verb stands behind the words, before its subject', () => {
  expect(said('«El barco está sano», dijo la alcaldesa Lucía Montero el lunes.')).toEqual([
    ['Lucía Montero', 'high', 'El barco está sano'],
  ]);
  expect(speaker('“El barco está sano”, ha explicado el ministro de Pesca, Paulo Ruiz.')).toBe('Paulo Ruiz');
  expect(speaker('“El barco está sano”, aseguró el portavoz del puerto.')).toBe('El portavoz del puerto');
});

test('a verb without a subject goes on with who spoke before', () => {
  expect(said('Lucía Montero señaló que el barco es viejo. “Pero está sano”, añadió.')).toEqual([
    ['Lucía Montero', 'medium', 'Pero está sano'],
  ]);
  expect(speaker('El barco de Lucía Montero es viejo. “Pero está sano”, añadió.')).toBeUndefined();
});

test('a clause leads into the words', () => {
  expect(speaker('Lucía Montero, la dueña del barco, afirmó que está “más sano que nunca”.')).toBe('Lucía Montero');
  expect(speaker('El director del puerto, Paulo Ruiz, reconoció: “Nadie lo sabía”.')).toBe('Paulo Ruiz');
});

test('a sentence behind the words may look back at them', () => {
  expect(speaker('“Es un incendio raro y muy rápido”. Así lo ha resumido la alcaldesa Lucía Montero.')).toBe(
    'Lucía Montero',
  );
  expect(speaker('“Es un incendio raro y muy rápido”. Lucía Montero vende entradas.')).toBeUndefined();
});

test('the subject of the sentence before may stand behind a comma', () => {
  const text = 'En Vigo, la alcaldesa Lucía Montero llegó tarde. “Nadie me avisó del incendio”, lamentó.';
  expect(speaker(text)).toBe('Lucía Montero');
});

test('a source stands behind según and a juicio de', () => {
  expect(speaker('Según Lucía Montero, el barco está “más sano que nunca”.')).toBe('Lucía Montero');
  expect(speaker('A juicio del alcalde, el barco está “más sano que nunca”.')).toBe('Alcalde');
});

test('his spokesman is not he, and two subjects are left open', () => {
  expect(speaker('“Vendrá mañana”, dijo el portavoz de Pedro Ruiz.')).toBe('El portavoz de Pedro Ruiz');
  expect(speaker('Lucía Montero y Pedro Ruiz dijeron: “El barco está sano”.')).toBeUndefined();
});

test('what stands before a verb need not be its subject', () => {
  expect(said('Ana Gil visitó el puerto. Además insistió en que el barco es “muy viejo”.')[0]?.[0]).toBe('Ana Gil');
  expect(speaker('El alcalde ha citado un informe donde se expone cómo “el barco se hunde”.')).toBeUndefined();
});

test('a verb without a subject goes on with the only person named before, or somebody unnamed who spoke', () => {
  expect(speaker('El acto fue abierto por Pedro Luna. “El barco es viejo”, dijo.')).toBe('Pedro Luna');
  expect(speaker('Ana Gil y Pedro Luna fueron recibidos. “El barco es viejo”, dijo.')).toBeUndefined();
  expect(said('El consejero pidió calma. “El barco es viejo”, ha insistido.')[0]?.[0]).toBe('El consejero');
});

test('a role with an adjective is the only person who has it', () => {
  expect(
    speaker('La directora del puerto, Ana Gil, llegó tarde. El barco es “muy viejo”, según la directora gallega.'),
  ).toBe('Ana Gil');
});

test('people are called by the first of two family names, or by a given name', () => {
  expect(said('Ana Gil Ruiz llegó tarde. “El barco es viejo”, dijo Gil.')[0]?.[0]).toBe('Ana Gil Ruiz');
  expect(said('Ana Gil llegó tarde. “El barco es viejo”, dice Ana.')[0]?.[0]).toBe('Ana Gil');
});

test('para is a source at the beginning of a clause, and only before somebody', () => {
  expect(speaker('Para Ana Gil, el barco es “demasiado viejo”.')).toBe('Ana Gil');
  expect(speaker('Ana Gil afirmó que el barco es “la única alternativa” para el puerto.')).toBe('Ana Gil');
});

test('an aside or a time may stand between a verb and its subject', () => {
  expect(speaker('“El barco es viejo”, lamentó, por su parte, Ana Gil.')).toBe('Ana Gil');
  expect(speaker('“El barco es viejo”, se preguntó este lunes Ana Gil.')).toBe('Ana Gil');
});

test('sources without an article speak', () => {
  expect(speaker('En tanto, fuentes del puerto dijeron que “el barco es viejo y se hunde”.')).toBe(
    'Fuentes del puerto',
  );
});

test('a conjunction may join two adjectives of a subject', () => {
  expect(speaker('La experta en barcos y puertos insistió en que el barco es “muy viejo”.')).toBe('La experta');
});

test('a day is no speaker, and a noun behind its article no verb', () => {
  expect(speaker('El 7 de mayo de 2018 dijo que el barco es “muy viejo”.')).toBeUndefined();
  expect(speaker('El puerto recibió una denuncia de Ana Gil el pasado 29 de abril, “muy tarde”.')).toBeUndefined();
});

test('a participle that begins a sentence is not its subject', () => {
  expect(speaker('Consultado por un periodista sobre el barco, Pedro Luna dijo: “Es muy viejo”.')).toBe('Pedro Luna');
});

test('a verb without a subject does not go far back', () => {
  expect(
    speaker('Ana Gil llegó tarde. El mar estaba alto. El viento soplaba del norte. Llovía. “El barco es viejo”, dijo.'),
  ).toBeUndefined();
});

test('a decree and further verbs speak', () => {
  expect(speaker('El decreto establece que “el muelle está abierto a todos los barcos”.')).toBe('El decreto');
  expect(speaker('“El muelle está abierto a todos”, manifiesta Lucía Montero.')).toBe('Lucía Montero');
  expect(speaker('“El muelle está abierto a todos”, sumó la alcaldesa Lucía Montero.')).toBe('Lucía Montero');
});

test('a role that the text has given somebody means them, and stays open where it has given it to nobody', () => {
  const text = 'El senador republicano Pedro Ruiz visitó el puerto.';
  expect(said(`${text}\n\n“El barco está sano”, añadió el senador.`)).toEqual([
    ['Pedro Ruiz', 'medium', 'El barco está sano'],
  ]);
  expect(speaker(`${text}\n\n“El barco está sano”, añadió el comediante.`)).toBeUndefined();
  expect(speaker(`${text}\n\n“El barco está sano”, añadió el corporado.`)).toBeUndefined();
});

test('a noun in no list may be anybody where somebody is named', () => {
  const text = '“El barco está sano”, dijo Pedro Ruiz.';
  expect(said(`${text}\n\n“Durará diez años”, añadió el corporado.`)[1]).toEqual([
    undefined,
    'low',
    'Durará diez años',
  ]);
});

test('an office with a conjunction or an abbreviation belongs to the name between commas', () => {
  expect(said('El consejero de Pesca y Puertos de la Xunta, Javier Molina, ha dicho que tuvo “mucha suerte”.')).toEqual(
    [['Javier Molina', 'high', 'mucha suerte']],
  );
  expect(
    said('El jefe de la Guardia de la Costa (GC), Teniente General Pedro Ruiz, dijo que el barco está “más que sano”.'),
  ).toEqual([['Pedro Ruiz', 'high', 'más que sano']]);
});

test('a given name that is also the name of a day is no day before a family name', () => {
  expect(
    said('“El barco está sano”, resume el alcalde de Vega, Domingo José Ramos Prieto. El muelle es viejo.'),
  ).toEqual([['Domingo José Ramos Prieto', 'high', 'El barco está sano']]);
});

test('a demonstrative means somebody named before', () => {
  expect(
    said('“El barco está sano”, dijo Pedro Ruiz.\n\nEste joven espera en el puerto. “Durará diez años”, explica.')[1],
  ).toEqual(['Pedro Ruiz', 'medium', 'Durará diez años']);
  expect(speaker('El barco es viejo. “Durará diez años”, explica este vecino.')).toBe('Este vecino');
});

test('a description of an office or of what is not the one who spoke last', () => {
  const first = '“Soy inocente”, dijo Pedro Ruiz.';
  expect(said(`${first} “El crimen fue brutal”, respondió el fiscal de la provincia.`)[1]?.[0]).toBeUndefined();
  expect(said(`${first}\n\n“El crimen fue brutal”, dijo el abogado de la familia.`)[1]?.[0]).toBeUndefined();
});

test('a report speaks for itself where somebody is named, a decree may be theirs', () => {
  const first = 'Lucía Montero visitó el puerto.';
  expect(speaker(`${first} El muelle está “demasiado viejo para todos”, según el informe.`)).toBe('El informe');
  expect(speaker(`${first} El muelle está “demasiado viejo para todos”, según el auto.`)).toBeUndefined();
});

test('words go on with who spoke last only where the writer tells of nothing else', () => {
  const next = (text: string): unknown => said(`“El muelle gotea”, dijo Lucía Montero. ${text}`)[1]?.[0];
  expect(next('Le preguntaron por el barco. “¿Cuándo va a volver a navegar?”')).toBeUndefined();
  expect(next('La ley habla de “interés general del puerto y del mar”.')).toBeUndefined();
  expect(next('La llaman “la reina del puerto de Vigo”.')).toBeUndefined();
  expect(next('\n\n“Lo repararemos antes del próximo verano.”')).toBe('Lucía Montero');
});

test('a name behind an office keeps it before a time', () => {
  expect(speaker('“El muelle gotea”, dijo el alcalde, Pedro Ruiz ayer en la plaza.')).toBe('Pedro Ruiz');
});

test('a verb that is no verb of saying speaks nowhere, not even directly behind the words', () => {
  expect(speaker('“El barco se hundió delante de todos”, corroboró la alcaldesa Lucía Montero.')).toBe('Lucía Montero');
  for (const verb of ['oyó', 'escuchó', 'leyó'])
    expect(said(`“Vamos a matarte, a ti y a tu barco”, ${verb} Pablo Tolosa.`)).toEqual([
      [undefined, 'low', 'Vamos a matarte, a ti y a tu barco'],
    ]);
  const first = 'Lucía Montero dirige el teatro.';
  expect(said(`${first} La huelga “El barco de todos los vecinos del puerto” terminó.`)[0]?.[0]).toBeUndefined();
  expect(said(`${first} La campaña, “un barco para todos”, acabó.`)).toEqual([]);
});

test('words behind a source belong to it, not to the subject of what it tells', () => {
  expect(said('Según la fiscalía, Lucía Montero “mintió durante meses a los agentes”.')).toEqual([
    ['La fiscalía', 'medium', 'mintió durante meses a los agentes'],
  ]);
  expect(speaker('El club (Cádiz) dijo que el barco es “demasiado viejo para el mar”.')).toBe('El club');
});

test('a rule that says something has its own words', () => {
  expect(said('Pablo Tolosa recordó que la norma dice que el barco es “demasiado viejo”.')).toEqual([
    [undefined, 'low', 'demasiado viejo'],
  ]);
});

test('este último and éste may be somebody without a name', () => {
  const third = 'afirma que el barco es “demasiado viejo”.';
  expect(said(`Pablo Tolosa denunció a un vecino. Este último ${third}`)).toEqual([
    [undefined, 'low', 'demasiado viejo'],
  ]);
  expect(speaker(`Pablo Tolosa habló con el ministro. Éste ${third}`)).toBeUndefined();
  expect(speaker(`Lucía Montero denunció a la naviera. Esta última ${third}`)).toBeUndefined();
});

test('a family name behind a verb may look like a participle', () => {
  expect(speaker('El alcalde, Rodolfo Delgado, vino. “El barco es viejo”, afirmó Delgado en el puerto.')).toBe(
    'Rodolfo Delgado',
  );
});

test('two offices stand before one name', () => {
  expect(
    speaker('“El barco es viejo”, admitió el concejal verde e integrante de la mesa del puerto, Pablo Tolosa.'),
  ).toBe('Pablo Tolosa');
});

test('capitals are spelled out where the text does so', () => {
  expect(
    said('La Autoridad Portuaria del Sur (APS) cerró el muelle.\n\n“El barco es un riesgo para todos”, alertó la APS.'),
  ).toEqual([['Autoridad Portuaria del Sur', 'medium', 'El barco es un riesgo para todos']]);
});

test('another noun means the office of somebody only if it says of what', () => {
  const first = 'La ministra del Interior, Lucía Montero, y el presidente Pablo Tolosa vinieron.';
  expect(said(`${first}\n\n“El barco es viejo”, advirtió la titular de Interior.`)).toEqual([
    ['Lucía Montero', 'medium', 'El barco es viejo'],
  ]);
  expect(speaker(`${first}\n\n“El barco es viejo”, dijo el mandatario.`)).toBeUndefined();
  const coach = 'El entrenador Pablo Tolosa ganó. Un técnico arregla el césped.';
  expect(speaker(`${coach} “Está helado”, dijo el técnico.`)).toBe('El técnico');
  const judge = 'El juez Pablo Tolosa va al gimnasio. El monitor lo espera.';
  expect(speaker(`${judge} “Corra”, le dice el instructor.`)).toBeUndefined();
  const court = 'La ministra Lucía Montero vino. El juzgado abrió el caso.';
  expect(speaker(`${court} “No hay pruebas”, señaló la titular.`)).toBeUndefined();
});

test('an office before a name is no name', () => {
  expect(speaker('La ministra de Pesca y Equidad de Género, Lucía Montero, señaló que es “un barco viejo”.')).toBe(
    'Lucía Montero',
  );
  expect(speaker('La concejala de la Coordinadora Plural, Lucía Montero, cree que es “un barco viejo”.')).toBe(
    'Lucía Montero',
  );
});

test('an office is that of the name directly behind it, and of the gender of the name', () => {
  const first = 'El juez llama a la fiscal jefe del puerto, Lucía Montero. Pablo Tolosa, juez del puerto, vino.';
  expect(speaker(`${first}\n\nPara el juez, el barco es “un riesgo para todos”.`)).toBe('Pablo Tolosa');
  const pair = 'La pareja de la alcaldesa, Pablo Tolosa, vino con Lucía Montero.';
  expect(speaker(`${pair}\n\n“El barco es viejo”, dijo la alcaldesa.`)).toBeUndefined();
});

test('este before its verb is who was named last', () => {
  expect(speaker('En una entrevista con el alcalde, Pablo Tolosa, este indicó: “El barco es demasiado viejo”.')).toBe(
    'Pablo Tolosa',
  );
});

test('a verb without a subject goes back two sentences, and not past one who may be somebody', () => {
  const first = 'Pablo Tolosa dijo que el barco es viejo. El mar sube.';
  expect(speaker(`${first} “Esperaremos al verano”, añadió.`)).toBe('Pablo Tolosa');
  const door = `${first} El perro ladra. Llueve mucho. La puerta se abre.`;
  expect(said(`${door} “¿Quién anda ahí?”, preguntó.`)).toEqual([[undefined, 'low', '¿Quién anda ahí?']]);
  const waiter = 'Lucía Montero dijo que el barco es viejo. La camarera sirve café.';
  expect(said(`${waiter} “Ya no queda leche”, dijo.`)).toEqual([[undefined, 'low', 'Ya no queda leche']]);
});

test('somebody with "this" is whom the text has brought in, and may be anybody named', () => {
  const first = 'Un vecino espera en el muelle. El alcalde Pablo Tolosa vino a verlo.';
  expect(speaker(`${first} “Lo he perdido todo”, lamenta este vecino.`)).toBe('Este vecino');
  const farm = 'El alcalde Pablo Tolosa visitó la granja.';
  expect(speaker(`${farm} “Gano 300 euros”, explica este ganadero de Soria.`)).toBeUndefined();
  expect(speaker(`${farm} “Gano 300 euros”, explica este padre de familia.`)).toBeUndefined();
});

test('a paragraph of nothing but words may answer somebody named', () => {
  expect(speaker('Pablo Blanco preguntó a Ana Ruiz qué haría.\n\n«Iré al mar y pescaré mucho.»')).toBeUndefined();
});

test('a pronoun may mean somebody in a heading', () => {
  const blocks = ['Ana Blanco llega.', 'Nuevo jefe en el puerto', '«Construimos», dijo él.'].map((text, at) => ({
    text,
    heading: at === 1,
  }));
  const { quotations } = proposeQuotations(blocks, { speakers: new Map(), outlets: new Map(), language: 'es' });
  expect(quotations.map(({ speaker, confidence }) => [speaker?.name, confidence])).toEqual([['Nuevo jefe', 'medium']]);
});
