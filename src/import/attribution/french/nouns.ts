import type { Gender } from '../cast.ts';
import type { Lexicon } from '../lexical/lexicon.ts';
import { typeByList, wordSet } from '../lexical/word-lists.ts';

/** French nouns for what or who speaks. */

const MEN = wordSet(
  'drh ceo sdf crs ministre président premier-ministre député sénateur maire préfet porte-parole directeur secrétaire patron chef fondateur cofondateur responsable conseiller avocat procureur juge magistrat policier commissaire capitaine colonel général amiral soldat médecin docteur chirurgien infirmier chercheur professeur enseignant historien économiste politologue sociologue philosophe écrivain auteur romancier poète journaliste éditorialiste chroniqueur réalisateur cinéaste acteur comédien chanteur musicien artiste peintre photographe sculpteur joueur entraîneur sélectionneur attaquant défenseur gardien champion coureur pilote agriculteur éleveur pêcheur paysan ouvrier employé syndicaliste militant candidat élu dirigeant chancelier roi prince pape évêque archevêque cardinal prêtre imam rabbin ambassadeur diplomate gouverneur commandant ingénieur architecte designer spécialiste expert analyste consultant entrepreneur restaurateur boulanger cuisinier étudiant lycéen élève père fils frère mari voisin habitant riverain témoin client passager touriste survivant homme collègue ancien bâtonnier notaire représentant délégué trésorier coordinateur organisateur animateur présentateur humoriste climatologue géologue biologiste physicien astronome archéologue pdg dg vice-président co-président ex-président ex-ministre comédienne suspect prévenu accusé plaignant victime retraité rapporteur négociateur leader numéro fan internaute blogueur influenceur pompier gendarme adjudant lieutenant brigadier sergent navigateur skipper cycliste footballeur buteur milieu coéquipier arbitre motard marin commerçant gérant hôtelier vigneron viticulteur maraîcher producteur exploitant propriétaire locataire bénévole adhérent participant usager cadre technicien mécanicien conducteur chauffeur routier cheminot magicien danseur chorégraphe metteur scénariste compositeur pianiste violoniste rappeur dessinateur sociétaire libraire éditeur bibliothécaire conservateur généticien épidémiologiste virologue infectiologue psychologue psychiatre pédiatre cardiologue anthropologue géographe juriste constitutionnaliste criminologue démographe astrophysicien mathématicien informaticien vétérinaire pharmacien dentiste kinésithérapeute éducateur formateur instituteur proviseur recteur doyen universitaire doctorant candidat-président républicain démocrate socialiste écologiste communiste centriste frontiste insoumis parlementaire eurodéputé mandataire édile intéressé quinquagénaire trentenaire quadragénaire sexagénaire septuagénaire octogénaire jeune garçon proche rescapé complice ami amie',
);
const WOMEN = wordSet(
  'drh ceo sdf ministre présidente députée sénatrice mairesse préfète directrice patronne cheffe fondatrice cofondatrice conseillère avocate procureure juge magistrate policière médecin infirmière chercheuse professeure enseignante historienne écrivaine autrice romancière chroniqueuse réalisatrice actrice comédienne chanteuse musicienne peintre joueuse entraîneuse championne agricultrice ouvrière employée syndicaliste militante candidate élue dirigeante chancelière reine princesse ambassadrice gouverneure ingénieure experte consultante entrepreneuse étudiante lycéenne mère fille sœur soeur femme épouse voisine habitante riveraine cliente passagère touriste survivante collègue représentante déléguée animatrice présentatrice pdg présidente-directrice vice-présidente ex-ministre eurodéputée rapporteuse négociatrice plaignante victime retraitée porte-parole gérante commerçante productrice propriétaire bénévole usagère cadre technicienne conductrice danseuse chorégraphe scénariste compositrice dessinatrice libraire éditrice conservatrice épidémiologiste virologue psychologue psychiatre pédiatre anthropologue géographe juriste démographe mathématicienne informaticienne pharmacienne dentiste éducatrice formatrice institutrice proviseure rectrice universitaire doctorante républicaine démocrate socialiste écologiste parlementaire coordinatrice responsable spécialiste chanceuse intéressée quinquagénaire trentenaire quadragénaire jeune fillette adolescente',
);
const CROWDS = wordSet(
  'source experts critiques opposants partisans manifestants syndicats autorités policiers enquêteurs médecins chercheurs scientifiques habitants riverains voisins témoins sources médias journalistes députés élus avocats ministres parents élèves étudiants agriculteurs salariés militants supporteurs supporters enseignants ouvriers commerçants secouristes pompiers gendarmes magistrats juges analystes économistes spécialistes sénateurs responsables dirigeants organisateurs auteurs proches victimes plaignants internautes usagers citoyens républicains démocrates socialistes écologistes marcheurs diplomates observateurs historiens',
);
const DOCUMENTS = wordSet(
  'rapport communiqué lettre courrier texte article étude sondage enquête document journal quotidien hebdomadaire magazine site agence message tweet décret arrêté jugement résolution loi livre plainte note mémo banderole affiche dépêche éditorial tribune',
);
const ORGANISATIONS = wordSet(
  'gouvernement ministère parti syndicat police gendarmerie parquet tribunal cour commission parlement assemblée sénat conseil comité association fondation fédération union banque groupe entreprise société firme institut université hôpital église armée mairie préfecture région département collectif organisation ong coalition opposition équipe club direction présidence palais otan onu ue défense fisc agence office chambre caisse observatoire laboratoire fabricant constructeur équipementier géant chaîne opérateur startup start-up compagnie marque fonds centre réseau confédération ligue organisme institution établissement école lycée faculté municipalité métropole exécutif majorité kremlin diplomatie chancellerie ambassade centrale régie enseigne maison plateforme hébergeur',
);

const listed = typeByList({
  prefixes: /^(?:ex|vice|sub|co|bi|tri|tetra|penta)-?/u,
  men: MEN,
  women: WOMEN,
  crowds: CROWDS,
  documents: DOCUMENTS,
  organisations: ORGANISATIONS,
});

/** Nouns for what somebody knows about: toxicologue. */
const SCHOLAR = /ologues?$/u;

export const typeOf: Lexicon['typeOf'] = (noun) =>
  listed(noun) ?? (SCHOLAR.test(noun) ? (noun.endsWith('s') ? 'crowd' : 'person') : undefined);

export function genderOf(noun: string): Gender | undefined {
  if (WOMEN.has(noun) && !MEN.has(noun)) return 'she';
  // A woman may be "le ministre" or "le porte-parole".
  return /^(?:homme|père|fils|frère|mari|roi|prince|pape|acteur|chanteur|directeur|sénateur|patron)$/u.test(noun)
    ? 'he'
    : undefined;
}

const NO_NAMES = wordSet(
  'le la les l un une des du de d ce cet cette ces il elle ils elles on nous vous je tu et ou mais où donc or ni car en dans sur sous pour par avec sans chez vers depuis après avant selon comme si que qui quand lorsque alors ainsi aussi lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre novembre décembre france paris europe état etat états-unis union république assemblée nationale sénat élysée elysée bruxelles londres berlin washington moscou kiev chine russie ukraine allemagne italie espagne belgique suisse canada québec maroc algérie tunisie afrique',
);

/** Words that are no part of a person's name. */
export function isNoName(word: string): boolean {
  return NO_NAMES.has(word.toLowerCase().replace(/[’']$/u, '')) || /^\p{Lu}{2,}$/u.test(word);
}
