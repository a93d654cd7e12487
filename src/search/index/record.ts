import type { Article, Outlet, Quotation, Speaker, Topic } from '../../archive/article.ts';
import { articlePath, paragraphFragment, quotationFragment } from '../../archive/permalink.ts';
import { allNames } from '../../archive/speaker-names.ts';
import { allTopicsOf } from '../../archive/topics.ts';
import { formsOf, wordsOf } from '../../text/word.ts';
import { languageOfWords, quotationMarks } from '../../text/quotation-marks.ts';
import { printedName } from '../../languages/printed-name.ts';
import type { Language } from '../../languages/language.ts';
import { writeWordLanguages } from './word-languages.ts';
import { DASH_BREAK, ELISION, markable, PICTURE, undivided, unstretched, WORD_JOINER } from './record-text.ts';

/** What Pagefind indexes of one article. */
export interface SearchRecord {
  /** Address of the article below the base path. */
  readonly url: string;
  readonly html: string;
}

/**
 * Speakers and outlets by id, and the language in which results speak of them. The content check refuses unknown ids; here they
 * would stand for their own name.
 */
export interface Names {
  readonly speakers: ReadonlyMap<string, Speaker>;
  readonly outlets: ReadonlyMap<string, Outlet>;
  readonly topics?: ReadonlyMap<string, Topic>;
  readonly words: Language;
}

export function namesOf(
  speakers: readonly Speaker[],
  outlets: readonly Outlet[],
  words: Language,
  topics?: ReadonlyMap<string, Topic>,
): Names {
  return {
    speakers: new Map(speakers.map((speaker) => [speaker.id, speaker])),
    outlets: new Map(outlets.map((outlet) => [outlet.id, outlet])),
    ...(topics !== undefined && { topics }),
    words,
  };
}

/**
 * One record for each article, as HTML of its own: headline, facts, summary, paragraphs, what is said of each picture, and a
 * line about each quotation.
 * Quotations and paragraphs are titled anchors with the ids of the article's page, so that a result links to the place.
 * A record for each quotation would put 8 bytes a quotation into what every searcher downloads first.
 *
 * @see https://pagefind.app/docs/indexing/
 */
export function searchRecord(article: Article, names: Names, archiveLanguage: string): SearchRecord {
  const { headline, summary, byline, published, paragraphs } = article;
  const language = article.language ?? archiveLanguage;
  const text = (printed: string): string => escaped(dividedText(printed, language));
  const outlet = article.outlet === undefined ? undefined : outletName(names, article.outlet);
  const { say, isolate, date: dateInWords } = names.words;
  const date = dateInWords(published);
  const factsOf = (name: string | undefined): string =>
    name === undefined ? date : say('publication.outlet-and-date', { outlet: name, date });
  const facts = factsOf(outlet);
  const speakers = new Set(article.quotations.map(({ speaker }) => speakerName(names, speaker)));
  const subjects = new Set(article.quotations.flatMap(({ about = [] }) => about.map((id) => speakerName(names, id))));
  const { topics = new Map<string, Topic>() } = names;
  const outlets = new Set([outlet, ...article.quotations.map(({ to }) => to && outletName(names, to))]);
  const lines = [
    `<h1>${text(headline)}</h1>`,
    paragraph('facts', [facts, byline].filter(Boolean).join('. '), text),
    paragraph('summary', summary, text),
    ...paragraphs.map(
      ({ number, text: printed }) =>
        `<p id="${paragraphFragment(number)}" data-pagefind-title="¶ ${String(number)}">${markedParagraph(printed, number, article, names, text)}</p>`,
    ),
    ...pictureTexts(article).map((printed, index) => paragraph(pictureFragment(index + 1), printed, text)),
    ...quotationsInOrder(article).map((quotation) => {
      const said = attribution(quotation, names);
      const unseen = unseenAbout(quotation, article, names);
      const shown = [said, quotation.note].filter(Boolean).join('. ');
      return `<p id="${quotationFragment(quotation.id)}" data-pagefind-title="${escaped(attribution(quotation, names, isolate))}">${text(shown)}${unseen.map((words) => (words === '' ? WORD_JOINER : ` ${WORD_JOINER}${text(words)}`)).join('')}</p>`;
    }),
    fact('meta', 'title', headline),
    fact('meta', 'facts', factsOf(outlet && isolate(outlet))),
    fact('meta', 'edition', article.edition),
    fact('meta', 'languages', spokenIn(article, language)),
    ...[...speakers].map((name) => fact('filter', 'speaker', name)),
    ...[...outlets].flatMap((name) => (name === undefined ? [] : fact('filter', 'outlet', name))),
    ...[...subjects].map((name) => fact('filter', 'about', name)),
    ...allTopicsOf(article, topics).map((id) => fact('filter', 'topic', topics.get(id)?.name ?? id)),
    fact('filter', 'year', published.slice(0, 4)),
    fact('sort', 'date', published),
  ];
  return {
    url: articlePath(article.id),
    html: `<!doctype html><html lang="${escaped(language)}"><body>${lines.join('\n')}</body></html>`,
  };
}

/** What stands below each picture, what it shows, and who made it; a picture that is shown twice has it once. */
function pictureTexts({ pictures = [] }: Article): readonly string[] {
  return [
    ...new Set(
      pictures.map(({ caption, alt, credit }) =>
        [caption, alt === caption ? undefined : alt, credit].filter(Boolean).join('. '),
      ),
    ),
  ];
}

/** Id of a picture's text in the record. Pages have no such place: a result leads to the article. */
function pictureFragment(number: number): string {
  return `${PICTURE}${String(number)}`;
}

/** The quotations in the order of the text: the order in which all tables of the search count them. */
export function quotationsInOrder({ quotations }: Article): readonly Quotation[] {
  const at = ({ places: [first] }: Quotation): readonly [number, number] => [first?.paragraph ?? 0, first?.start ?? 0];
  return quotations.toSorted((a, b) => at(a)[0] - at(b)[0] || at(a)[1] - at(b)[1]);
}

/**
 * What is searched about a quotation beside the line that results show: the speaker's other names, as far as they have words
 * of their own, the translation, and the questions of the same article that the words answer, since an answer seldom repeats
 * them. What answers another article was said after its readers knew the question, and often names its subject.
 *
 * @param article prints the quotation
 */
export function unseenAbout(
  { speaker, translation, answers = [] }: Quotation,
  { quotations }: Pick<Article, 'quotations'>,
  names: Names,
): readonly string[] {
  const known = names.speakers.get(speaker);
  const own = new Set(formsOf(known?.name ?? ''));
  const others =
    known === undefined ? [] : allNames(known).filter((name) => formsOf(name).some((form) => !own.has(form)));
  const questions = quotations.filter(({ id }) => answers.includes(id)).flatMap(({ parts }) => parts);
  const unseen = [others.join(', '), translation?.text ?? '', questions.join(' ')];
  return unseen.slice(0, unseen.findLastIndex((words) => words !== '') + 1);
}

/**
 * Who said it, to whom and when, as a result shows it.
 *
 * @param isolated makes the name of the addressee fit to be shown beside words of the other direction
 */
export function attribution(
  { speaker, as, to, said }: Quotation,
  names: Names,
  isolated = (name: string): string => name,
): string {
  const { say, date: inWords } = names.words;
  const date = said === undefined ? say('date.not-recorded') : inWords(said);
  const who = {
    speaker: printedName(speakerName(names, speaker), { ...(as !== undefined && { as }) }, names.words),
    date,
  };
  return to === undefined
    ? say('attribution.date', who)
    : say('attribution.to-date', { ...who, to: isolated(outletName(names, to)) });
}

export function speakerName({ speakers }: Names, id: string): string {
  return speakers.get(id)?.name ?? id;
}

export function outletName({ outlets }: Names, id: string): string {
  return outlets.get(id)?.name ?? id;
}

function paragraph(id: string, printed: string, text: (printed: string) => string): string {
  return `<p id="${id}">${text(printed)}</p>`;
}

/** The languages of the article's words with their quotation marks, which a result shows around them. */
function spokenIn(article: Article, language: string): string {
  const others = article.quotations.flatMap((quotation) => {
    const tag = languageOfWords(quotation, article) ?? language;
    return tag === language ? [] : [{ quotation: quotation.id, tag, marks: quotationMarks(tag) }];
  });
  return writeWordLanguages([{ tag: language, marks: quotationMarks(language) }, ...others]);
}

/** A value that Pagefind stores, outside the text. */
function fact(kind: 'meta' | 'filter' | 'sort', name: string, value: string): string {
  return `<i data-pagefind-ignore data-pagefind-${kind}="${name}">${escaped(value)}</i>`;
}

/** A paragraph with its quotations in `<span>`s. The first part of a quotation has its title, further parts have none. */
function markedParagraph(
  printed: string,
  number: number,
  { quotations }: Article,
  names: Names,
  text: (printed: string) => string,
): string {
  const parts = quotations
    .flatMap((quotation) => quotation.places.map((place, part) => ({ ...place, part, quotation })))
    .filter((place) => place.paragraph === number)
    .toSorted((a, b) => a.start - b.start);
  let at = 0;
  let html = '';
  for (const { start, end, part, quotation } of parts) {
    // Pagefind ends a word where an element with an id begins: the opening mark goes inside.
    const opening = printed.slice(at, start).search(/[^\s\p{L}\p{M}\p{N}]*$/u) + at;
    const title =
      part === 0 ? ` data-pagefind-title="${escaped(attribution(quotation, names, names.words.isolate))}"` : '';
    html += `${text(printed.slice(at, opening))}<span id="${quotationFragment(quotation.id)}"${title}>${text(printed.slice(opening, start))}${WORD_JOINER}${text(printed.slice(start, end))}</span>`;
    at = end;
  }
  return html + text(printed.slice(at));
}

/**
 * The text with its words divided where Pagefind would not: it only divides at white space and hyphens. Invisible on
 * a page; `printedText` takes the marks out again.
 */
function dividedText(text: string, language: string): string {
  const printed = markable(text);
  const words = wordsOf(printed);
  let divided = '';
  let at = 0;
  for (const [number, { start, end }] of words.entries()) {
    const gap = printed.slice(words[number - 1]?.end ?? 0, start);
    divided += printed.slice(at, start).replace(/’$/u, ELISION);
    if (number > 0 && /^(?!['’]$)[^\s-]+$/u.test(gap)) divided += DASH_BREAK;
    divided += undivided(printed.slice(start, end));
    at = end;
  }
  divided += printed.slice(at);
  return unstretched(UNDIVIDED.test(language) ? segmented(divided, language) : divided);
}

/** Languages without spaces that Pagefind does not segment: it does so for Chinese, Japanese and Thai. */
const UNDIVIDED = /^(?:km|lo|my)\b/;

function segmented(text: string, language: string): string {
  const segments = [...new Intl.Segmenter(language, { granularity: 'word' }).segment(text)];
  return segments
    .map(({ segment, isWordLike }, number) => (number > 0 && isWordLike === true ? DASH_BREAK : '') + segment)
    .join('');
}

/** Pagefind’s service ends at half of a surrogate pair. */
function escaped(text: string): string {
  return text.toWellFormed().replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
