import { oneLine } from '../../../text/one-line.ts';
import { wordsOf } from '../../../text/word.ts';
import { removeConsent } from './consent-notice.ts';
import type { Removal } from './extraction.ts';
import { hidingOn, UNSEEN, whyHidden } from './looks-hidden.ts';
import { PageStyles } from './page-styles.ts';

/** Elements that never hold words of an article. */
const CODE = 'script, style, template, iframe, object, embed, noscript';

/** Elements that readers do not see: forms, and text for screen readers or machines only. */
const NEVER = ['form', 'dialog', '.hidden:not([class*=":"])', ...UNSEEN.split(', ')];

/**
 * What hides more of the page's text than this, all its elements together, hides nothing: a script shows it to readers, or
 * stands before a text that is paid for.
 */
const LARGEST_HIDDEN_SHARE = 0.4;

/** With less text in paragraphs, in UTF-16 units, the page does not mark its paragraphs, and all its text counts. */
const LEAST_PROSE = 200;

/** Characters of a hidden text that the keeper is shown. */
const SHOWN = 80;

/** Shorter texts, in UTF-16 units, came through only when they stand on a line of their own. */
const SHORT = 40;

/** Words that make a hidden paragraph one that an article may miss. */
const LEAST_MISSED = 12;

/** What was removed, and what a person should look at. */
export interface HiddenText {
  readonly removed: readonly Removal[];
  /** The doubts about a text that was taken from the page: what is not in it is nobody's business. */
  doubts(text: string): readonly string[];
}

/** Elements that one rule hides. */
interface HiddenGroup {
  readonly by: string;
  readonly elements: Set<Element>;
}

/**
 * Removes from a page what readers did not see for certain, and names what only looked hidden: without a browser nobody
 * knows what a script fades in or where an element ends up, so that stays and a person decides.
 */
export function removeHidden(document: Document, heading?: Element): HiddenText {
  const styles = new PageStyles(document);
  const doubtful = new Map<Element, string>();
  const groups = new Map<string, HiddenGroup>();
  const hide = (element: Element, by: string): void => {
    const group = groups.get(by) ?? { by, elements: new Set() };
    groups.set(by, group);
    group.elements.add(element);
  };
  for (const element of styles.elementsWith(doesHide)) {
    const declared = ['display', 'visibility', 'content-visibility']
      .map((property) => ({ property, declared: styles.declared(element, property) }))
      .find(({ property, declared }) => doesHide(property, declared?.value ?? ''));
    if (declared?.declared === undefined) continue;
    const { value, origin, isCertain } = declared.declared;
    if (isCertain) hide(element, `${declared.property}: ${value}, by ${origin}`);
    else doubtful.set(element, `${declared.property}: ${value}, by ${origin}`);
  }
  for (const element of styles.elementsWith(hidingOn(styles))) {
    const why = whyHidden(element, styles);
    if (why !== undefined) doubtful.set(element, why);
  }
  for (const selector of NEVER) for (const element of document.querySelectorAll(selector)) hide(element, selector);
  for (const element of Array.from(document.querySelectorAll(CODE))) element.remove();

  const asked = removeConsent(document, heading);
  removeAround([...groups.values()], heading);
  const { removed, kept, missed } = removeGroups(document, [...groups.values()]);
  for (const { by, elements } of kept) for (const element of elements) doubtful.set(element, by);
  const seen = shownTexts(document, doubtful);
  return {
    removed: [...asked, ...listedOnce(removed)],
    doubts: (text) => [...doubtsAbout(seen, text), ...doubtsAboutMissed(missed)],
  };
}

function doesHide(property: string, value: string): boolean {
  switch (property) {
    case 'display':
      return value === 'none';
    case 'visibility':
      return value === 'hidden' || value === 'collapse';
    default:
      return property === 'content-visibility' && value === 'hidden';
  }
}

/** So many paragraphs that are shown, of so many UTF-16 units, are a text and not a teaser. */
const LEAST_PARAGRAPHS = 5;
const PARAGRAPH = 80;

/**
 * Removes what is hidden outside of the article, when the page marks an article whose text is shown. Like menus and footers
 * it is not listed.
 */
function removeAround(groups: readonly HiddenGroup[], heading: Element | undefined): void {
  const article = heading?.closest('article, main');
  if (article == null) return;
  const hidden = outermost(new Set(groups.flatMap(({ elements }) => [...elements])));
  const shown = Array.from(article.querySelectorAll('p')).filter(
    (paragraph) =>
      (paragraph.textContent ?? '').trim().length >= PARAGRAPH &&
      !hidden.some((element) => element.contains(paragraph)),
  );
  if (shown.length < LEAST_PARAGRAPHS) return;
  for (const element of hidden) if (!element.contains(article) && !article.contains(element)) element.remove();
}

/** Removes the smallest groups first, as long as all that is removed together is not too much. */
function removeGroups(document: Document, groups: readonly HiddenGroup[]) {
  const lengthOf = textMeasure(document);
  const limit = lengthOf(document.documentElement) * LARGEST_HIDDEN_SHARE;
  const sized = groups
    .map((group) => ({ group, length: [...outermost(group.elements)].reduce((sum, one) => sum + lengthOf(one), 0) }))
    .toSorted((a, b) => a.length - b.length);
  const removed: Removal[] = [];
  const missed: DoubtfulText[] = [];
  const kept: HiddenGroup[] = [];
  let sum = 0;
  for (const { group, length } of sized) {
    if (length > 0 && sum + length > limit) {
      kept.push(group);
      continue;
    }
    sum += length;
    for (const element of outermost(group.elements)) {
      if (!document.contains(element)) continue;
      const text = oneLine(element.textContent);
      if (text !== '') removed.push({ what: 'hidden text', text });
      if (element.tagName.toLowerCase() === 'p' && wordsOf(text).length >= LEAST_MISSED)
        missed.push({ why: group.by, text });
      element.remove();
    }
  }
  // Readability would remove these, whatever they hold.
  for (const { elements } of kept) {
    for (const element of elements) {
      for (const attribute of ['style', 'hidden', 'aria-hidden']) element.removeAttribute(attribute);
    }
  }
  return { removed, kept, missed };
}

/** A label that stands in many places is listed once. */
function listedOnce(removed: readonly Removal[]): readonly Removal[] {
  return [...new Map(removed.map((removal) => [removal.text, removal])).values()];
}

/** Elements that are in no other of the set. */
function outermost(elements: ReadonlySet<Element>): readonly Element[] {
  return [...elements].filter((element) => {
    for (let around = element.parentElement; around !== null; around = around.parentElement) {
      if (elements.has(around)) return false;
    }
    return true;
  });
}

/** Measures the text of an element in its paragraphs, so that menus do not count, or as a whole on pages without any. */
function textMeasure(document: Document): (element: Element) => number {
  const text = (element: Element): number => oneLine(element.textContent).length;
  const prose = (element: Element): number =>
    element.tagName.toLowerCase() === 'p'
      ? text(element)
      : Array.from(element.querySelectorAll('p')).reduce((sum, paragraph) => sum + text(paragraph), 0);
  return prose(document.documentElement) < LEAST_PROSE ? text : prose;
}

/** A text that is or looks hidden, and why. */
interface DoubtfulText {
  readonly why: string;
  readonly text: string;
}

function shownTexts(document: Document, doubtful: ReadonlyMap<Element, string>): readonly DoubtfulText[] {
  return [...doubtful].flatMap(([element, why]) => {
    const text = (element.textContent ?? '').replace(/[\s\p{Cc}]+/gu, ' ').trim();
    return text === '' || !document.contains(element) ? [] : [{ why, text }];
  });
}

/** One doubt for each reason, with the beginning of the first text that came through. */
function doubtsAbout(seen: readonly DoubtfulText[], body: string): readonly string[] {
  const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, '');
  const there = letters(body);
  const lines = new Set(body.split('\n').map(letters));
  // A word such as “News” stands somewhere in many texts.
  const through = seen.filter(({ text }) =>
    text.length < SHORT
      ? letters(text) !== '' && lines.has(letters(text))
      : there.includes(letters(text.slice(0, SHOWN))),
  );
  return [...Map.groupBy(through, ({ why }) => why)].map(
    ([why, texts]) => `${firstOf(texts)} looked hidden (${why}); delete what readers could not see`,
  );
}

function doubtsAboutMissed(missed: readonly DoubtfulText[]): readonly string[] {
  return [...Map.groupBy(missed, ({ why }) => why)].map(
    ([why, texts]) => `${firstOf(texts)} is hidden (${why}) and was left out; compare with the original`,
  );
}

function firstOf(texts: readonly DoubtfulText[]): string {
  const [{ text } = { text: '' }] = texts;
  const more = texts.length > 1 ? ` and ${String(texts.length - 1)} more` : '';
  return `“${text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text}”${more}`;
}
