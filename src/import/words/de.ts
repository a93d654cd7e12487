import type { LanguageWords } from './language-words.ts';

/** German. */
export const de: LanguageWords = {
  beforeAuthors: 'von',
  beforeAuthorsInLine: 'text|autor|autorin',
  joinsAuthors: 'und',
  insideNames: 'von|der|den',
  beforePlaces: 'in|aus',
  beforeOutlets: 'der|die|das',
  behindAgencies: 'nachrichtenagentur',

  pictures: 'foto|fotos|bild|titelfoto|titelbild|symbolfoto|symbolbild|archivfoto|archivbild|beitragsfoto|beitragsbild',
  credits: 'quelle',
  creditedTo: 'von',
  joinsCredits: 'für',
  beginsCaption: 'der|die|das|ein|eine',

  toOthers: 'mehr zum thema|lesen sie auch|lesen sie mehr|lest auch|auch interessant',
  advertisement: 'anzeige|werbung',
  rightsReserved: 'alle rechte vorbehalten',
  shareButtons: 'teilen|drucken|merken',
  offerPaths: 'abo|abos|konto|spende|spenden|angebot|angebote',
  offerPathBeginnings: 'anmeld|abonne',
  beforeTags: 'schlagwort|schlagworte|schlagworter|schlagwörter|stichworter|stichwörter',
  tagPaths: 'thema|themen|schlagwort|schlagwoerter',

  questions: 'F|Frage|Interviewer|Interviewerin|Moderator',
  answers: 'A|Antwort',
  firstPerson: 'ich|mir|mich|mein|meine|meinem|meinen|meiner|meines',
  beforeUnnamed: 'ein|eine',
  inDateLines:
    'am|vom|um|uhr|stand|datum|veröffentlicht|publiziert|erschienen|erstellt|zuletzt|geändert|bearbeitet|aktualisiert',
};
