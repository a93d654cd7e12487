import type { LanguageWords } from './language-words.ts';

/** Swedish. */
export const sv: LanguageWords = {
  beforeAuthorsInLine: 'av|text',
  joinsAuthors: 'och',
  toOthers: 'läs också|läs mer|läs även',
  advertisement: 'annons',
  shareButtons: 'dela|skriv ut',
  firstPerson: 'jag|min|mitt|mina|mig',
  inDateLines: 'den|kl|publicerad|senast|uppdaterad',
};
