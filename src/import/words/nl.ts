import type { LanguageWords } from './language-words.ts';

/** Dutch. */
export const nl: LanguageWords = {
  beforeAuthorsInLine: 'door|auteur',
  joinsAuthors: 'en',
  insideNames: 'van|de|den|der|ter',
  toOthers: 'lees ook|lees verder|lees meer',
  advertisement: 'advertentie',
  rightsReserved: 'alle rechten voorbehouden',
  shareButtons: 'delen|afdrukken',
  beforeTags: 'trefwoorden',
  firstPerson: 'ik|mijn|mij',
  inDateLines: 'op|om|uur|gepubliceerd|laatst|bijgewerkt',
};
