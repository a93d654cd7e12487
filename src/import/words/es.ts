import type { LanguageWords } from './language-words.ts';

/** Spanish. */
export const es: LanguageWords = {
  beforeAuthors: 'por',
  beforeAuthorsInLine: 'autor',
  joinsAuthors: 'y|e',
  insideNames: 'de|del|la|el|y',
  beforeOutlets: 'el|la',

  pictures: 'foto|fotos|imagen|fotografía',
  credits: 'crédito|fuente',

  toOthers: 'lea también|lee también|te puede interesar|más sobre este tema',
  advertisement: 'publicidad',
  rightsReserved: 'todos los derechos reservados',
  shareButtons: 'compartir|imprimir|guardar',
  offerPaths: 'donar',
  offerPathBeginnings: 'suscri|abone',
  beforeTags: 'etiquetas|palabras clave',
  tagPaths: 'tema|temas|etiqueta|etiquetas',

  insideDates: 'de|del',

  questions: 'P|Pregunta',
  answers: 'R|Respuesta',
  lettersWithStop: 'P|R',
  firstPerson: 'yo|mi|mis|me',
  beforeUnnamed: 'un|una',
  dialogueDashes: true,
  inDateLines: 'el|a|las|h|hora|horas|fecha|publicado|modificado|actualizado|actualización|última',
};
