import type { LanguageWords } from './language-words.ts';

/** French. */
export const fr: LanguageWords = {
  beforeAuthors: 'par',
  beforeAuthorsInLine: 'auteur',
  joinsAuthors: 'et',
  insideNames: 'de|du|des|la|le',
  beforePlaces: 'à',
  beforeOutlets: 'le|la|les',
  beforeOutletsElided: 'l’',

  pictures: 'photo|photos|photographie|image',
  credits: 'crédit|crédits|crédit photo|crédits photo|source',
  creditedTo: 'de|par',

  toOthers: 'lire aussi|à lire aussi|sur le même sujet',
  advertisement: 'publicité',
  rightsReserved: 'tous droits réservés',
  shareButtons: 'partager|imprimer',
  offerPaths: 'don|dons',
  offerPathBeginnings: 'abonne',
  beforeTags: 'mots clés|mots-clés|étiquettes',
  tagPaths: 'mot-cle|mot-cles|mots-cle|mots-cles|sujet|sujets',

  behindDays: 'er',

  questions: 'Q|Question',
  answers: 'R|Réponse',
  lettersWithStop: 'Q|R',
  firstPerson: 'je|mon|ma|mes|moi|me',
  beforeUnnamed: 'un|une',
  dialogueDashes: true,
  inDateLines: 'le|à|h|heure|publié|créé|mis|mise|jour|modifié|dernière',
};
