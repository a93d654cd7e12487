import type { LanguageWords } from './language-words.ts';

/** Polish. */
export const pl: LanguageWords = {
  beforeAuthorsInLine: 'autor|autorka',
  joinsAuthors: 'i',

  toOthers: 'czytaj więcej|czytaj też|czytaj także|zobacz też|zobacz także',
  advertisement: 'reklama',
  rightsReserved: 'wszelkie prawa zastrzeżone',
  shareButtons: 'udostępnij|drukuj',
  beforeTags: 'tagi|słowa kluczowe',

  firstPerson: 'mnie|mój|moja|moje|moją|mną',
  saying:
    'mówi|mówią|mówił|mówiła|mówili|powiedział|powiedziała|odpowiedział|odpowiedziała|odpowiada|odparł|' +
    'odparła|odrzekł|odrzekła|rzekł|rzekła|rzecze|pyta|pytał|pytała|zapytał|zapytała|spytał|spytała|dopytuje|' +
    'dopytywał|dopytywała|krzyknął|krzyknęła|wykrzyknął|wykrzyknęła|wyjaśnia|wyjaśnił|wyjaśniła|dodaje|dodał|' +
    'dodała|podaje|podał|podała|twierdzi|twierdził|twierdziła|stwierdził|stwierdziła|uznał|uznała|przyznaje|' +
    'przyznał|przyznała|wyznaje|wyznał|wyznała|zapewnia|zapewnił|zapewniła|zaznacza|zaznaczył|zaznaczyła|' +
    'oznacza|określa|określił|określiła|podkreśla|podkreślił|podkreśliła|tłumaczy|tłumaczył|tłumaczyła|' +
    'opowiada|opowiadał|opowiadała|wspomina|wspominał|wspominała|komentuje|komentował|komentowała|skomentował|' +
    'skomentowała|ocenia|ocenił|oceniła|pisze|pisał|pisała|napisał|napisała|apeluje|apelował|apelowała|' +
    'zaapelował|zaapelowała|informuje|informował|informowała|poinformował|poinformowała|przekonuje|' +
    'przekonywał|przekonywała|relacjonuje|relacjonował|relacjonowała|zauważa|zauważył|zauważyła|przypomina|' +
    'przypomniał|przypomniała|uważa|zażartował|zażartowała|zapowiada|zapowiedział|zapowiedziała|ujawnił|' +
    'ujawniła|ostrzega|ostrzegł|ostrzegła|opowiedział|opowiedziała',
  dialogueDashes: true,
  inDateLines: 'godz|r|data|publikacji|opublikowano|dodano|aktualizacja|ostatnia',
};
