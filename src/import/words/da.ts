import type { LanguageWords } from './language-words.ts';

/** Danish. */
export const da: LanguageWords = {
  beforeAuthorsInLine: 'af',
  joinsAuthors: 'og',
  firstPerson: 'jeg|min|mit|mine|mig',
  toOthers: 'læs også|læs mere',
  advertisement: 'annonce',
  shareButtons: 'udskriv',
  inDateLines: 'd|den|kl|publiceret|udgivet|sidst|opdateret',
};
