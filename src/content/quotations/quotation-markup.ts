import type { Element, ElementContent, Properties, Root, Text } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import type { Place, Translation } from '../../archive/article.ts';
import { paragraphFragment, quotationFragment, quotationPath } from '../../archive/permalink.ts';
import { isRightToLeft, type Language } from '../../languages/language.ts';
import { MARKS } from './quoted-run.ts';
import type { TextBlock } from '../body/text-block.ts';

/** What the markup of a quotation shows. */
export interface MarkedQuotation {
  readonly id: string;
  readonly speakerName: string;
  /** EDTF date on which it was said. Without it the markup says that the date is not recorded. */
  readonly said?: string | undefined;
  /** BCP 47 tag of the words, when it differs from the surrounding text. */
  readonly language?: string | undefined;
  readonly translation?: Translation | undefined;
  readonly places: readonly Place[];
}

/**
 * Modifies the tree: gives every block its `id` and wraps every quotation in elements.
 *
 * - Each part becomes a `<span class="quotation" data-quotation="<id>">`, the first one with `id="q-<id>"`. A part that
 *   crosses the border of emphasis or of a link becomes several spans.
 * - If the spans of a quotation are in one block or in consecutive blocks, with no other quotation between them, one
 *   element around them all has the id instead, so that `:target` highlights them together.
 * - In front of the first part is a link to the quotation's page that names the speaker. It is relative, so it works under
 *   any base path. If the part starts inside another link, it is put before that one, because links cannot nest.
 *
 * @param words language of what the interface says
 * @param around BCP 47 tag of the text
 */
export function markQuotations(
  blocks: readonly TextBlock[],
  quotations: readonly MarkedQuotation[],
  words: Language,
  around = words.tag,
): void {
  const labels = labelsOf(quotations, words);
  for (const block of blocks) block.element.properties['id'] = paragraphFragment(block.number);
  for (const block of blocks) {
    const pieces = quotations
      .flatMap((quotation) => quotation.places.map((place, part) => ({ quotation, place, part })))
      .filter(({ place }) => place.paragraph === block.number)
      .toSorted((a, b) => b.place.start - a.place.start);
    // From last to first, so that the offsets in front stay valid.
    for (const { quotation, place, part } of pieces) {
      const spans = wrap(block, withMarks(block.text, place), (children, first) =>
        make(
          'span',
          {
            ...(part === 0 && first && { id: quotationFragment(quotation.id) }),
            className: ['quotation'],
            dataQuotation: quotation.id,
            ...(quotation.language !== undefined && { lang: quotation.language }),
          },
          children,
        ),
      );
      if (part === 0) {
        const number = quotations.indexOf(quotation);
        prepend(block.element, spans[0], permalink(quotation, number + 1, labels[number], words, around));
      }
    }
  }
  // From last to first, so that of two translations below one block the earlier comes first.
  for (const quotation of quotations.toReversed()) addTranslation(blocks, quotation, words);
  for (const quotation of quotations) gather(blocks, quotation);
}

/** Puts the translation of a quotation below the block in which its words end. It is no block of the text. */
function addTranslation(
  blocks: readonly TextBlock[],
  { translation, places }: MarkedQuotation,
  { say, languageName, tag }: Language,
): void {
  const block = blocks.find(({ number }) => number === places.at(-1)?.paragraph);
  if (translation === undefined || block === undefined) return;
  const { language, text, by } = translation;
  const direction = isRightToLeft(language) ? 'rtl' : 'ltr';
  const credit = say('translation.by', { language: languageName(language), by });
  const aside = make('aside', { className: ['translation'] }, [
    make('div', { lang: language, dir: direction }, [{ type: 'text', value: text }]),
    make('small', { className: ['translation__by'], lang: tag }, [{ type: 'text', value: credit }]),
  ]);
  const { element, parent } = block;
  // A list holds nothing but its entries.
  if (element.tagName === 'li') element.children.push(aside);
  else parent.children.splice((parent.children as unknown[]).indexOf(element) + 1, 0, aside);
}

/** Lines above a paragraph that have a place of their own in `quotation-in-text.css`. */
const LINES = ['line-1', 'line-2', 'line-3'] as const;

/**
 * Link to a quotation's page with its number, speaker and date. Where the quotation before in the same paragraph has the same,
 * a class says so: narrow screens do not repeat them. There they stand above the paragraph in which the words begin, and a
 * class says of which line, where it is not the first.
 */
function permalink(
  quotation: MarkedQuotation,
  number: number,
  { again, line }: Label = { again: false, line: 0 },
  words: Language,
  around: string,
): Element {
  const { id, language } = quotation;
  const { html, tag } = words;
  const who = whoAndWhen(quotation, words);
  const inside = fromHtml(html('article.quotation-link', { number: String(number), who }).html, { fragment: true });
  return make(
    'a',
    {
      className: [
        'quotation-link',
        ...(again ? ['quotation-link--again'] : []),
        ...(!again && line > 0 ? [`quotation-link--${LINES[line] ?? 'beyond'}`] : []),
      ],
      href: `../..${quotationPath(id)}`,
      ...((language ?? around) !== tag && { lang: tag }),
    },
    inside.children as ElementContent[],
  );
}

/** How a quotation's label is shown on a narrow screen. */
interface Label {
  /** Whether the reader has just read the same: then it is not repeated. */
  readonly again: boolean;
  /** The line above its paragraph in which it stands, from 0; what is beyond {@link LINES} is not shown. */
  readonly line: number;
}

function labelsOf(quotations: readonly MarkedQuotation[], words: Language): readonly Label[] {
  const labels: Label[] = [];
  let line = 0;
  for (const [index, own] of quotations.entries()) {
    const before = quotations[index - 1];
    const isHere = before !== undefined && begins(before) === begins(own);
    if (!isHere) line = 0;
    const again = isHere && whoAndWhen(before, words) === whoAndWhen(own, words);
    labels.push({ again, line });
    if (!again) line += 1;
  }
  return labels;
}

/** Number of the paragraph in which the words begin. */
function begins({ places: [first] }: MarkedQuotation): number | undefined {
  return first?.paragraph;
}

function whoAndWhen({ speakerName, said }: MarkedQuotation, { say, date }: Language): string {
  return say('attribution.date', {
    speaker: speakerName,
    date: said === undefined ? say('date.not-recorded') : date(said),
  });
}

function make(tagName: string, properties: Properties, children: ElementContent[]): Element {
  return { type: 'element', tagName, properties, children };
}

/** The range with the quotation marks directly around it. They are highlighted with the words, but are not part of them. */
function withMarks(text: string, { start, end }: Place): { readonly start: number; readonly end: number } {
  return {
    start: MARKS.has(text.charAt(start - 1)) ? start - 1 : start,
    end: MARKS.has(text.charAt(end)) ? end + 1 : end,
  };
}

/** Wraps the text of a range, with one element for each text node it touches, and returns the elements. */
function wrap(
  block: TextBlock,
  range: { readonly start: number; readonly end: number },
  around: (children: ElementContent[], first: boolean) => Element,
): readonly Element[] {
  const touched = block.runs.filter((run) => run.start < range.end && range.start < run.end);
  return touched.map((run, index) => {
    // A later part may have shortened this node already. Its start has not moved.
    const from = Math.max(0, range.start - run.start);
    const to = Math.min(range.end, run.end) - run.start;
    const value = run.node.value;
    const inner: Text = { type: 'text', value: value.slice(from, to) };
    const rest: Text[] = to < value.length ? [{ type: 'text', value: value.slice(to) }] : [];
    const at = run.parent.children.indexOf(run.node);
    run.node.value = value.slice(0, from);
    const element = around([inner], index === 0);
    run.parent.children.splice(at + 1, 0, element, ...rest);
    return element;
  });
}

/** Inserts a link at the start of an element, or before the link that contains the element. */
function prepend(block: Element, element: Element | undefined, link: Element): void {
  if (element === undefined) return;
  const outer = enclosingLink(block, element);
  if (outer === undefined) element.children.unshift(link);
  else outer.parent.children.splice(outer.index, 0, link);
}

function enclosingLink(
  parent: Element,
  element: Element,
): { readonly parent: Element; readonly index: number } | undefined {
  const index = parent.children.findIndex((child) => holds(child, element));
  const child = parent.children[index];
  if (child === undefined || child === element || child.type !== 'element') return undefined;
  return child.tagName === 'a' ? { parent, index } : enclosingLink(child, element);
}

function holds(node: ElementContent, element: Element): boolean {
  return node === element || (node.type === 'element' && node.children.some((child) => holds(child, element)));
}

/** Puts one element around the several elements of a quotation, and moves the `id` to it. */
function gather(blocks: readonly TextBlock[], { id, places }: MarkedQuotation): void {
  const held = blocks.filter(({ number }) => places.some(({ paragraph }) => paragraph === number));
  const [first, last] = [held[0], held.at(-1)];
  if (first === undefined || last === undefined) return;
  const [parent, from, to, tagName] =
    first === last
      ? ([...siblings(first.element, id), 'span'] as const)
      : ([
          first.parent,
          ...indexes(first.parent, (child) => held.some(({ element }) => element === child)),
          'div',
        ] as const);
  const between = parent.children.slice(from, to + 1) as ElementContent[];
  const opening = quotationElements(between).find(({ properties }) => properties['id'] !== undefined);
  const alone = quotationElements(between).every(({ properties }) => properties['dataQuotation'] === id);
  const together =
    held.every((block) => block.parent === first.parent) && last.number - first.number === held.length - 1;
  if (opening === undefined || !alone || !together || from === to) return;
  delete opening.properties['id'];
  parent.children.splice(from, between.length, {
    type: 'element',
    tagName,
    properties: { id: quotationFragment(id), className: ['interrupted-quotation'] },
    children: between,
  });
}

/** The innermost element that holds a whole quotation, with the indexes of its first and last child in it. */
function siblings(parent: Element, id: string): readonly [Element, number, number] {
  const [from, to] = indexes(parent, (child) => isOrHoldsPart(child, id));
  const only = from === to ? parent.children[from] : undefined;
  const isPart = only?.type !== 'element' || only.properties['dataQuotation'] !== undefined;
  return isPart ? [parent, from, to] : siblings(only, id);
}

/** Indexes of the first and the last matching child. */
function indexes(
  parent: Element | Root,
  matches: (child: Element | Root['children'][number]) => boolean,
): readonly [number, number] {
  return [parent.children.findIndex(matches), parent.children.findLastIndex(matches)];
}

function isOrHoldsPart(node: Root['children'][number], id: string): boolean {
  return quotationElements([node as ElementContent]).some(({ properties }) => properties['dataQuotation'] === id);
}

function quotationElements(nodes: readonly ElementContent[]): readonly Element[] {
  return nodes.flatMap((node) =>
    node.type !== 'element'
      ? []
      : [...(node.properties['dataQuotation'] === undefined ? [] : [node]), ...quotationElements(node.children)],
  );
}
