import type { Element, ElementContent, Properties, Text } from 'hast';
import type { Place } from './article.ts';
import { paragraphFragment, quotationFragment, quotationPath } from './permalink.ts';
import type { TextBlock } from './text-block.ts';

/** A quotation as the page marks it. */
export interface MarkedQuotation {
  readonly id: string;
  readonly speakerName: string;
  /** The day of saying in words, when it is recorded. */
  readonly said?: string | undefined;
  readonly places: readonly Place[];
}

/** Marks that stand directly outside a part belong to its highlight, though not to its words. */
const OUTER_MARKS = /["'“”„‟‘’‚«»‹›]/u;

/**
 * Gives every block its `id` and every quotation its elements, in place:
 *
 * - each part becomes `<span class="quotation" data-quotation="<id>">`, the first with `id="q-<id>"`;
 * - when all parts stand in one block, one element around them all carries the id, so that `:target` shows them all;
 * - behind the last part stands a link to the quotation's own page, relative, so that it works under any base path.
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
      wrap(block, withMarks(block.text, place), (children, first, last) => ({
        type: 'element',
        tagName: 'span',
        properties: {
          ...(part === 0 && first && { id: quotationFragment(quotation.id) }),
          className: ['quotation'],
          dataQuotation: quotation.id,
        },
        children: part === quotation.places.length - 1 && last ? [...children, permalink(quotation)] : children,
      }));
    }
    for (const quotation of quotations) gather(block.element, quotation.id);
  }
}

/** Who said it and when, as a link: in the margin where there is one, else a quiet sign. */
function permalink({ id, speakerName, said }: MarkedQuotation): Element {
  return span('a', { className: ['quotation-link'], href: `../..${quotationPath(id)}` }, [
    span('span', { className: ['quotation-link__who'] }, [
      span('span', { className: ['visually-hidden'] }, [{ type: 'text', value: 'Quotation by ' }]),
      { type: 'text', value: speakerName },
      ...(said === undefined ? [] : [{ type: 'text' as const, value: `, ${said}` }]),
    ]),
    span('span', { className: ['quotation-link__sign'], ariaHidden: 'true' }, [{ type: 'text', value: '#' }]),
  ]);
}

function span(tagName: string, properties: Properties, children: ElementContent[]): Element {
  return { type: 'element', tagName, properties, children };
}

function withMarks(text: string, { start, end }: Place): { readonly start: number; readonly end: number } {
  return {
    start: OUTER_MARKS.test(text.charAt(start - 1)) ? start - 1 : start,
    end: OUTER_MARKS.test(text.charAt(end)) ? end + 1 : end,
  };
}

/** Replaces the text of a range by elements around it: one for each text node that the range touches. */
function wrap(
  block: TextBlock,
  range: { readonly start: number; readonly end: number },
  make: (children: ElementContent[], first: boolean, last: boolean) => Element,
): void {
  const touched = block.runs.filter((run) => run.start < range.end && range.start < run.end);
  for (const [index, run] of touched.entries()) {
    // The node may have been cut already by a later part; what is left of it begins where it did.
    const from = Math.max(0, range.start - run.start);
    const to = Math.min(range.end, run.end) - run.start;
    const value = run.node.value;
    const inner: Text = { type: 'text', value: value.slice(from, to) };
    const rest: Text[] = to < value.length ? [{ type: 'text', value: value.slice(to) }] : [];
    const at = run.parent.children.indexOf(run.node);
    run.node.value = value.slice(0, from);
    run.parent.children.splice(at + 1, 0, make([inner], index === 0, index === touched.length - 1), ...rest);
  }
}

/** Puts one element around the parts of an interrupted quotation that stand in the same element. */
function gather(parent: Element, id: string): void {
  const isPart = (node: ElementContent): boolean =>
    node.type === 'element' && node.properties['dataQuotation'] === id && node.tagName === 'span';
  const first = parent.children.findIndex(isPart);
  const last = parent.children.findLastIndex(isPart);
  const opening = parent.children[first];
  if (first === last || opening?.type !== 'element' || opening.properties['id'] === undefined) return;
  const { id: fragment, ...rest } = opening.properties;
  opening.properties = rest;
  parent.children.splice(first, last - first + 1, {
    type: 'element',
    tagName: 'span',
    properties: { id: fragment, className: ['interrupted-quotation'] },
    children: parent.children.slice(first, last + 1),
  });
}
