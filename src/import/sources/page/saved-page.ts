import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { parse, serialize } from 'parse5';
import type { Root } from 'mdast';
import type { Extraction } from './extraction.ts';
import { withoutFurniture } from '../found-picture.ts';
import { originForKeepers } from '../origin.ts';
import { showLazyPictures } from './lazy-pictures.ts';
import { joinCaptions } from './page-caption.ts';
import { leadPicture, missedPictures, withLeadPicture } from './lead-picture.ts';
import { leftOutDoubt } from './left-out.ts';
import { isAmongTaken, missedProseDoubt, proseOn } from './missed-prose.ts';
import { pageFacts } from './page-facts.ts';
import { markFurniture } from './page-furniture.ts';
import { offerBoxes, removeOffers } from './offer-boxes.ts';
import { removeNamedBoxes } from './named-boxes.ts';
import { headingElement, printedHeading } from './printed-heading.ts';
import { DEEPEST, isDeeper, toMarkdownTree } from '../text/html-fragment.ts';
import { removeHidden } from './hidden-text.ts';
import { joinReadings } from './joined-readings.ts';
import { withoutOpeningLines } from '../text/opening-lines.ts';
import { textOf } from '../text/markdown-tree.ts';
import { isShownByScript, scriptText } from './script-text.ts';
import { secondReading } from './second-reading.ts';
import { articlesOnPage, severalArticlesDoubt } from './several-articles.ts';
import { stubDoubt } from './stub.ts';
import { joinStreamedParts } from './streamed-parts.ts';
import { plainWords, withoutTreeFurniture } from './tree-furniture.ts';

/** Below this share of the text in the page's metadata, some of the article is probably missing. */
const LEAST_SHARE = 0.8;

/** Below so many characters, Readability has found a teaser or a notice; the element marked as the article is used instead. */
const LEAST_FOUND = 400;

/** Characters of a text that the keeper is shown. */
const SHOWN = 80;

/** Extracts the article from a saved page. Runs no scripts and fetches nothing. */
export function readPage(html: string, address?: string): Extraction | { readonly failure: string } {
  // linkedom does not know which tags may be left out, and Readability fails where there is no body.
  const { document } = parseHTML(serialize(parse(html, { scriptingEnabled: false })));
  if (isDeeper(document.documentElement, DEEPEST))
    return { failure: `nests elements more than ${String(DEEPEST)} deep` };
  const {
    facts,
    articleBody,
    wordsForSubscribers,
    pictures,
    doubts: stated,
    unsure,
  } = pageFacts(document, html, address);
  const base = address ?? facts.url?.value;
  const heading = printedHeading(document);
  const scripts = Array.from(document.querySelectorAll('script:not([src])'), ({ textContent }) => textContent ?? '');
  joinStreamedParts(document);
  showLazyPictures(document);
  joinCaptions(document);
  const lead = leadPicture(document, pictures, base);
  const headed = headingElement(document);
  const printed = headed?.textContent ?? undefined;
  markFurniture(document, headed);
  const offers = offerBoxes(document, headed);
  const hidden = removeHidden(document, headed);
  const boxes = [...removeNamedBoxes(document, headed), ...removeOffers(document, headed, offers)];
  const articles = articlesOnPage(document);
  const paragraphs = proseOn(document);
  const marked = soleArticle(document)?.outerHTML;
  const visible = document.documentElement.outerHTML;
  const content = new Readability<string>(document, { keepClasses: true }).parse()?.content ?? '';
  let body = toMarkdownTree(content, base);
  if (marked !== undefined) {
    const whole = toMarkdownTree(marked, base);
    const [found, there] = [textOf(body.tree).trim().length, textOf(whole.tree).trim().length];
    const isTeaser = found < LEAST_FOUND && there > found * 2;
    if (isTeaser || isElsewhere(body.tree, whole.tree)) body = whole;
  }
  const other = secondReading(visible, base);
  const found = textOf(body.tree).trim().length;
  const script = found < LEAST_FOUND ? scriptText(articleBody, scripts, base) : undefined;
  const isWhole = script !== undefined && textOf(script.tree).length > found * 2 && continues(script.tree, body.tree);
  const instead = isWhole ? script : undefined;
  if (instead !== undefined) body = { tree: instead.tree, removed: [] };
  // What stands there until the script has run is a word such as "Loading".
  if (isShownByScript(scripts) && body.tree.children.every((block) => textOf(block).trim().length < SHOWN))
    return { failure: 'makes its text by a script; save it from the browser after it has loaded' };
  if (textOf(body.tree).trim() === '')
    return {
      failure: 'is a page without an article; if a browser shows one, save the page from there after it has loaded',
    };
  const joined =
    other === undefined || instead !== undefined ? { tree: body.tree, added: [] } : joinReadings(body.tree, other);
  const isCertain = (added: string): boolean =>
    isSummary(added, facts.summary?.value) || isAmongTaken(added, paragraphs, textOf(body.tree));
  const text = joined.tree.children.map((block) => textOf(block)).join('\n');
  const doubts: string[] = [
    ...stubDoubt(wordsForSubscribers, text),
    ...stated,
    ...hidden.doubts(text),
    ...severalArticlesDoubt(articles, text),
    ...missedProseDoubt(paragraphs, [text, ...body.removed.map((removal) => removal.text)].join('\n')),
    ...(instead === undefined
      ? []
      : [
          `the page shows no article; its text is from ${instead.where}, without headings, links and pictures that a script adds; compare with the original`,
        ]),
    ...joinedDoubt(joined.added.filter((one) => !isCertain(one))),
    ...(other === undefined ? ['a second extractor could not read the page; compare the text with the original'] : []),
  ];
  if (articleBody !== undefined && textOf(joined.tree).length < articleBody.length * LEAST_SHARE) {
    doubts.push(
      `the page’s metadata holds an article of ${String(articleBody.length)} characters, the text found has ${String(textOf(joined.tree).length)}; compare them`,
    );
  }
  if (
    heading !== undefined &&
    facts.headline !== undefined &&
    plainWords(heading) !== plainWords(facts.headline.value)
  ) {
    doubts.push(
      `the page prints the heading “${heading}”, the headline is from ${originForKeepers(facts.headline.origin)}`,
    );
  }
  const shown = withoutFurniture(joined.tree);
  const plainTree = withoutTreeFurniture(shown.tree, [heading, printed, facts.headline?.value], base);
  const opened = withoutOpeningLines(plainTree.tree, facts);
  const tree = withLeadPicture(opened.tree, lead.image);
  doubts.push(...leftOutDoubt(opened.tree, other, [...body.removed, ...plainTree.removed]));
  return {
    tree,
    facts: { ...facts, ...(opened.byline !== undefined && { byline: opened.byline }) },
    removed: [
      ...hidden.removed,
      ...boxes,
      ...body.removed,
      ...plainTree.removed,
      ...opened.removed,
      ...shown.removed,
      ...lead.left,
      ...missedPictures(tree, lead),
    ],
    doubts,
    ...(unsure.length > 0 && { unsure }),
  };
}

/** Whether a text holds what another one begins with, if that is prose and not a notice such as "Loading". */
function continues(text: Root, beginning: Root): boolean {
  const first = beginning.children.map((block) => textOf(block).trim()).find((words) => words.length >= SHOWN);
  return first === undefined || plainWords(textOf(text)).includes(plainWords(first.slice(0, SHOWN)));
}

/** So many blocks of prose make an article. */
const LEAST_PROSE = 3;

/** Whether a text was found outside of the element that the page marks as its article, though there is prose in that. */
function isElsewhere(text: Root, marked: Root): boolean {
  const there = plainWords(textOf(text));
  const prose = marked.children.map((block) => plainWords(textOf(block))).filter((words) => words.length >= SHOWN);
  return prose.length >= LEAST_PROSE && !prose.some((words) => there.includes(words.slice(0, SHOWN)));
}

/** Whether a paragraph is what the page states as the summary of its article, which stands above it. */
function isSummary(paragraph: string, summary: string | undefined): boolean {
  const [one, other] = [plainWords(paragraph), plainWords(summary ?? '')];
  return other !== '' && (other.startsWith(one) || one.startsWith(other));
}

/** What the keeper is asked when two extractors do not agree. */
function joinedDoubt(added: readonly string[]): readonly string[] {
  const [first] = added;
  if (first === undefined) return [];
  const begins = first.length > SHOWN ? `${first.slice(0, SHOWN)}…` : first;
  return [
    added.length === 1
      ? `two extractors disagree: one left out “${begins}”; it was put where it stood, compare with the original`
      : `two extractors disagree: one left out ${String(added.length)} paragraphs, the first “${begins}”; they were put where they stood, compare with the original`,
  ];
}

/** The element that the page marks as its article, if there is exactly one. */
function soleArticle(document: Document): Element | undefined {
  for (const selector of ['[itemprop="articleBody"]', 'article', 'main']) {
    const found = document.querySelectorAll(selector);
    if (found.length === 1 && found[0] !== undefined) return found[0];
  }
  return undefined;
}
