/** Remarks of the importer that a review understands again: what is said of an outlet, of a speaker, and of words that nobody said. */

import type { UnpairedMark } from '../../content/quotations/unpaired-mark.ts';

/** What a person must decide on, and why. */
export interface Undecided {
  /** A field of the front matter, or several with commas; `speaker` and `body` are none. */
  readonly field: string;
  readonly why: string;
}

const [BEFORE_NAME, BEHIND_NAME] = ['the source names “', '”, which is not in content/outlets.yaml'];

/** An outlet that the register does not have. */
export function unknownOutlet(name: string): Undecided {
  return {
    field: 'outlet',
    why: `${BEFORE_NAME}${name}${BEHIND_NAME}; npm run archive -- review adds it, or add it there and write its id here`,
  };
}

/** The name in {@link unknownOutlet}; `undefined` when a remark names none. */
export function outletNamedIn(remark: string): string | undefined {
  const [, why = ''] = remark.split(/^outlet: /u);
  const end = why.lastIndexOf(BEHIND_NAME);
  return why.startsWith(BEFORE_NAME) && end > 0 ? why.slice(BEFORE_NAME.length, end) : undefined;
}

const BEHIND_SPEAKER = ') is not in content/speakers.yaml';

/** A speaker whom the register does not have. */
export function unknownSpeaker({ id, name }: { readonly id: string; readonly name: string }): Undecided {
  return {
    field: 'speaker',
    why: `${id} (${name}${BEHIND_SPEAKER}; npm run archive -- review adds the speakers you accept`,
  };
}

/** Whom {@link unknownSpeaker} is about; `undefined` when its `why` is another. */
export function speakerNamedIn(why: string): { readonly id: string; readonly name: string } | undefined {
  const [begin, end] = [why.indexOf(' ('), why.lastIndexOf(BEHIND_SPEAKER)];
  const id = why.slice(0, Math.max(0, begin));
  return end > begin && /^[^\s]+$/u.test(id) ? { id, name: why.slice(begin + 2, end) } : undefined;
}

/** Words between quotation marks that are proposed as nobody's. */
export function takenForTitles(count: number): Undecided {
  return {
    field: 'notQuotations',
    why: `taken for titles or terms that nobody said: ${String(count)} of the words between quotation marks; npm run archive -- review shows them in their sentences`,
  };
}

/** Characters shown on each side of a mark, at most, in whole words where there are spaces. */
const AROUND = 30;

function firstWords(text: string): string {
  return text.length <= AROUND ? text : `${text.slice(0, AROUND).replace(/\s\S*$/u, '')} …`;
}

function lastWords(text: string): string {
  return text.length <= AROUND ? text : `… ${text.slice(-AROUND).replace(/^\S*\s/u, '')}`;
}

/** Quotation marks of which the other is missing: words may be lost to the quotations, or taken for them. */
export function withoutTheOther(
  blocks: readonly { readonly text: string }[],
  marks: readonly UnpairedMark[],
): readonly Undecided[] {
  const [first] = marks;
  if (first === undefined) return [];
  const { text = '' } = blocks[first.block] ?? {};
  const shown = `${lastWords(text.slice(0, first.at))}${firstWords(text.slice(first.at))}`;
  const why = `quotation marks without the other of their pair: ${String(marks.length)}, the first in ‹${shown}›; compare with the original, words may be missing from the quotations`;
  return [{ field: 'body', why }];
}
