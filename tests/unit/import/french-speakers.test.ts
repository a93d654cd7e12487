import { expect, test } from 'vitest';
import { proposeQuotations } from '../../../src/import/attribution/proposal.ts';

/** Speaker's name, confidence and words of each quotation of a French text, whose paragraphs blank lines separate. */
function said(text: string) {
  const blocks = text.split('\n\n').map((block) => ({ text: block, heading: false }));
  const { quotations } = proposeQuotations(blocks, { speakers: new Map(), outlets: new Map(), language: 'fr' });
  return quotations.map(({ speaker, confidence, parts }) => [speaker?.name, confidence, ...parts]);
}

/** The name of the first quotation's speaker. */
const speaker = (text: string): unknown => said(text)[0]?.[0];

test('the verb stands behind the words, before its subject', () => {
  expect(said('« Le bac est solide », a déclaré la maire Hélène Vautrin lundi.')).toEqual([
    ['Hélène Vautrin', 'high', 'Le bac est solide'],
  ]);
  expect(speaker('« Le bac est solide », explique le ministre de la Mer, Paul Kervran.')).toBe('Paul Kervran');
  expect(speaker('« Le bac est solide », assure le porte-parole du port.')).toBe('Le porte-parole du port');
});

test('a pronoun behind a hyphen means the subject before it', () => {
  expect(said('Hélène Vautrin a visité le port. « Le bac est solide », a-t-elle ajouté.')).toEqual([
    ['Hélène Vautrin', 'medium', 'Le bac est solide'],
  ]);
  expect(speaker('Hélène Vautrin a visité le port. « Le bac est solide », a-t-il ajouté.')).toBeUndefined();
});

test('a quotation goes on behind its speaker', () => {
  expect(said('« Le bac tiendra », dit Paul Kervran. « Dix ans. »')).toEqual([
    ['Paul Kervran', 'high', 'Le bac tiendra', 'Dix ans.'],
  ]);
});

test('a clause leads into the words', () => {
  expect(speaker('Mme Vautrin a fait valoir que le bac était « trop vieux pour la mer ».')).toBe('Vautrin');
  expect(speaker('Paul Kervran, le patron du port, estime que le bac est « trop vieux ».')).toBe('Paul Kervran');
});

test('a source stands behind selon and d’après', () => {
  expect(speaker('Selon Hélène Vautrin, le bac est « trop vieux pour la mer ».')).toBe('Hélène Vautrin');
  expect(speaker('Le bac est « trop vieux pour la mer », d’après la préfecture.')).toBe('La préfecture');
});

test('his spokesman is not he, and two subjects are left open', () => {
  expect(speaker('« Il viendra », a indiqué le porte-parole de Paul Kervran.')).toBe('Le porte-parole de Paul Kervran');
  expect(speaker('Hélène Vautrin et Paul Kervran ont déclaré : « Le bac est solide. »')).toBeUndefined();
});

test('a name needs no known given name where somebody speaks', () => {
  expect(speaker('Kerensa Voulgo, qui recevra Paul Kervran, affirme qu’elle veut « un bac neuf ».')).toBe(
    'Kerensa Voulgo',
  );
  expect(speaker('« Un bac neuf », demande le PDG, Kerensa Voulgo.')).toBe('Kerensa Voulgo');
  expect(speaker('« Un bac neuf », selon un proche, Paul Kervran a gagné.')).toBe('Un proche');
});

test('an article may be part of a name, an office is not', () => {
  expect(speaker('Jean Le Goff décrit le bac comme « une ruine ».')).toBe('Jean Le Goff');
  expect(speaker('« Le bac est solide », dit le ministre de la Justice Paul Kervran.')).toBe('Paul Kervran');
});

test('pour is a source at the beginning of a clause, and only before somebody', () => {
  expect(speaker('Pour Hélène Vautrin, le bac est « trop vieux pour la mer ».')).toBe('Hélène Vautrin');
  expect(speaker('Hélène Vautrin juge que le bac est « un atout » pour le port.')).toBe('Hélène Vautrin');
});

test('an infinitive or participle of saying has the subject of the clause before', () => {
  expect(speaker('Hélène Vautrin a écrit au port, affirmant que le bac est « trop vieux ».')).toBe('Hélène Vautrin');
  expect(said('« Le bac tiendra », dit Paul Kervran. Et d’ajouter que la ville « paiera sa part ».')[1]?.[0]).toBe(
    'Paul Kervran',
  );
  expect(speaker('Le bac serait « une ruine », tente d’expliquer Paul Kervran.')).toBe('Paul Kervran');
});

test('a reflexive or an aside may stand beside the verb', () => {
  expect(speaker('« Le bac tiendra », s’est réjouie Hélène Vautrin.')).toBe('Hélène Vautrin');
  expect(speaker('« Le bac tiendra », lui a répondu, de son côté, Hélène Vautrin.')).toBe('Hélène Vautrin');
  expect(speaker('« Le bac tiendra », a déclaré ce lundi Hélène Vautrin.')).toBe('Hélène Vautrin');
});

test('a pronoun goes on with somebody unnamed or an organisation that spoke', () => {
  expect(said('« Le bac tiendra », dit le patron du port. Il promet « un bac neuf ».')[1]?.[0]).toBe(
    'Le patron du port',
  );
  expect(said('« Le bac tiendra », dit le syndicat du port. Il promet « un bac neuf ».')[1]?.[0]).toBe(
    'Le syndicat du port',
  );
});

test('what one can read in a paper is the paper’s', () => {
  expect(speaker('« Le bac est une ruine », peut-on lire dans Le Courrier du port.')).toBe('Le Courrier du port');
});

test('a noun behind its article is no verb', () => {
  expect(speaker('« Le bac est une ruine », a expliqué le juge.')).toBe('Le juge');
});

test('another statement behind the words says nothing of them', () => {
  expect(speaker('Près du bac « Étoile », les marins ont critiqué la ville.')).toBeUndefined();
});

test('somebody spoken to ends where the name of the speaker begins', () => {
  expect(speaker('« Le bac est une ruine », a expliqué à l’AFP Hélène Vautrin, maire du port.')).toBe('Hélène Vautrin');
});

test('a possessive ’s and a name with al- are parts of a name', () => {
  expect(speaker('Norvex’s explique que le bac est « une ruine ».')).toMatch(/^Norvex/u);
  expect(speaker('« Le bac est une ruine », dit Samir al-Kervan.')).toBe('Samir al-Kervan');
});

test('any noun speaks whose verb stands directly behind the words', () => {
  expect(speaker('« Le bac est une ruine », critique l’édile.')).toBe('L’édile');
  expect(speaker('L’aviron a une ligne « trop fine » pour le bac.')).toBeUndefined();
});

test('the lawyers of somebody are not he', () => {
  expect(speaker('« Il viendra », ont répondu les avocats du président Kervran.')).toBe(
    'Les avocats du président Kervran',
  );
});

test('a report may introduce words, and somebody’s report is theirs', () => {
  expect(
    speaker('Un rapport récent de la Ligue du port apporte la preuve : « Le quai est fendu en deux endroits. »'),
  ).toBe('Un rapport récent de la Ligue du port');
  expect(speaker('Sa lettre apporte la preuve : « Le quai est fendu en deux endroits. »')).toBeUndefined();
});

test('a law and somebody who stresses something speak', () => {
  expect(speaker('La loi dispose que « le quai est ouvert à tous les bateaux ».')).toBe('La loi');
  expect(
    speaker('Lucie Monnet a mis l’accent sur les travaux qui rendront le quai « plus sûr pour les enfants ».'),
  ).toBe('Lucie Monnet');
  expect(speaker('Lucie Monnet a mis un bateau à l’eau, « le plus vieux du port ».')).toBeUndefined();
});

test('a role that the text has given somebody means them', () => {
  const ministers = 'Le ministre de la Mer, Paul Kervran, a reçu le ministre de la Pêche, Yann Le Goff.';
  expect(said(`${ministers}\n\n« Le bac est solide », a déclaré le ministre de la Mer.`)).toEqual([
    ['Paul Kervran', 'medium', 'Le bac est solide'],
  ]);
  expect(speaker(`${ministers}\n\n« Le bac est solide », a déclaré le ministre de la Justice.`)).toBeUndefined();
  expect(speaker('Paul Kervran, fondateur du port, arrive. « Il tient », explique le fondateur du port.')).toBe(
    'Paul Kervran',
  );
});

test('a description with an article stays open where it may mean somebody named', () => {
  expect(speaker('Hélène Vautrin chante au port. « Le bac est solide », sourit la comédienne.')).toBeUndefined();
  expect(speaker('Hélène Vautrin attend un pêcheur. « Le bac est solide », dit le pêcheur.')).toBe('Le pêcheur');
  expect(speaker('Le bac est en panne. « Il est solide », dit le pêcheur.')).toBe('Le pêcheur');
  expect(speaker('Hélène Vautrin a lu la lettre. « Le bac est solide », insiste la source.')).toBe('La source');
});

test('a description in other words may be anybody, and stays open where somebody is named', () => {
  const first = '« Le bac est solide », a expliqué Paul Kervran.';
  const next = (words: string): unknown => said(`${first}\n\n${words}`)[1];
  expect(next('« Il tiendra dix ans », sourit le comédien.')).toEqual([undefined, 'low', 'Il tiendra dix ans']);
  expect(next('Au bar, on rit encore. « Il ne sait pas nager », dit le patron.')).toEqual([
    undefined,
    'low',
    'Il ne sait pas nager',
  ]);
  const only = `${first}\n\n« Il tiendra », ajoute Paul Kervran.\n\n« Il ne sait pas nager », dit le pompier.`;
  expect(said(only).at(-1)).toEqual([undefined, 'low', 'Il ne sait pas nager']);
});

test('answers in marks behind questions are those of the only person whom the text names before them', () => {
  const answers = [
    'Le bac est-il solide ?',
    '« Oui. Il tient depuis dix ans. »',
    'Et le quai ?',
    '« Il est fendu, mais on le répare. »',
    'Qui paie ?',
    '« La ville, comme toujours. »',
  ].join('\n\n');
  expect(said(`Hélène Vautrin dirige le port.\n\n${answers}`)).toEqual([
    ['Hélène Vautrin', 'low', 'Oui. Il tient depuis dix ans.'],
    ['Hélène Vautrin', 'low', 'Il est fendu, mais on le répare.'],
    ['Hélène Vautrin', 'low', 'La ville, comme toujours.'],
  ]);
  expect(speaker(`Hélène Vautrin dirige le port avec Paul Kervran.\n\n${answers}`)).toBeUndefined();
});

test('somebody named behind a preposition before a colon is spoken to', () => {
  expect(speaker('Le soir, il raille. A Paul Kervran : « Vous êtes le seul homme du quai. »')).toBeUndefined();
});

test('whole sentences that nothing credits go on with who spoke before them', () => {
  const first = '« Le bac est solide », a expliqué Hélène Vautrin. Il a dix ans.';
  expect(said(`${first} « Personne ne l’a repeint depuis des années. »`)[1]).toEqual([
    'Hélène Vautrin',
    'low',
    'Personne ne l’a repeint depuis des années.',
  ]);
  const spoken = (between: string): unknown =>
    said(`${first} ${between}\n\n« Personne ne l’a repeint depuis des années. »`)[1]?.[0];
  expect(spoken('Le soir tombe sur le port.')).toBeUndefined();
  expect(spoken('Paul Kervran nettoie le quai.')).toBeUndefined();
  expect(spoken('Le gardien du quai hésite.')).toBeUndefined();
});

test('a description that may mean somebody named stays open', () => {
  const text = 'Hélène Vautrin chante au port.';
  expect(speaker(`${text} « Le bac est solide », assure la patronne du chantier naval.`)).toBeUndefined();
  expect(speaker('Le bac est en panne. « Il est solide », assure la patronne du chantier naval.')).toBe(
    'La patronne du chantier naval',
  );
});

test('a role behind which a clause says more means somebody named', () => {
  expect(
    said(
      'La juge du port, Hélène Vautrin, a visité le bac.\n\nLa juge, qui habite le quai depuis dix ans, a répété que le bac est « bien trop vieux ».',
    ),
  ).toEqual([['Hélène Vautrin', 'medium', 'bien trop vieux']]);
});

test('a name behind a source is a subject when its verb follows', () => {
  expect(said('« Bon en affaires », selon un proche de la maire, Paul Kervran se tait souvent.')).toEqual([
    ['Un proche de la maire', 'medium', 'Bon en affaires'],
  ]);
});

test('those who have one name only are known by it again', () => {
  expect(
    said('« Le bac est solide », lance Julie, patronne du bar. « On y dansera tout l’été ! », sourit-elle.'),
  ).toEqual([['Julie', 'high', 'Le bac est solide', 'On y dansera tout l’été !']]);
  expect(
    said(
      '« Le bac est solide », lance Julie, patronne du bar. Elle rit.\n\n« On y dansera tout l’été ! », dit-elle.',
    )[1],
  ).toEqual(['Julie', 'medium', 'On y dansera tout l’été !']);
});

test('a given name that means a woman in one language and a man in another tells no gender', () => {
  expect(speaker('Pour Jan Mareček, le bac est vieux. « Il est trop vieux », a-t-il réagi.')).toBe('Jan Mareček');
});

test('nous and vous before a verb are spoken to', () => {
  expect(speaker('« Le bac est solide », comme nous l’explique Paul Kervran.')).toBe('Paul Kervran');
});

test('a book or a thing is no speaker where somebody named may be', () => {
  expect(
    speaker('Hélène Vautrin décrit le port. Le livre dénonce un quai « bien trop vieux pour la mer ».'),
  ).toBeUndefined();
  expect(speaker('Le livre dénonce un quai « bien trop vieux pour la mer ».')).toBe('Le livre');
  expect(speaker('L’averse ajoute un air « bien trop vieux pour la mer ».')).toBeUndefined();
});

test('pour behind words names whom they are for', () => {
  expect(speaker('Ce quai est « un message clair et une réussite », pour le gouvernement du port.')).toBeUndefined();
});

test('a soft hyphen is no mark, nor part of a name', () => {
  expect(
    said('« Le bac est solide », dit Paul Kervran. « Il est vieux », ajoute un \u00ADproche d’Hélène Vautrin.'),
  ).toEqual([
    ['Paul Kervran', 'high', 'Le bac est solide'],
    ['Un proche d’Hélène Vautrin', 'medium', 'Il est vieux'],
  ]);
});

test('a fragment goes on with who spoke before it in its paragraph, and not in another', () => {
  const first = '« Le bac est solide », a expliqué Hélène Vautrin.';
  expect(said(`${first} Pour qu’il tienne, « il faudrait le repeindre tous les ans ».`)[1]).toEqual([
    'Hélène Vautrin',
    'low',
    'il faudrait le repeindre tous les ans',
  ]);
  expect(said(`${first}\n\nPour qu’il tienne, « il faudrait le repeindre tous les ans ».`)[1]?.[0]).toBeUndefined();
});

test('a description of an office or of what is not the one who spoke last', () => {
  const first = '« Je suis innocent », a dit Paul Kervran.';
  expect(said(`${first} « Le crime est odieux », a répondu le procureur de la République.`)[1]?.[0]).toBeUndefined();
  expect(said(`${first} « Le crime est odieux », a répondu le procureur.`)[1]?.[0]).toBeUndefined();
  expect(said(`${first}\n\n« Le crime est odieux », a dit l’avocat de la famille.`)[1]?.[0]).toBeUndefined();
  expect(said(`${first}\n\n« Nous avons honte », a dit le porte-parole du gouvernement.`)[1]?.[0]).toBeUndefined();
  const mayor = '« Le bac est solide », a dit le maire Paul Kervran.';
  expect(said(`${mayor}\n\n« Il est vieux », a dit le préfet.`)[1]?.[0]).toBeUndefined();
  expect(said(`${first}\n\n« Je dormais », a ajouté le comédien.`)[1]).toEqual([undefined, 'low', 'Je dormais']);
});

test('a report, a release or a paper speaks for itself where somebody is named', () => {
  const first = 'Hélène Vautrin est maire du port.';
  const words = '« bien trop vieux pour la mer »';
  expect(said(`${first} Le quai est ${words}, selon le rapport.`)[0]?.[0]).toBe('Le rapport');
  expect(said(`${first} « Le quai est bien trop vieux », indique le communiqué.`)[0]?.[0]).toBe('Le communiqué');
  expect(said(`${first} « Le quai est bien trop vieux », rapporte le journal.`)[0]?.[0]).toBe('Le journal');
  expect(said(`${first} Le quai est ${words}, selon le livre.`)[0]?.[0]).toBeUndefined();
});

test('words go on with who spoke last only where the writer tells of nothing else', () => {
  const first = '« La jetée fuit », dit Hélène Vautrin.';
  const next = (text: string): unknown => said(`${first} ${text}`)[1]?.[0];
  expect(next('La foule scande son slogan. « Le port est à nous, à tous. »')).toBeUndefined();
  expect(next('Les manifestants sont en colère. « Nous voulons un nouveau port pour tous. »')).toBeUndefined();
  expect(next('Une voix dans la salle. « Menteuse, vous avez vendu le port ! »')).toBeUndefined();
  expect(next('Question d’un journaliste. « Quand sera-t-il enfin remplacé ? »')).toBeUndefined();
  expect(next('Lui nuance. « Il tiendra encore dix ans, au moins. »')).toBeUndefined();
  expect(next('Un article de loi interdit « tout transport de passagers la nuit ».')).toBeUndefined();
  expect(next('Le film s’intitule « La mer est une longue promesse ».')).toBeUndefined();
  expect(next('Et le bac ? « Il tiendra encore dix ans, au moins. »')).toBeUndefined();
  const signed = 'Le maire Paul Kervran a signé le contrat.';
  expect(next(`Elle est vieille. « Nous la réparerons avant la fin de l’été. » ${signed}`)).toBeUndefined();
  expect(next('Elle est vieille. « Nous la réparerons avant la fin de l’été. »')).toBe('Hélène Vautrin');
  expect(next('Son bac est vieux. « Nous le réparerons avant la fin de l’été. »')).toBe('Hélène Vautrin');
});

test('a guess is no ground for another, and says that it is one', () => {
  const words = '« Personne ne l’a repeinte depuis des années. »';
  const text = ['« La jetée fuit », dit Hélène Vautrin.', `Elle est vieille. ${words}`, `Elle est sale. ${words}`];
  expect(said(text.join('\n\n')).map(([name]) => name)).toEqual(['Hélène Vautrin', 'Hélène Vautrin', undefined]);
  const blocks = text.map((block) => ({ text: block, heading: false }));
  const { quotations } = proposeQuotations(blocks, { speakers: new Map(), outlets: new Map(), language: 'fr' });
  expect(quotations[1]?.evidence).toBe(
    'A guess: nothing beside the words names a speaker, and Hélène Vautrin speaks last before them.',
  );
});

test('pour behind a comma is a source before one person', () => {
  const words = '« C’est un acte d’une rare violence »';
  expect(speaker(`${words}, pour Hélène Vautrin, maire du port.`)).toBe('Hélène Vautrin');
  expect(speaker(`${words}, pour le gouvernement du port.`)).toBeUndefined();
  expect(speaker(`${words} pour Hélène Vautrin.`)).toBeUndefined();
});

test('a name behind an office keeps it before an adverb, unless a verb follows', () => {
  const words = '« la jetée est vraiment trop vieille »';
  expect(speaker(`Selon le maire, Paul Kervran très ému, ${words}.`)).toBe('Paul Kervran');
  expect(speaker(`${words}, selon un proche, Paul Kervran se montre prudent.`)).toBe('Un proche');
});

test('a verb that is no verb of saying speaks nowhere, not even directly behind the words', () => {
  expect(speaker('« Le bac a coulé devant nous », sanglote Hélène Vautrin.')).toBe('Hélène Vautrin');
  expect(said('« On va te tuer, toi et ton bac », a entendu Hélène Vautrin.')).toEqual([
    [undefined, 'low', 'On va te tuer, toi et ton bac'],
  ]);
  expect(said('« On va te tuer, toi et ton bac », reçoit Paul Kervran sur son téléphone.')).toEqual([
    [undefined, 'low', 'On va te tuer, toi et ton bac'],
  ]);
  expect(said('Une banderole, « Rendez-nous notre bac ! », accueille Paul Kervran.')).toEqual([]);
  expect(said('La formule, « un bac pour tous », irrite la maire Hélène Vautrin.')).toEqual([]);
  expect(
    speaker('Le documentaire « Le bac de tous les habitants du port » bouleverse Hélène Vautrin.'),
  ).toBeUndefined();
  expect(speaker('Le film « Le Quai » passionne Paul Kervran.')).toBeUndefined();
});

test('words between commas stand beside what a verb tells of', () => {
  expect(speaker('Le slogan, « un bac pour tous », agace Paul Kervran.')).toBeUndefined();
  expect(speaker('Hier, « un bac pour tous », a promis Paul Kervran.')).toBe('Paul Kervran');
});

test('a subject stands behind all words of its verb', () => {
  expect(speaker('La mer monte. « Le bac ne tiendra pas », met en garde le marin Paul Kervran.')).toBe('Paul Kervran');
  expect(speaker('« Le bac ne tiendra pas », fait valoir Hélène Vautrin.')).toBe('Hélène Vautrin');
});

test('a pronoun in lower case is the subject of the verb behind it', () => {
  expect(speaker('Hélène Vautrin a vu Paul Kervran au port, où elle disait être « fière du bac neuf ».')).toBe(
    'Hélène Vautrin',
  );
});

test('the sister of somebody is not he, and one who knows about poisons is a person', () => {
  expect(speaker('La sœur du marin breton Paul Kervran a parlé. « Le bac est vieux », dit-elle.')).toBeUndefined();
  expect(speaker('La toxicologue Hélène Vautrin a vu le port.\n\nPour la toxicologue, « le bac est un danger ».')).toBe(
    'Hélène Vautrin',
  );
});

test('somebody with "this" is whom the text has brought in, and may be anybody named', () => {
  const first = 'Une habitante attend sur le quai. La maire Hélène Vautrin est venue la voir.';
  expect(speaker(`${first} « J’ai tout perdu, même mon bateau », sanglote cette habitante.`)).toBe('Cette habitante');
  expect(speaker('Hélène Vautrin a vu le port. « Le bac est vieux », sanglote cette femme de 34 ans.')).toBeUndefined();
  expect(
    speaker('Le ministre Paul Kervran a vu la ferme. « Le bac est vieux », explique cet éleveur.'),
  ).toBeUndefined();
});

test('an organisation without its name is open where the text names others, and has the name beside it', () => {
  const first = 'La Sogeport a fermé le quai.';
  expect(speaker(`${first} « Le bac est vieux », a expliqué la société de transport.`)).toBeUndefined();
  expect(speaker(`${first}\n\n« Le bac est vieux », peut-on lire dans le communiqué.`)).toBeUndefined();
  expect(speaker(`Selon la fédération des ports, Fedeport, « le bac est vieux ».`)).toBe('Fedeport');
  expect(said(`Le Phare estime que le bac est « vieux ». Le quotidien juge le quai « bien trop étroit ».`)[1]).toEqual([
    undefined,
    'low',
    'bien trop étroit',
  ]);
});

test('a minister of one thing is no minister of another, nor one of whom the text says no more', () => {
  const first = 'Le secrétaire Paul Kervran est venu.';
  expect(speaker(`${first} « Le bac est vieux », a dit le secrétaire général du port.`)).toBeUndefined();
  expect(speaker('Le maire normand, Paul Kervran, est venu. Le maire breton juge le bac « vieux ».')).toBeUndefined();
});

test('what many are said to think is over with their sentence', () => {
  expect(speaker('Pour les experts, la mer monte. « Elle montera encore longtemps. »')).toBeUndefined();
});

test('a participle before a day is nobody, and a verb is no part of an office', () => {
  expect(speaker('Reçue mardi au port, la maire juge le bac « vieux ».')).toBe('La maire');
  expect(speaker('Son ancien entraîneur avait recruté Lorvec. Paul Kervran rit. « Le bac est vieux », dit-il.')).toBe(
    'Paul Kervran',
  );
});

test('a thing with a verb of saying inside what somebody says speaks no words', () => {
  expect(speaker('Hélène Vautrin remarque que les nouvelles tendances notent des bancs « neufs et larges ».')).toBe(
    'Hélène Vautrin',
  );
  expect(
    speaker('Paul Kervran estime que les règles disent que le bac est « trop vieux pour la mer ».'),
  ).toBeUndefined();
});

test('words that nothing beside them credits are those of whoever says them elsewhere', () => {
  expect(said('« Le bac est trop vieux »\n\n« La mer monte. Le bac est trop vieux », dit Hélène Vautrin.')[0]).toEqual([
    'Hélène Vautrin',
    'medium',
    'Le bac est trop vieux',
  ]);
});

test('celui-ci and ce dernier may be somebody without a name', () => {
  expect(said('Paul Kervran a reçu le maire. Ce dernier affirme que le bac est « bien trop vieux ».')).toEqual([
    [undefined, 'low', 'bien trop vieux'],
  ]);
  expect(said('Hélène Vautrin a saisi la préfecture. Celle-ci a répondu que le bac est « trop vieux ».')).toEqual([
    [undefined, 'low', 'trop vieux'],
  ]);
  expect(speaker('Le chien de Paul Kervran a mordu le facteur. Ce dernier juge le bac « vieux ».')).toBeUndefined();
});

test('words behind a source belong to it, not to the subject of what it tells', () => {
  expect(said('Selon le parquet, Hélène Vautrin « a menti aux enquêteurs pendant des mois ».')).toEqual([
    ['Le parquet', 'medium', 'a menti aux enquêteurs pendant des mois'],
  ]);
  expect(speaker('Selon le maire, Paul Kervran « a menti aux enquêteurs pendant des mois ».')).toBe('Le maire');
  expect(speaker('Selon le journal, Bruxelles prépare « un bac pour tous les ports ».')).toBe('Le journal');
  expect(speaker('Le club (Brest) juge le bac « trop vieux pour la mer ».')).toBe('Le club');
});

test('another noun for an office may be somebody else', () => {
  const first = 'Le procureur Paul Kervran a requis cinq ans. Le président du tribunal écoutait.';
  expect(speaker(`${first} « Vous avez menti », a lancé le magistrat à l’accusé.`)).toBeUndefined();
  const mayors = 'Paul Kervran, maire de Brest, a écrit à la maire de Nantes.';
  expect(speaker(`${mayors} « Le bac est vieux », répond l’édile nantaise.`)).toBeUndefined();
});

test('a pronoun behind a name in no list means nobody named before', () => {
  const first = 'Hélène Vautrin attend. Maëlys, elle, vend des crêpes.';
  expect(said(`${first} « Il pleut encore », soupire-t-elle.`)).toEqual([[undefined, 'low', 'Il pleut encore']]);
});

test('whole sentences that are printed as a heading are read as a paragraph', () => {
  const heading =
    'Le ministre de la Mer a parlé hier du bac et du quai. Paul Kervran reconnait tout de même que la mer est montée encore.';
  const { quotations } = proposeQuotations(
    [
      { text: heading, heading: true },
      { text: '« Le bac est vieux », affirme-t-il.', heading: false },
    ],
    { speakers: new Map(), outlets: new Map(), language: 'fr' },
  );
  expect(quotations.map((one) => one.speaker?.name)).toEqual(['Paul Kervran']);
});

test('a sentence that nothing credits is not the only speaker’s', () => {
  const text = [
    '« Le bac est vieux », dit Hélène Vautrin.',
    '« Le quai aussi », ajoute Hélène Vautrin.',
    'La mer monte et le vent se lève.',
    'Que faire alors ? « Nous allons fermer le port cet hiver. »',
  ].join('\n\n');
  expect(said(text).at(-1)).toEqual([undefined, 'low', 'Nous allons fermer le port cet hiver.']);
  const sign = text.replace(/La mer.*$/su, 'Sur le quai, une banderole.\n\n« Rendez-nous notre vieux bac ! »');
  expect(said(sign).at(-1)).toEqual([undefined, 'low', 'Rendez-nous notre vieux bac !']);
});

test('De is part of a Flemish name', () => {
  expect(speaker('Le président du port, Rudi De Kuyper, est venu. « Le bac est vieux », a-t-il déclaré.')).toBe(
    'Rudi De Kuyper',
  );
});

test('a role of which the text does not say that it is the only speaker’s is somebody else', () => {
  expect(
    said('« Je n’ai rien fait », a dit Paul Blot. Le procureur ne le croit pas. « Il ment », a déclaré le procureur.'),
  ).toEqual([
    ['Paul Blot', 'high', 'Je n’ai rien fait'],
    [undefined, 'low', 'Il ment'],
  ]);
  expect(said('Anne Blot a dit : « Il fait froid. » La présidente du tribunal a dit : « Vous mentez. »')).toEqual([
    ['Anne Blot', 'high', 'Il fait froid.'],
    [undefined, 'low', 'Vous mentez.'],
  ]);
});

test('a paragraph of nothing but words may answer somebody named', () => {
  expect(speaker('Paul Blot a demandé à Anne Roux ce qu’elle ferait.\n\n« J’irai à la mer et je pêcherai. »')).toBe(
    undefined,
  );
});

test('"pour" behind a conjunction says for whom or when something is', () => {
  expect(said('Anne Blot a vu la mer. Mais pour Anne Blot, la nuit fut « très longue et froide ».')).toEqual([]);
  expect(said('Et pour Noël, la ville promet « une fête de toutes les couleurs ».')).toEqual([
    [undefined, 'low', 'une fête de toutes les couleurs'],
  ]);
});
