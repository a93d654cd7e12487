import { expect, test } from 'vitest';
import { proposeQuotations } from '../../../src/import/attribution/proposal.ts';

/** Speaker's name, confidence and words of each quotation of a German text, whose paragraphs blank lines separate. */
function said(text: string) {
  const blocks = text.split('\n\n').map((block) => ({ text: block, heading: false }));
  const { quotations } = proposeQuotations(blocks, { speakers: new Map(), outlets: new Map(), language: 'de-AT' });
  return quotations.map(({ speaker, confidence, parts }) => [speaker?.name, confidence, ...parts]);
}

/** The name of the first quotation's speaker. */
const speaker = (text: string): unknown => said(text)[0]?.[0];

test('the verb stands behind the words, before its subject', () => {
  expect(said('„Der Kahn ist dicht“, sagte Bürgermeisterin Hanna Wittkamp am Montag.')).toEqual([
    ['Hanna Wittkamp', 'high', 'Der Kahn ist dicht'],
  ]);
  expect(said('„Der Kahn ist dicht“, so der Sprecher der Werft.')).toEqual([
    ['Der Sprecher der Werft', 'medium', 'Der Kahn ist dicht'],
  ]);
});

test('a quotation goes on behind its speaker', () => {
  expect(said('„Der Kahn ist dicht“, erklärte Hanna Wittkamp. „Er hält noch zehn Jahre.“')).toEqual([
    ['Hanna Wittkamp', 'high', 'Der Kahn ist dicht', 'Er hält noch zehn Jahre.'],
  ]);
});

test('a clause leads into the words', () => {
  expect(speaker('Am Montag sagte Hanna Wittkamp: „Der Kahn ist dicht.“')).toBe('Hanna Wittkamp');
  expect(speaker('Werftchef Ole Brandt meinte dazu, der Kahn sei „nicht zu retten“.')).toBe('Ole Brandt');
  expect(speaker('Wie Hanna Wittkamp der Zeitung sagte, sei der Kahn „nicht zu retten“.')).toBe('Hanna Wittkamp');
});

test('a verb may be apart from its particle or participle', () => {
  expect(speaker('Ole Brandt teilte am Abend mit: „Wir fahren nicht.“')).toBe('Ole Brandt');
  expect(speaker('„Wir fahren nicht“, hatte Ole Brandt im Mai erklärt.')).toBe('Ole Brandt');
  expect(speaker('„Wir fahren nicht“, fügte Ole Brandt hinzu.')).toBe('Ole Brandt');
});

test('a source stands behind laut, nach Angaben and before zufolge', () => {
  expect(speaker('Laut Hanna Wittkamp ist der Kahn „nicht mehr zu retten“.')).toBe('Hanna Wittkamp');
  expect(speaker('Nach Angaben der Polizei war der Kahn „völlig verrostet“.')).toBe('Der Polizei');
  expect(speaker('Hanna Wittkamp zufolge ist der Kahn „nicht mehr zu retten“.')).toBe('Hanna Wittkamp');
});

test('an object before the verb does not speak', () => {
  expect(speaker('Das Angebot lehnte Ole Brandt ab: „Wir verkaufen nie.“')).toBe('Ole Brandt');
  expect(speaker('Der englischen Zeitung sagte Ole Brandt: „Wir verkaufen nie.“')).toBe('Ole Brandt');
});

test('her spokesman is not she', () => {
  const text = 'Hanna Wittkamp war verreist. „Sie kommt morgen“, sagte der Sprecher von Hanna Wittkamp.';
  expect(speaker(text)).toBe('Der Sprecher von Hanna Wittkamp');
});

test('a pronoun means the subject before it, if its gender fits', () => {
  expect(said('Hanna Wittkamp kam spät. „Der Kahn ist dicht“, sagte sie.')[0]).toEqual([
    'Hanna Wittkamp',
    'medium',
    'Der Kahn ist dicht',
  ]);
  expect(speaker('Hanna Wittkamp kam spät. „Der Kahn ist dicht“, sagten sie.')).toBeUndefined();
});

test('the mood of reported speech goes on with who spoke before', () => {
  expect(said('Ole Brandt sagte, der Kahn sei alt. Er sei aber „nicht zu ersetzen auf dieser Insel“.')).toEqual([
    ['Ole Brandt', 'low', 'nicht zu ersetzen auf dieser Insel'],
  ]);
});

test('the mood of reported speech goes on behind other sentences and in the next paragraph', () => {
  const text =
    '„Der Kahn ist dicht“, sagte Ole Brandt. Die Werft liegt am Fluss. Das sei „von Vorteil für alle“.\n\nHolz fehle dort „an allen Ecken“.';
  expect(said(text).map(([name, , words]) => [name, words])).toEqual([
    ['Ole Brandt', 'Der Kahn ist dicht'],
    ['Ole Brandt', 'von Vorteil für alle'],
    ['Ole Brandt', 'an allen Ecken'],
  ]);
});

test('a quoted sentence behind the mood of reported speech has the same speaker, not whom he talks about', () => {
  const text =
    '„Der Kahn ist dicht“, sagte Ole Brandt. Hanna Wittkamp habe das erlaubt. „Sie wusste davon seit dem Mai.“';
  expect(said(text).map(([name]) => name)).toEqual(['Ole Brandt', 'Ole Brandt']);
});

test('the mood of reported speech goes on with the person of the sentence before, if nobody spoke in it', () => {
  expect(
    said('Die Werft schweigt, sagte Ole Brandt. Hanna Wittkamp kennt den Hafen. Er sei „zu klein für alle“.')[0],
  ).toEqual(['Hanna Wittkamp', 'low', 'zu klein für alle']);
});

test('words in marks that begin with a small letter are no title', () => {
  expect(said('Der Hafen ist laut Ole Brandt „ein Zentrum des Handels“.')).toEqual([
    ['Ole Brandt', 'medium', 'ein Zentrum des Handels'],
  ]);
});

test('two subjects are left open', () => {
  expect(speaker('Hanna Wittkamp und Ole Brandt sagten: „Der Kahn ist dicht.“')).toBeUndefined();
});

test('a noun in marks was said, a name in marks was not', () => {
  expect(said('Hanna Wittkamp nannte den Kahn einen „Schrotthaufen“.')).toEqual([
    ['Hanna Wittkamp', 'high', 'Schrotthaufen'],
  ]);
  expect(said('Hanna Wittkamp schrieb in der Zeitung „Hafenpost“, dass sie gehe.')).toEqual([]);
});

test('a paper whose name stands in marks speaks', () => {
  expect(said('„Der Kahn ist nicht mehr zu retten“, schrieb die „Hafenpost“ am Montag.')).toEqual([
    ['Hafenpost', 'medium', 'Der Kahn ist nicht mehr zu retten'],
  ]);
  expect(said('„Der Kahn ist nicht mehr zu retten“, schrieb „Die Welle“ am Montag.')).toEqual([
    ['Die Welle', 'medium', 'Der Kahn ist nicht mehr zu retten'],
  ]);
});

test('behind the words the verb comes first, so that a name before a verb begins another statement', () => {
  expect(
    speaker('Hanna Wittkamp nannte den Kahn „nicht zu retten“, Werftchef Ole Brandt bezeichnete ihn als Museum.'),
  ).toBe('Hanna Wittkamp');
  expect(speaker('Der Kahn sei „nicht zu retten“, wie Ole Brandt sagte.')).toBe('Ole Brandt');
});

test('an infinitive has no subject of its own', () => {
  expect(speaker('Die Namen der Gäste zu veröffentlichen, sei „nicht zu verantworten“.')).toBeUndefined();
});

test('the possessive of an opinion speaks', () => {
  expect(speaker('Hanna Wittkamp war da. Ihrer Meinung nach ist der Kahn „nicht mehr zu retten“.')).toBe(
    'Hanna Wittkamp',
  );
});

test('a paper before the verb speaks of whom it names', () => {
  expect(speaker('Das Magazin Welle bezeichnete Ole Brandt als „alten Fuchs“.')).toBe('Das Magazin Welle');
});

test('a month is no speaker, and a number may end a sentence', () => {
  expect(speaker('Die Werft zog am 20. Juli 1969 um und meldete: „Der Kahn ist dicht.“')).toBeUndefined();
  expect(speaker('Es war das Modell 3. Ein Sprecher der Werft teilte mit: „Der Kahn ist dicht.“')).toBe(
    'Ein Sprecher der Werft',
  );
});

test('an adverb may stand inside a source', () => {
  expect(speaker('„Der Kahn ist dicht“, heißt es dazu in einer Mitteilung der Werft.')).toBe(
    'Einer Mitteilung der Werft',
  );
});

test('rarer verbs of saying', () => {
  for (const verb of ['seufzte', 'prahlte', 'verriet', 'beschwichtigte', 'protestierte', 'schob', 'meldete'])
    expect(speaker(`„Der Kahn ist dicht“, ${verb} Ole Brandt${verb === 'schob' ? ' nach' : ''}.`)).toBe('Ole Brandt');
});

test('ein Ding mit Artikel oder Beiwort spricht nur mit einem Verb, das nur Sprecher haben', () => {
  expect(speaker('Negative Folgen für den Hafen, etwa leere Boote, hält das Gericht für „durchaus denkbar“.')).toBe(
    undefined,
  );
  expect(speaker('„Der Steg bleibt“, verkündete die Ankunft der neuen Lampe.')).toBe(undefined);
});

test('eine Rolle aus mehreren Wörtern steht ganz vor dem Namen', () => {
  expect(speaker('„Wir warten“, sagte der Norwicher Bau-, Sozial- und Hafendirektor Peter Krause.')).toBe(
    'Peter Krause',
  );
  expect(speaker('„Suppe hilft“, erklärt Beraterin und Autorin Anna Berger.')).toBe('Anna Berger');
});

test('vor einem Doppelpunkt spricht die einzige Person des Satzes, wenn keine Präposition zu ihr führt', () => {
  expect(speaker('Für Trainer Peter Krause ist das Spiel noch in weiter Ferne: „Wir wissen noch nichts.“')).toBe(
    'Peter Krause',
  );
  expect(speaker('Das Treffen mit Peter Krause war sehr bewegend: „Er ist ein guter Mann.“')).toBe(undefined);
});

test('ein Name hinter einem Pronomen in seinem Satzglied meint jemand anderen', () => {
  const text = 'Anna Berger kritisiert Julia Krause. In einem Podcast nannte sie Krause eine „Frau der Gräben“.';
  expect(speaker(text)).toBe('Anna Berger');
});

test('ein Familienname mit Partikel steht hinter seinem Verb', () => {
  expect(speaker('Ada von Reden kam spät. „Das Boot ist alt“, sagte von Reden.')).toBe('Ada von Reden');
  expect(speaker('„Das Boot ist alt“, sagte der Boots- und Hafenmeister Jan Kruse.')).toBe('Jan Kruse');
});

test('ein Pronomen meint das Subjekt des Satzes davor, auch hinter „auch“', () => {
  expect(speaker('Auch Jan Kruse kam zum Hafen von Emma Voss. Er nannte das Boot „eine Ruine“.')).toBe('Jan Kruse');
});

test('ein Zitat ist von dem, den sein Nomen nennt', () => {
  expect(speaker('Fazit von Jan Kruse: „Das Boot ist alt.“')).toBe('Jan Kruse');
});

test('a letter may introduce words, and somebody’s letter is theirs', () => {
  expect(speaker('Das Schreiben lässt keinen Zweifel: „Der Kai ist an zwei Stellen gerissen.“')).toBe('Das Schreiben');
  expect(speaker('Sein Schreiben lässt keinen Zweifel: „Der Kai ist an zwei Stellen gerissen.“')).toBeUndefined();
});

test('a long participle may stand between an article and its noun', () => {
  expect(speaker('„Der Kai ist gerissen“, schrieb die auf der Insel geborene Wirtin.')).toBe(
    'Die auf der Insel geborene Wirtin',
  );
  expect(speaker('Der in Norden sehr bekannte Kai heißt „der alte Kai am Ende der Straße“.')).toBeUndefined();
});

test('two named before a colon are two', () => {
  expect(speaker('Das ist eine Karte an Renate Voss und Jan Meier: „Der Kai ist gerissen.“')).toBeUndefined();
});

test('a role behind a comma shows that two words with capitals are a name', () => {
  const text =
    'Özgür Kern, politischer Soziologe aus Kiel, verweist auf das Boot: „Wir sehen es.“\n\nEr sagt: „Es ist alt.“';
  expect(said(text).map(([name]) => name)).toEqual(['Özgür Kern', 'Özgür Kern']);
  expect(speaker('„Das ist Zufall“, so beschreibt es Eren Kern, deutscher Autor mit Boot.')).toBe('Eren Kern');
});

test('a name ends where a particle leads to what somebody belongs to, and goes on with a noun for people', () => {
  const vom = '„Der Kahn ist dicht“, meint Wiebke Harms vom Bootsverein in Norden. „Er hält noch“, sagte sie.';
  expect(said(vom)[0]?.[0]).toBe('Wiebke Harms');
  expect(speaker('„Der Kahn ist dicht“, sagte Ole von Reden.')).toBe('Ole von Reden');
  expect(speaker('„Der Kahn ist dicht“, sagte Hafenchefin Heike Bauer am Montag.')).toBe('Heike Bauer');
});

test('a genitive is nobody’s name', () => {
  const text =
    'Brandt ist krank. Der behandelnde Arzt Brandts kam am Abend. Er sagte: „Das wird wieder.“ Ole Brandt fährt nicht.';
  expect(speaker(text)).toBe('Der behandelnde Arzt Brandts');
  const group = 'Ole Brandt ging. „Wir bedauern das“, erklärte die SPD-Fraktion zum Rücktritt Brandts.';
  expect(speaker(group)).toBe('Die SPD-Fraktion zum Rücktritt Brandts');
});

test('an adverb or the one of two is no speaker, and words behind “zumal” have a subject of their own', () => {
  expect(speaker('Höhnisch, so schien es, rief der Wirt: „Geht doch schwimmen!“')).toBe('Der Wirt');
  expect(speaker('Hanna Wittkamp kam mit Wiebke Harms. „Der Kahn ist dicht“, so letztere.')).toBeUndefined();
  const text =
    'Sie wolle warten, zumal Werftchef Ole Brandt immer wieder betont hatte, der Kahn sei „nicht fertig“, doch sie musste fahren, so Hanna Wittkamp.';
  expect(speaker(text)).toBe('Ole Brandt');
});

test('ein Nomen für Gesagtes steht ohne Artikel als Objekt', () => {
  expect(speaker('Die Deichwacht äußerte Zweifel an dem Plan. Derzeit seien alle Pumpen „randvoll“.')).toBeUndefined();
  expect(
    speaker('Das Oberhaupt der Insel, die Königin Hanna Wittkamp, bat Werftchef Ole Brandt: „Bleiben Sie.“'),
  ).toBeUndefined();
});

test('Großbuchstaben stehen für Verbände', () => {
  expect(speaker('Die IGWO stellte klar, der Deich sei „nicht zu halten“.')).toBe('IGWO');
  const text =
    'Die Initiative Grüner Wall Osterdeich (IGWO) tagte. Die IGWO stellte klar, der Deich sei „nicht zu halten“.';
  expect(speaker(text)).toBe('Initiative Grüner Wall Osterdeich');
});

test('„das Amt“ meint das einzige Amt, das der Text genauer nennt', () => {
  const text = 'Das Hafenamt prüft den Kahn. „Er ist dicht“, teilte das Amt am Abend mit.';
  expect(speaker(text)).toBe('Das Hafenamt');
  expect(said(text)[0]?.[1]).toBe('medium');
  expect(speaker(`${text} „Er sinkt“, so das Amt.`)).toBe('Das Hafenamt');
  expect(speaker(`Auch das Bauamt kam. ${text}`)).toBe('Das Amt');
});

test('ein Amt heißt nicht nach einem Wort, das anders ist als sein Name', () => {
  const name = (before: string, noun: string): unknown => speaker(`${before} „Er ist dicht“, erklärte ${noun}.`);
  // Another organisation, or the noun itself, stood there before.
  expect(name('Das Amt in Norden prüft. Auch das Hafenamt war da.', 'das Amt')).toBe('Das Amt');
  expect(name('Das Hafenamt schweigt. Das Amt für Fischerei nicht.', 'das Amt')).toBe('Das Amt');
  expect(name('Das Hafenamt schweigt, die BFO nicht.', 'das Amt')).toBe('Das Amt');
  expect(name('Die Polizei in Norden prüft. Auch die Hafenpolizei war da.', 'die Polizei')).toBe('Die Polizei');
  expect(name('Die CDU will nicht mit der Hafenpartei reden.', 'die Partei')).toBe('Die Partei');
  // No names of organisations.
  expect(name('Insgesamt kamen neun Boote.', 'das Amt')).toBe('Das Amt');
  expect(name('Das Ehrenamt ist beliebt.', 'das Amt')).toBe('Das Amt');
  expect(name('Das Fischgericht schmeckte.', 'das Gericht')).toBe('Das Gericht');
  expect(name('Das Landgericht tagte.', 'das Gericht')).toBe('Das Landgericht');
  expect(name('Nach der Heirat zog er fort.', 'der Rat')).toBe('Der Rat');
  expect(name('Er saß auf der Anklagebank.', 'die Bank')).toBe('Die Bank');
});

test('ein Name vor Großbuchstaben hat alle ihre Anfänge', () => {
  const name = (full: string, short: string): unknown =>
    speaker(`Der ${full} (${short}) tagte. „Er ist dicht“, erklärte der ${short}.`);
  expect(name('Verein Deutscher Vogelfreunde', 'VDV')).toBe('Verein Deutscher Vogelfreunde');
  expect(name('Allgemeine Norder Ruder-Club', 'ANRC')).toBe('Allgemeine Norder Ruder-Club');
  expect(name('Bootsfahrerverein', 'BFV')).toBe('BFV');
  expect(name('Vorstand der Bootsfahrer', 'VDB')).toBe('VDB');
});

test('vor einem Doppelpunkt spricht nicht, von wem ein Artikel im Akkusativ sagt, dass er Objekt ist', () => {
  const text =
    'Hanna Wittkamp lachte. Im Netz zitierte sie den früheren Werftchef Ole Brandt, dann schloss sie: „Das ist dicht.“';
  expect(speaker(text)).toBeUndefined();
});

test('ein ganzer Satz geht mit der einzigen Person des Satzes davor weiter, die kein Objekt ist', () => {
  expect(speaker('Dass der Kahn leckt, führt Werftchef Ole Brandt auf Rost zurück. „Da war nie einer dran.“')).toBe(
    'Ole Brandt',
  );
  expect(speaker('Dass der Kahn leckt, merkte man bei Ole Brandt. „Da war nie einer dran.“')).toBeUndefined();
});

test('wem etwas geschieht oder von wem die Worte sprechen, der sagt sie nicht', () => {
  expect(speaker('Am Hafen wird Ole Brandt vermisst. „Wir suchen weiter an allen Ufern.“')).toBeUndefined();
  expect(speaker('Verurteilt wurde auch der Wirt Ole Brandt. „Er hat uns seit Jahren betrogen.“')).toBeUndefined();
  expect(speaker('Zum Werftchef wurde Ole Brandt gewählt. „Wir freuen uns auf die Zeit.“')).toBeUndefined();
  expect(speaker('Dazu kam ihre Freundin Hanna Wittkamp. „Mit ihr wird alles einfacher.“')).toBeUndefined();
  expect(speaker('Neuer Chef ist Ole Brandt. „Wir freuen uns auf ihn.“')).toBeUndefined();
  // The passive tells of something else, and the pronoun means another.
  expect(speaker('Ähnlich sieht es Ole Brandt, der im Mai gewählt wurde: „Wir haben Zeit.“')).toBe('Ole Brandt');
  expect(speaker('Dass der Kahn leckt, führt Werftchef Ole Brandt auf Rost zurück. „Sie hat das lange gewusst.“')).toBe(
    'Ole Brandt',
  );
});

test('ein Nomen, das anderswo ein Vorname ist, gibt niemandem einen Namen', () => {
  expect(speaker('Nach dem Tor Brandts wurde es laut. „Das war gut“, sagte er.')).toBeUndefined();
  expect(speaker('Der Emir Brandt war krank. „Mir geht es gut“, sagte der Emir.')).toBe('Der Emir');
  expect(speaker('Giulia Brandt kam spät. „Der Kahn ist dicht“, sagte sie.')).toBe('Giulia Brandt');
});

test('ein Vorname von Frauen und Männern sagt nichts über das Pronomen', () => {
  for (const pronoun of ['er', 'sie'])
    expect(speaker(`Conny Harms kam spät. „Der Kahn ist dicht“, sagte ${pronoun}.`)).toBe('Conny Harms');
});

test('ein Familienname, der wie eine Organisation endet, bleibt ein Name', () => {
  const name = (who: string): unknown => speaker(`„Der Kahn ist dicht“, sagte ${who} am Abend.`);
  expect(name('Frau Niehaus vom Bootsverein')).toBe('Niehaus');
  expect(name('Hafenminister Holthaus')).toBe('Holthaus');
  expect(name('Kapitän Renato')).toBe('Renato');
  for (const [article, noun] of [
    ['Das', 'Krankenhaus'],
    ['Das', 'Weiße Haus'],
    ['Der', 'Zoll'],
    ['Die', 'Insel-SPD'],
  ] as const)
    expect(name(`${article.toLowerCase()} ${noun}`)).toBe(`${article} ${noun}`);
});

test('ein Familienname, der auch ein Nomen für Gesagtes ist, spricht', () => {
  expect(speaker('Tino Sorge kam spät. Sorge sagte der Zeitung: „Der Kahn ist dicht.“')).toBe('Tino Sorge');
  expect(speaker('„Der Kahn ist dicht“, erklärte die Anklage.')).toBe('Die Anklage');
});

test('ein Amt mit Ergänzung ist jemand anderes als der, den der Text nennt, eines mit Beiwort vielleicht nicht', () => {
  const text = (who: string): string =>
    `Hanna Wittkamp kam spät. Der Kahn lag still. Es regnete. „Er ist dicht“, sagte ${who}.`;
  expect(speaker(text('der Vertreter der Werft'))).toBe('Der Vertreter der Werft');
  expect(speaker(text('die junge Chefin'))).toBeUndefined();
});

test('eine lange Unterschrift steht unter herausgestellten Worten', () => {
  const text =
    '„Wer hier baut, baut auf Sand.“\n\nWiebke Harms, Autorin und Mitglied des kleinen Bootsvereins im Norden der Insel\n\nEs regnete.';
  expect(speaker(text)).toBe('Wiebke Harms');
});

test('a description with an adjective is not the one who spoke last', () => {
  const first = '„Ich bin unschuldig“, sagte Paul Harms.';
  const of = (text: string): unknown => said(`${first} „Die Tat war grausam“, sagte ${text}.`)[1]?.[0];
  expect(of('der zuständige Staatsanwalt')).toBeUndefined();
  expect(of('der ermittelnde Kommissar')).toBeUndefined();
});

test('an office or a role is nobody named of whom the text does not say it', () => {
  for (const who of ['der Richter', 'der Polizist', 'der Arzt', 'der Staatsanwalt', 'der Pfarrer', 'der Trainer'])
    expect(said(`Uwe Harms stand gestern vor Gericht. „Sie haben uns alle belogen“, sagte ${who}.`)).toEqual([
      [undefined, 'low', 'Sie haben uns alle belogen'],
    ]);
  expect(said('Uwe Harms stand gestern vor Gericht. „Sie haben uns alle belogen“, sagte die Täterin.')).toEqual([
    ['Die Täterin', 'medium', 'Sie haben uns alle belogen'],
  ]);
  expect(said('Trainer Uwe Harms war müde. „Wir haben alle gekämpft“, sagte der Trainer.')).toEqual([
    ['Uwe Harms', 'medium', 'Wir haben alle gekämpft'],
  ]);
  expect(said('Ole Brandt blieb. „Der Kahn ist dicht“, so die Lesung. „Alt“, so die Sprachregelung.')).toEqual([
    [undefined, 'low', 'Der Kahn ist dicht'],
    [undefined, 'low', 'Alt'],
  ]);
});

test('only a name is a sure speaker', () => {
  expect(said('„Der Kahn ist dicht“, heißt es in dem Bericht.')[0]?.[1]).toBe('medium');
  expect(said('Ole Brandt kam. „Der Kahn ist dicht“, sagte der CEO.')[0]?.slice(0, 2)).toEqual([undefined, 'low']);
  expect(said('„Der Kahn ist dicht“, sagte ein Sprecher.')[0]?.[1]).toBe('medium');
  expect(said('„Der Kahn ist dicht“, sagte Ole Brandt.')[0]?.[1]).toBe('high');
});

test('what stands before a family name that the text gives in full is no given name', () => {
  expect(speaker('Ole Brandt baut Kähne. Es regnete.\n\n„Der Kahn ist dicht“, sagt Netzwerker Brandt.')).toBe(
    'Ole Brandt',
  );
});

test('an apposition stands behind letters in brackets', () => {
  expect(
    said('Der Sprecher des Bundes für Kähne (BFK), Ole Brandt, kam. Er sagte: „Der Kahn ist dicht.“')[0]?.[0],
  ).toBe('Ole Brandt');
});

test('people around somebody speak with the name', () => {
  expect(speaker('„Der Kahn ist dicht“, schreiben Forscher um Ole Brandt.')).toBe('Forscher um Ole Brandt');
});

test('what a thing says ends with its sentence', () => {
  const text = 'Bis 2030 fehlten laut Prognosen 40 Kähne. „Das ist der Kern der ganzen Sache.“';
  expect(speaker(text)).toBeUndefined();
});

test('Swiss newspapers write ss for ß', () => {
  expect(speaker('„Der Kahn ist dicht“, heisst es in einem Brief.')).toBe('Einem Brief');
  expect(speaker('Ole Brandt äusserte ausserdem: „Der Kahn ist dicht.“')).toBe('Ole Brandt');
});

test('the mood of reported speech goes on with the only speaker of a text or a paragraph', () => {
  const names = (text: string): readonly unknown[] => said(text).map(([who]) => who);
  const only = '„Der Kahn ist dicht“, sagte Ole Brandt.\n\n„Wir segeln“, so Brandt.\n\n';
  expect(names(`${only}Der Hafen sei „so gut wie leer“.`)).toEqual(['Ole Brandt', 'Ole Brandt', 'Ole Brandt']);
  expect(names(`${only}Es regnete. Das Lied „Nichts als Regen“ erklang.`)).toHaveLength(2);
  const other = `${only}„Nie“, sagte Uwe Harms.\n\n`;
  expect(names(`${other}Es regnete.\n\nDer Hafen sei „so gut wie leer an diesem Tag“.`).at(-1)).toBeUndefined();
});

test('a pronoun behind two people who come together is not the only speaker', () => {
  const only = '„Der Kahn ist dicht“, sagte Ole Brandt.\n\n„Wir segeln“, so Brandt.\n\n';
  expect(said(`${only}Uwe Harms und Ole Brandt kamen. „Das ist gut für uns alle“, sagte er.`).at(-1)).toEqual([
    undefined,
    'low',
    'Das ist gut für uns alle',
  ]);
});

test('a sentence of its own, or an office, is not the only speaker’s', () => {
  const only = '„Der Kahn ist dicht“, sagte Ole Brandt.\n\n„Wir segeln“, so Brandt.\n\n';
  const last = (text: string): unknown => said(`${only}${text}`).at(-1);
  for (const before of [
    'Auf dem Zaun stand nur ein Satz.',
    'Gestern lag ein Brief im Kasten.',
    'Unter den Anwohnern wächst der Ärger.',
    'Aus dem Radio dröhnte es.',
  ])
    expect(last(`${before}\n\n„Wir wollen unseren alten Hafen zurück.“`)).toEqual([
      undefined,
      'low',
      'Wir wollen unseren alten Hafen zurück.',
    ]);
  expect(last('Eine Frage bleibt. „Wer zahlt am Ende den neuen Hafen?“')).toEqual([
    undefined,
    'low',
    'Wer zahlt am Ende den neuen Hafen?',
  ]);
  expect(last('Später kam es zum Streit. „Er fuhr viel zu schnell“, sagte der Polizist.')).toEqual([
    undefined,
    'low',
    'Er fuhr viel zu schnell',
  ]);
});

test('a noun with a possessive before a colon has the words of whom the text told last', () => {
  const text = (who: string, what: string): unknown =>
    speaker(`${who} sah den Kahn an. ${what}: „Der ist nicht dicht.“`);
  expect(text('Ole Brandt', 'Sein Fazit')).toBe('Ole Brandt');
  expect(text('Hanna Wittkamp', 'Ihre Schlussfolgerung')).toBe('Hanna Wittkamp');
  expect(text('Hanna Wittkamp', 'Sein Fazit')).toBeUndefined();
});

test('letters for a name that the text spells out stand for it without an article', () => {
  const text = 'Der Kahn ist laut Norder Ruder Hilfe (NRH) alt. Er sei „völlig verrostet“, betont NRH.';
  expect(speaker(text)).toBe('Norder Ruder Hilfe');
});

test('a name speaks whose role has no comma behind it', () => {
  expect(speaker('Hanna Wittkamp, Leiterin der Werft sagte am Vormittag: „Der Kahn ist dicht.“')).toBe(
    'Hanna Wittkamp',
  );
});

test('the name of a paper to which somebody spoke does not go on with the words', () => {
  expect(said('„Der Kahn ist dicht“, sagte Ole Brandt gegenüber „Rundfunk Nord“. „Wir segeln.“')).toEqual([
    ['Ole Brandt', 'high', 'Der Kahn ist dicht'],
    ['Ole Brandt', 'low', 'Wir segeln.'],
  ]);
});

test('a relative of the same family name is somebody else, whatever the given name', () => {
  for (const given of ['Jette', 'Eeske', 'Fenjara', 'Ayleen', 'Cansel'])
    expect(said(`Ole Brandt und ${given} Brandt bauen Kähne. „Der Kahn ist dicht“, sagt ${given} Brandt.`)).toEqual([
      [`${given} Brandt`, 'high', 'Der Kahn ist dicht'],
    ]);
  expect(
    said('Anna Müller leitet die Kita. Der Vater Cansel Müller klagt. „Es ist zu laut“, sagte Cansel Müller.'),
  ).toEqual([['Cansel Müller', 'high', 'Es ist zu laut']]);
});

test('somebody with a possessive before a colon speaks, not who owns', () => {
  for (const who of ['Seine Frau', 'Ihr Anwalt', 'Sein Sprecher', 'Sein Chef', 'Seine Partei'])
    expect(said(`Ole Brandt lachte. ${who}: „Er spinnt ein wenig.“`)).toEqual([
      [who, 'medium', 'Er spinnt ein wenig.'],
    ]);
});

test('a noun for what is said before a colon is open when the sentence before is about another', () => {
  expect(said('Der Verband prüfte den Plan von Ole Brandt. Sein Urteil: „Der Plan taugt gar nichts.“')).toEqual([
    [undefined, 'low', 'Der Plan taugt gar nichts.'],
  ]);
});

test('long words that nothing credits are those of the only speaker of their paragraph, or of a text that has many of theirs', () => {
  const names = (text: string): readonly unknown[] => said(text).map(([who, confidence]) => [who, confidence]);
  const first = '„Der Kahn ist dicht“, sagte Ole Brandt.';
  expect(names(`${first} Der Hafen ist alt. „Er wird in diesem Jahr noch voll.“`).at(-1)).toEqual([
    'Ole Brandt',
    'low',
  ]);
  expect(names(`${first} Uwe Harms kam. Der Hafen ist alt. „Er wird in diesem Jahr noch voll.“`).at(-1)).toEqual([
    undefined,
    'low',
  ]);
  const often = `${first}\n\n„Wir segeln“, so Brandt.\n\n„Wir bleiben“, sagt Brandt.\n\n`;
  expect(names(`${often}Der Hafen ist alt. „Er wird in diesem Jahr noch voll.“`).at(-1)).toEqual(['Ole Brandt', 'low']);
  expect(names(`${often}„Nie“, sagte Uwe Harms.\n\nEs regnete. „Er wird in diesem Jahr noch voll.“`).at(-1)).toEqual([
    undefined,
    'low',
  ]);
});

test('somebody called by an age is a person, whom the text may name', () => {
  expect(speaker('Ole Brandt kam. „Das ist wichtig“, sagte der 31-Jährige.')).toBeUndefined();
});

test('a role of which the text does not say that it is the only speaker’s is somebody else', () => {
  expect(said('Ada Blum sagte: „Ja.“ Ihr Mann nickte. „Nein, das geht nicht“, sagte die Nachbarin.')).toEqual([
    ['Ada Blum', 'high', 'Ja.'],
    [undefined, 'low', 'Nein, das geht nicht'],
  ]);
});

test.each([
  ['Die Richterin warf ihr „eine besonders schwere Form der Untreue“ vor.', 'eine besonders schwere Form der Untreue'],
  ['Am Tor hängt ein Schild: „Betreten des Geländes ist verboten.“', 'Betreten des Geländes ist verboten.'],
  ['Paragraf 5 nennt dies „eine besonders schwere Form der Untreue“.', 'eine besonders schwere Form der Untreue'],
  [
    'Auf Twitter wurde sie als „die schlechteste Ministerin aller Zeiten“ beschimpft.',
    'die schlechteste Ministerin aller Zeiten',
  ],
])('words in a sentence of the writer are not those of the only speaker: %s', (sentence, words) => {
  expect(said(`Ada Blum sagte: „Es dauert.“ ${sentence}`)).toEqual([
    ['Ada Blum', 'high', 'Es dauert.'],
    [undefined, 'low', words],
  ]);
});

test('a paragraph of nothing but words may answer somebody named', () => {
  expect(speaker('Tom Ried fragte Ada Blum, warum sie schwieg.\n\n„Ich gehe morgen ans Meer und fische.“')).toBe(
    undefined,
  );
});
