import type { WordsByLanguage } from './any-of.ts';

/** Before a question of an interview and a colon. */
export const QUESTION_LABELS: WordsByLanguage = {
  en: ['Q', 'Question', 'Interviewer', 'Host', 'Moderator'],
  de: ['F', 'Frage', 'Interviewer', 'Interviewerin', 'Moderator'],
  fr: ['Q', 'Question'],
  es: ['P', 'Pregunta'],
};

/** Before an answer. */
export const ANSWER_LABELS: WordsByLanguage = {
  en: ['A', 'Answer'],
  de: ['A', 'Antwort'],
  fr: ['R', 'Réponse'],
  es: ['R', 'Respuesta'],
};

/** Those of one letter that may have a stop instead of the colon. “F.” is more often somebody’s initial. */
export const LETTERS_WITH_STOP = ['Q', 'A', 'P', 'R'];

/** Words with which people speak of themselves, as inside a sentence. */
export const FIRST_PERSON: WordsByLanguage = {
  en: ['I', 'I’m', "I'm", 'I’ve', "I've", 'I’d', "I'd", 'I’ll', "I'll", 'my', 'me'],
  de: ['ich', 'mir', 'mich', 'mein', 'meine', 'meinem', 'meinen', 'meiner', 'meines'],
  fr: ['je', 'mon', 'ma', 'mes', 'moi', 'me'],
  es: ['yo', 'mi', 'mis', 'me'],
};
