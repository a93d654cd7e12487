import { articlePath, quotationPath, withBase } from '../../archive/permalink.ts';
import { MARK_PARAMETER, writeMarks } from '../query/marked-address.ts';
import type { FoundIn, MarkedText, ResultView } from '../query/result-view.ts';
import type { SearchKey, SearchWords } from './search-words.ts';

/** The list item of one result. Texts are inserted as text nodes, never as HTML. */
export function resultItem(view: ResultView, base: string, document: Document, { say }: SearchWords): HTMLLIElement {
  const { element, text } = builder(document);
  const { article, quotation } = view;
  const found = element('a', { class: 'result__words', href: withBase(base, addressOf(view)) });
  if (quotation === undefined) found.append(text(article.headline));
  else {
    for (const [number, part] of view.texts.entries()) {
      if (number > 0) found.append(text(' '));
      found.append(text(quotation.marks.open), ...marked(part, element, text), text(quotation.marks.close));
    }
  }
  const item = element('li');
  // Who and when comes before the words, as everywhere. The link to the words must be the first link of the item.
  const who = element('p', { class: 'result__who' });
  const words = element('p', { ...lang(quotation?.language ?? article.language), dir: 'auto' });
  const facts = element('p', { class: 'meta' });
  words.append(found);
  item.append(who, words);
  if (quotation === undefined) {
    who.append(text(say(article.isRetold ? 'search.article-retold' : 'search.article', { facts: article.facts })));
    const passage = element('p');
    const printed = element('bdi', lang(article.language));
    const key = FOUND_IN[view.foundIn];
    const place = view.place !== undefined ? say('search.in-place', { place: view.place }) : key && say(key);
    if (place !== undefined) passage.append(text(`${place} `));
    for (const part of view.texts) printed.append(...marked(excerpt(part), element, text));
    passage.append(printed);
    item.append(passage);
  } else {
    const speaker = element('strong', { dir: 'auto' });
    speaker.append(text(quotation.speaker));
    who.append(speaker, text(quotation.occasion));
    const headline = element('a', {
      href: withBase(base, articlePath(article.id)),
      ...lang(article.language),
      dir: 'auto',
    });
    headline.append(text(article.headline));
    const own = element('a', { href: withBase(base, quotationPath(quotation.id)) });
    own.append(text(say('search.address', { address: `q/${quotation.id}` })));
    const known = element('span', { class: 'result__facts' });
    known.append(text(article.facts));
    const source = say('search.source', {
      article: place('article'),
      facts: place('facts'),
      address: place('address'),
    });
    facts.append(...withElements(source, { article: headline, facts: known, address: own }));
    if (view.sentence !== undefined) {
      const line = element('p', { class: 'meta' });
      const sentence = element('bdi', lang(article.language));
      sentence.append(text(view.sentence));
      const around = article.isRetold ? 'search.in-retelling' : 'search.in-sentence';
      line.append(...withElements(say(around, { sentence: place('sentence') }), { sentence }));
      item.append(line);
    }
    for (const [key, beside] of [
      ['search.in-translation', view.translation],
      ['search.in-note', view.note],
      ['search.in-question', view.question],
    ] as const) {
      if (beside === undefined) continue;
      const line = element('p', { class: 'meta' });
      const found = element('bdi');
      found.append(...marked(excerpt(beside), element, text));
      line.append(text(`${say(key)} `), found);
      item.append(line);
    }
  }
  const label = labelOf(view);
  if (label !== undefined) {
    const badge = element('span', { class: 'badge' });
    badge.append(text(say(label)));
    facts.append(text(' '), badge);
  }
  if (facts.hasChildNodes()) item.append(facts);
  return item;
}

/** The language of an element, where it is known. */
function lang(tag: string): Readonly<Record<string, string>> {
  return tag === '' ? {} : { lang: tag };
}

/** Says of a quotation how its words answer the query, where that could be mistaken. */
function labelOf({ wording, quotation, foundIn }: ResultView) {
  if (wording !== undefined) return wording === 'word-for-word' ? 'search.word-for-word' : 'search.other-words';
  if (quotation === undefined) return undefined;
  return ONLY_IN[foundIn];
}

/** Says that a quotation was found by what stands beside its words. */
const ONLY_IN: { readonly [Place in FoundIn]?: SearchKey & `search.only-in-${Place}` } = {
  note: 'search.only-in-note',
  translation: 'search.only-in-translation',
  attribution: 'search.only-in-attribution',
  question: 'search.only-in-question',
};

/** Where in an article words were found, when not in its text. */
const FOUND_IN: { readonly [Place in FoundIn]?: SearchKey & `search.in-${Place}` } = {
  headline: 'search.in-headline',
  byline: 'search.in-byline',
  summary: 'search.in-summary',
  picture: 'search.in-picture',
};

/** Stands in a message before and behind the name of an element. Unicode's “object replacement character”. */
const PLACE = '\uFFFC';

const place = (name: string): string => `${PLACE}${name}${PLACE}`;

/** A message with elements in the places of their names. */
function withElements(
  message: string,
  elements: Readonly<Record<string, HTMLElement>>,
): readonly (string | HTMLElement)[] {
  return message.split(PLACE).map((part, index) => (index % 2 === 1 ? (elements[part] ?? '') : part));
}

/** Address of the found words, with the words to mark in its query. */
function addressOf({ article, fragment, marked: found }: ResultView): string {
  const marks = writeMarks(found);
  const query = marks === '' ? '' : `?${MARK_PARAMETER}=${marks}`;
  return `${articlePath(article.id)}${query}${fragment === undefined ? '' : `#${fragment}`}`;
}

/** Longest excerpt of a paragraph, in UTF-16 units: about two lines. */
const EXCERPT = 220;

/** The text around the first mark, cut at spaces. */
function excerpt({ text, marks, differing }: MarkedText): MarkedText {
  if (text.length <= EXCERPT) return { text, marks, differing };
  const first = marks[0]?.start ?? 0;
  const from = first < EXCERPT / 2 ? 0 : text.indexOf(' ', first - EXCERPT / 2) + 1;
  const space = text.lastIndexOf(' ', from + EXCERPT);
  const to = from + EXCERPT >= text.length ? text.length : Math.max(space, from + 1);
  const head = from === 0 ? '' : '… ';
  const move = (ranges: MarkedText['marks']): MarkedText['marks'] =>
    ranges
      .filter(({ start, end }) => start < to && end > from)
      .map(({ start, end }) => ({
        start: Math.max(start, from) - from + head.length,
        end: Math.min(end, to) - from + head.length,
      }));
  return {
    text: `${head}${text.slice(from, to)}${to === text.length ? '' : ' …'}`,
    marks: move(marks),
    differing: move(differing),
  };
}

type MarkOf = (name: 'mark' | 'ins') => HTMLElement;

/** The text as nodes, with found words in `<mark>`, and words that differ from the query's phrase in `<ins>`. */
function marked(part: MarkedText, element: MarkOf, text: (value: string) => Text): Node[] {
  const pieces = [
    ...part.marks.map((range) => ({ ...range, name: 'mark' as const })),
    ...part.differing.map((range) => ({ ...range, name: 'ins' as const })),
  ].toSorted((a, b) => a.start - b.start);
  const nodes: Node[] = [];
  let at = 0;
  for (const { start, end, name } of pieces) {
    if (start < at) continue;
    nodes.push(text(part.text.slice(at, start)));
    const node = element(name);
    node.append(text(part.text.slice(start, end)));
    nodes.push(node);
    at = end;
  }
  nodes.push(text(part.text.slice(at)));
  return nodes;
}

function builder(document: Document) {
  return {
    text: (value: string): Text => document.createTextNode(value),
    element: <Name extends keyof HTMLElementTagNameMap>(
      name: Name,
      attributes: Readonly<Record<string, string>> = {},
    ): HTMLElementTagNameMap[Name] => {
      const made = document.createElement(name);
      for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
      return made;
    },
  };
}
