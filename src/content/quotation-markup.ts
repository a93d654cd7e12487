import type { Element, ElementContent, Properties, Root, Text } from 'hast';
import type { Place } from '../archive/article.ts';
import { paragraphFragment, quotationFragment, quotationPath } from '../archive/permalink.ts';
import type { TextBlock } from './text-block.ts';

/** A quotation as the page marks it. */
export interface MarkedQuotation {
  readonly id: string;
  readonly speakerName: string;
  /** The day of saying in words, when it is recorded; that it is not is said as well. */
  readonly said?: string | undefined;
  /** BCP 47 tag of the words, when it is not that of the text around them. */
  readonly language?: string | undefined;
  readonly places: readonly Place[];
}

/** Marks that stand directly outside a part belong to its highlight, though not to its words. */
const OUTER_MARKS = /["'“”„‟‘’‚«»‹›]/u;

/**
 * Gives every block its `id` and every quotation its elements, in place:
 *
 * - each part becomes `<span class="quotation" data-quotation="<id>">`, the first with `id="q-<id>"`; one that crosses
 *   the border of emphasis or of a link becomes several;
 * - when several of these stand next to each other, in one block or in blocks that follow each other, and no other
 *   quotation stands between them, one element around them all carries the id, so that `:target` shows them all;
 * - before the first part stands a link to the quotation's own page, relative, so that it works under any base path: it
 *   says whose words follow, before they do. Where the words begin inside a link, it stands before that, for links
 *   cannot nest.
 */
export function markQuotations(blocks: readonly TextBlock[], quotations: readonly MarkedQuotation[]): void {
  for (const block of blocks) block.element.properties['id'] = paragraphFragment(block.number);
  for (const block of blocks) {
    const pieces = quotations
      .flatMap((quotation) => quotation.places.map((place, part) => ({ quotation, place, part })))
      .filter(({ place }) => place.paragraph === block.number)
      .toSorted((a, b) => b.place.start - a.place.start);
    // From the last to the first, so that offsets before a change stay right.
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
      if (part === 0) prepend(block.element, spans[0], permalink(quotation, quotations.indexOf(quotation) + 1));
    }
  }
  for (const quotation of quotations) gather(blocks, quotation);
}

/** Its number in the article, who said it and when, as a link: in the margin where there is one, else the number alone. */
function permalink({ id, speakerName, said }: MarkedQuotation, number: number): Element {
  return make('a', { className: ['quotation-link'], href: `../..${quotationPath(id)}` }, [
    make('span', { className: ['visually-hidden'] }, [{ type: 'text', value: 'Quotation ' }]),
    make('b', {}, [{ type: 'text', value: String(number) }]),
    make('span', { className: ['quotation-link__who'] }, [
      make('span', { className: ['visually-hidden'] }, [{ type: 'text', value: ' by ' }]),
      { type: 'text', value: `${speakerName}, ${said ?? 'date not recorded'}` },
    ]),
  ]);
}

function make(tagName: string, properties: Properties, children: ElementContent[]): Element {
  return { type: 'element', tagName, properties, children };
}

function withMarks(text: string, { start, end }: Place): { readonly start: number; readonly end: number } {
  return {
    start: OUTER_MARKS.test(text.charAt(start - 1)) ? start - 1 : start,
    end: OUTER_MARKS.test(text.charAt(end)) ? end + 1 : end,
  };
}

/** Puts elements around the text of a range, one for each text node that it touches, and returns them. */
function wrap(
  block: TextBlock,
  range: { readonly start: number; readonly end: number },
  around: (children: ElementContent[], first: boolean) => Element,
): readonly Element[] {
  const touched = block.runs.filter((run) => run.start < range.end && range.start < run.end);
  return touched.map((run, index) => {
    // The node may have been cut already by a later part; what is left of it begins where it did.
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

/** Puts a link at the beginning of an element, or before the link of the block that holds the element. */
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

/** Puts one element around all elements of a quotation that has several, and moves its `id` there. */
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

/** The innermost element that holds a whole quotation, and where in it its first and its last elements are. */
function siblings(parent: Element, id: string): readonly [Element, number, number] {
  const [from, to] = indexes(parent, (child) => isOrHoldsPart(child, id));
  const only = from === to ? parent.children[from] : undefined;
  const isPart = only?.type !== 'element' || only.properties['dataQuotation'] !== undefined;
  return isPart ? [parent, from, to] : siblings(only, id);
}

/** Indexes of the first and the last child that match. */
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
