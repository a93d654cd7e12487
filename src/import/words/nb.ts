import type { LanguageWords } from './language-words.ts';

/** Norwegian. */
export const nb: LanguageWords = {
  inDateLines: 'kl|publisert|sist|oppdatert',
};
