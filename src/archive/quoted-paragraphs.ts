import type { Article, Paragraph, Place, Quotation } from './article.ts';
import type { MarkPair } from '../text/quotation-marks.ts';

/** How a part of a quotation follows the previous one. */
type Joint = 'break' | 'break and new paragraph' | 'next paragraph';

/**
 * The words of a quotation, verbatim, as paragraphs to copy. Where the article breaks off and goes on ("I came," he said.
 * "I saw."), each run stands in quotation marks of its own, `“I came,” “I saw.”`, and nothing stands between them. That is how
 * the article prints the speech, without its own words. Dots would say that words of the speech are missing, as the manuals of
 * Chicago and the MLA have it; without any mark, the runs would read as one.
 * A quotation without a break is in marks only if `marks` is `always`: a block quotation needs none.
 *
 * This is the rule for what is copied, fed and exported. A figure, a card and a search result set each part apart, in marks of
 * its own. `parts` in the data has the runs without marks.
 */
export function quotedParagraphs(
  quotation: Quotation,
  article: Article,
  marks: 'always' | 'when interrupted',
  { open, close }: MarkPair,
): readonly string[] {
  const marked = marks === 'always' || isInterrupted(quotation, article);
  const joints = jointsOf(quotation, article);
  const [first = '', ...rest] = quotation.parts;
  if (!marked) return [first, ...rest];
  const paragraphs: string[] = [];
  let paragraph = `${open}${first}`;
  rest.forEach((part, index) => {
    switch (joints[index] ?? 'break') {
      case 'break':
        paragraph += `${close} ${open}${part}`;
        break;
      case 'break and new paragraph':
        paragraphs.push(`${paragraph}${close}`);
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

/** The same words on one line: a run that goes on in the next paragraph has one pair of marks. */
export function quotedLine(
  quotation: Quotation,
  article: Article,
  marks: 'always' | 'when interrupted',
  { open, close }: MarkPair,
): string {
  const joints = jointsOf(quotation, article);
  const [first = '', ...rest] = quotation.parts;
  const runs = [first];
  rest.forEach((part, index) => {
    if (joints[index] === 'next paragraph') runs.push(`${runs.pop() ?? ''} ${part}`);
    else runs.push(part);
  });
  if (runs.length === 1 && marks === 'when interrupted') return runs.join('');
  return runs.map((run) => `${open}${run}${close}`).join(' ');
}

/** Whether the article breaks off within the quotation and goes on. */
export function isInterrupted(quotation: Quotation, article: Article): boolean {
  return jointsOf(quotation, article).some((joint) => joint !== 'next paragraph');
}

function jointsOf({ parts, places }: Quotation, article: Article): readonly Joint[] {
  return parts.slice(1).map((_, index) => jointOf(places[index], places[index + 1], article));
}

function jointOf(before: Place | undefined, after: Place | undefined, article: Article): Joint {
  if (before === undefined || after === undefined || before.paragraph === after.paragraph) return 'break';
  const hasWords = /[\p{L}\p{N}]/u.test(textBetween(before, after, article.paragraphs));
  return hasWords ? 'break and new paragraph' : 'next paragraph';
}

function textBetween(before: Place, after: Place, paragraphs: readonly Paragraph[]): string {
  return paragraphs
    .filter(({ number }) => number >= before.paragraph && number <= after.paragraph)
    .map(({ number, text }) =>
      text.slice(number === before.paragraph ? before.end : 0, number === after.paragraph ? after.start : undefined),
    )
    .join(' ');
}
