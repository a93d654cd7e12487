/**
 * The words of one language by which the import tells an article from what stands around it. A file named by the language’s
 * tag holds them; a list that is not there has no words. Most are read before the language of a text is known, so that those
 * of all languages are looked for together: only words belong here that mean nothing else in another language.
 *
 * The words of a list stand apart by bars. A space stands for any white space, ’ for ' too. Where small and capital letters
 * are told apart, all three forms are read of a word in small letters: by, By, BY.
 */
export interface LanguageWords {
  /** Before the name of an author, also in a field that is for authors: by Ada Lovell. */
  readonly beforeAuthors?: string;
  /** The same in a line of its own or an element for authors. They may begin a name: Di Marco. */
  readonly beforeAuthorsInLine?: string;
  /** The same in a line of a plain text, where no mark-up says what it is: words that begin no name in any language. */
  readonly beforeAuthorsAlone?: string;
  /** Between the last two names of several people. */
  readonly joinsAuthors?: string;
  /** Small words within the name of a person: Ada van Lovell. */
  readonly insideNames?: string;
  /** Between a name and the place from which its bearer reports: Ada Lovell in Norvik. */
  readonly beforePlaces?: string;
  /** The articles with which names of outlets and agencies begin: The Weir News. */
  readonly beforeOutlets?: string;
  /** Those without a space behind them: L’Éclaireur. */
  readonly beforeOutletsElided?: string;
  /** What an agency is called behind its name: Reuters news agency. */
  readonly behindAgencies?: string;

  /** What a picture is called before the name of who made it: Photo: Ada Lovell. */
  readonly pictures?: string;
  /** What else stands there, as before the source of a text: Credit: Ada Lovell. */
  readonly credits?: string;
  /** Between one of the two and the name: Photo by Ada Lovell. */
  readonly creditedTo?: string;
  /** Before such a name, without a further word: courtesy of the museum. */
  readonly courtesyOf?: string;
  /** Between the names of those who took and those who sent a picture: Ada Lovell for Weir News. */
  readonly joinsCredits?: string;
  /** Articles that begin a caption and no name, behind a word of `pictures`: Bild: Die Brücke. */
  readonly beginsCaption?: string;
  /** Words that tell a caption by its beginning: photo of. */
  readonly captionBeginnings?: string;
  /** Words that tell a caption wherever they stand in a short paragraph; signs may be among them: photo by, photo:. */
  readonly inCaptions?: string;

  /** A line that leads to the page from which a text was saved, and nothing else: source link. */
  readonly toSource?: string;
  /** A label of links to other articles, alone in its line or before a mark and a title. */
  readonly toOthers?: string;
  /** The same, also before a colon and a title at the end of a paragraph. */
  readonly toOthersInParagraph?: string;
  /** The same before a title, without a mark between. */
  readonly beforeTitle?: string;
  /** How a line begins that ends in one of `pressHere`. */
  readonly teaserBeginnings?: string;
  /** What one is asked to press: click here. */
  readonly pressHere?: string;
  /** A line of an advertisement, and nothing else. */
  readonly advertisement?: string;
  /** How a line about an advertisement begins: article continues below. */
  readonly advertisementBeginnings?: string;
  /** How a call to subscribe begins that goes on with one of `subscribedTo`. */
  readonly subscribe?: string;
  readonly subscribedTo?: string;
  /** How a call to follow the site begins. */
  readonly followUs?: string;
  /** How a call to share the text begins. Articles begin so too: such a call is short. */
  readonly shareThis?: string;
  /** How the name of a button begins that shares the text. */
  readonly pressToShare?: string;
  /** How a notice about cookies begins. */
  readonly cookieNotice?: string;
  /** Behind © and a name. */
  readonly rightsReserved?: string;
  /** What buttons are called that pass an article on. */
  readonly shareButtons?: string;
  /** Parts of addresses to which offers lead, whole: /abo/. */
  readonly offerPaths?: string;
  /** Beginnings of such parts: /subscribe/, /abonnements/. */
  readonly offerPathBeginnings?: string;
  /** Before the tags of a text and a colon. “Tag:” alone is a day in German. */
  readonly beforeTags?: string;
  /** Parts of addresses to which the links of tags lead: /tag/harbour/. */
  readonly tagPaths?: string;

  /** Before the day on which a text was published, at its beginning. */
  readonly beforeDates?: string;
  /** Words that stand with dates and times in a line of nothing else, each by itself: updated, at. ICU knows months and days. */
  readonly inDateLines?: string;
  /** Behind the number of a day in a date: 3rd of May. */
  readonly behindDays?: string;
  /** Between the day, the month and the year of a date: 3 de mayo de 2024. */
  readonly insideDates?: string;
  /** The same without a space behind it: 3 d’abril. */
  readonly insideDatesElided?: string;

  /** Before a question of an interview and a colon. */
  readonly questions?: string;
  /** Before an answer. */
  readonly answers?: string;
  /** Those of one letter that may have a stop instead of the colon. “F.” is more often somebody’s initial. */
  readonly lettersWithStop?: string;
  /** Words with which people speak of themselves, as inside a sentence. */
  readonly firstPerson?: string;
  /** With which a source without a name begins: "a friend". */
  readonly beforeUnnamed?: string;
  /** Verbs of saying in the forms that stand beside printed words, for a language without a grammar in `attribution/`. */
  readonly saying?: string;
  /** Whether what people say is printed behind dashes, so that a paragraph that begins with one is spoken. */
  readonly dialogueDashes?: boolean;
}
