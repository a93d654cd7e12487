import type { Article, Paragraph, Place, Quotation } from '../archive/article.ts';
import { INTERRUPTED, type MarkPair } from '../text/quotation-marks.ts';

/** How a part of a quotation follows the previous one. */
type Joint = 'interrupted' | 'interrupted by a paragraph' | 'next paragraph' | 'adjoining';

/**
 * The words of a quotation, verbatim, as paragraphs to copy. If the article interrupts them, each part is in quotation
 * marks, with dots between them, `“I came,” … “I saw.”`, so that the interruption shows. (`[…]` within the marks would say
 * that words of the speaker are missing.) Otherwise they are in marks only if `marks` is `always`: a block quotation needs
 * none.
 */
export function quotedParagraphs(
  quotation: Quotation,
  article: Article,
  marks: 'always' | 'when interrupted',
  { open, close }: MarkPair,
): readonly string[] {
  const joints = jointsOf(quotation, article);
  const marked = marks === 'always' || joints.some((joint) => joint !== 'next paragraph');
  const [first = '', ...rest] = quotation.parts;
  if (!marked) return [first, ...rest];
  const paragraphs: string[] = [];
  let paragraph = `${open}${first}`;
  rest.forEach((part, index) => {
    switch (joints[index] ?? 'interrupted') {
      case 'interrupted':
        paragraph += `${close} ${INTERRUPTED} ${open}${part}`;
        break;
      case 'adjoining':
        paragraph += `${close} ${open}${part}`;
        break;
      case 'interrupted by a paragraph':
        paragraphs.push(`${paragraph}${close} ${INTERRUPTED}`);
        paragraph = `${open}${part}`;
        break;
      case 'next paragraph':
        // Each paragraph has an opening mark, and only the last one has a closing mark.
        paragraphs.push(paragraph);
        paragraph = `${open}${part}`;
        break;
    }
  });
  return [...paragraphs, `${paragraph}${close}`];
}

/** Of each part of a quotation but the last, whether words of others stand between it and the next. */
export function interruptions(quotation: Quotation, article: Article): readonly boolean[] {
  return jointsOf(quotation, article).map((joint) => joint.startsWith('interrupted'));
}

function jointsOf({ places }: Quotation, article: Article): readonly Joint[] {
  return places.slice(1).map((place, index) => jointOf(places[index], place, article));
}

function jointOf(before: Place | undefined, after: Place, article: Article): Joint {
  if (before === undefined) return 'interrupted';
  const interrupted = /[\p{L}\p{N}]/u.test(textBetween(before, after, article.paragraphs));
  if (before.paragraph === after.paragraph) return interrupted ? 'interrupted' : 'adjoining';
  return interrupted ? 'interrupted by a paragraph' : 'next paragraph';
}

function textBetween(before: Place, after: Place, paragraphs: readonly Paragraph[]): string {
  return paragraphs
    .filter(({ number }) => number >= before.paragraph && number <= after.paragraph)
    .map(({ number, text }) =>
      text.slice(number === before.paragraph ? before.end : 0, number === after.paragraph ? after.start : undefined),
    )
    .join(' ');
}
