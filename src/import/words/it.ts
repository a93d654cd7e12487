import type { LanguageWords } from './language-words.ts';

/** Italian. */
export const it: LanguageWords = {
  beforeAuthorsInLine: 'di',
  insideNames: 'da|de|di|del|della',
  beforeOutlets: 'il|la',
  beforeOutletsElided: 'l’',
  credits: 'fonte',
  toOthers: 'leggi anche|leggi tutto',
  advertisement: 'pubblicità',
  rightsReserved: 'tutti i diritti riservati|riproduzione riservata',
  shareButtons: 'condividi|stampa',
  offerPathBeginnings: 'abbona',
  beforeTags: 'parole chiave',
  firstPerson: 'io|mio|mia|miei|mie|mi',
  inDateLines: 'il|alle|ore|data|pubblicato|modifica|modificato|aggiornato|aggiornamento|ultimo',
};
