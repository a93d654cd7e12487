import { editableFrontMatter, withFrontMatter } from '../../content/front-matter/front-matter-document.ts';
import { withoutUndefined } from '../../archive/without-undefined.ts';
import { articleSchema } from '../../content/front-matter/front-matter-schema.ts';
import { isMap, isSeq, Pair, Scalar, type Document, type Node, type YAMLMap } from 'yaml';

/** The fields of an article, in the order of their documentation. */
const FIELDS: readonly string[] = Object.keys(articleSchema.shape);

/** A proposal in an article file. */
export interface OpenProposal {
  /** Position among the article's quotations, from 0. */
  readonly index: number;
  readonly parts: readonly string[];
  readonly speaker?: string;
  readonly to?: string;
  readonly said?: string;
  readonly evidence?: string;
  readonly confidence?: string;
}

/** What a person decides about a proposal. */
export type Decision =
  | { readonly kind: 'accept' }
  | { readonly kind: 'speaker'; readonly id: string }
  /** `quoted` are those of its words that the text has between quotation marks. */
  | { readonly kind: 'not-a-quotation'; readonly quoted: readonly string[] }
  /** Each part becomes a proposal of its own. */
  | { readonly kind: 'divide' };

/** The undecided proposals of an article file; none when its front matter cannot be parsed. */
export function openProposals(text: string): readonly OpenProposal[] {
  const quotations = editableFrontMatter(text)?.document.get('quotations');
  if (!isSeq(quotations)) return [];
  return quotations.items.flatMap((item, index) => {
    if (!isMap(item) || !item.has('proposed')) return [];
    const fields = item.toJSON() as Readonly<Record<string, unknown>>;
    const field = (name: string): Record<string, string> =>
      typeof fields[name] === 'string' ? { [name]: fields[name] } : {};
    const parts = Array.isArray(fields.parts) ? fields.parts.map(String) : [];
    return [
      {
        index,
        parts,
        ...field('speaker'),
        ...field('to'),
        ...field('said'),
        ...field('evidence'),
        ...field('confidence'),
      },
    ];
  });
}

/** Whether the speaker is named beside the words. */
export function isSure({ speaker, confidence }: OpenProposal): boolean {
  return speaker !== undefined && confidence === 'high';
}

/** The words and the speaker of every quotation of an article file, decided or not, in its order. */
export function allQuotations(text: string): readonly Pick<OpenProposal, 'parts' | 'speaker'>[] {
  const quotations = editableFrontMatter(text)?.document.get('quotations');
  if (!isSeq(quotations)) return [];
  return quotations.items.map((item) => {
    const speaker = isMap(item) ? item.get('speaker') : undefined;
    return { parts: partsOf(item), ...(typeof speaker === 'string' && { speaker }) };
  });
}

/** The headline of an article file, where it has one. */
export function headlineOf(text: string): string | undefined {
  const headline = editableFrontMatter(text)?.document.get('headline');
  return typeof headline === 'string' ? headline : undefined;
}

/** The file with one proposal decided; the rest stays as it is. Throws when there is no quotation at `index`. */
export function decide(text: string, index: number, decision: Decision): string {
  const front = editableFrontMatter(text);
  const quotations = front?.document.get('quotations');
  const item = isSeq(quotations) ? quotations.items[index] : undefined;
  if (front === undefined || !isSeq(quotations) || !isMap(item))
    throw new Error(`there is no quotation ${String(index)} to decide on`);
  switch (decision.kind) {
    case 'accept':
      confirm(item);
      break;
    case 'speaker':
      setSpeaker(item, decision.id);
      confirm(item);
      break;
    case 'not-a-quotation':
      quotations.items.splice(index, 1);
      if (quotations.items.length === 0) front.document.delete('quotations');
      addWords(front.document, 'notQuotations', decision.quoted);
      break;
    case 'divide':
      quotations.items.splice(index, 1, ...divided(front.document, item));
  }
  return withFrontMatter(text, front);
}

/** The file with other ids for the speakers of open proposals. @param ids the new one by the old one */
export function withSpeakerIds(text: string, ids: ReadonlyMap<string, string>): string {
  const front = editableFrontMatter(text);
  const quotations = front?.document.get('quotations');
  if (front === undefined || !isSeq(quotations) || ids.size === 0) return text;
  for (const { index, speaker } of openProposals(text)) {
    const [item, id] = [quotations.items[index], ids.get(speaker ?? '')];
    if (isMap(item) && id !== undefined) setSpeaker(item, id);
  }
  return withFrontMatter(text, front);
}

/** What a decision on a proposal changes. */
const DECIDED_FIELDS = ['quotations', 'notQuotations', 'undecided'];

/**
 * The file with a decision taken back, whatever else has changed since; `undefined` when its quotations have.
 *
 * @param before the file without the decision
 * @param after the file with it
 */
export function takenBack(text: string, before: string, after: string): string | undefined {
  const [now, then, decided] = [text, before, after].map(editableFrontMatter);
  if (now === undefined || then === undefined || decided === undefined) return undefined;
  const of = ({ document }: typeof now): string => JSON.stringify(DECIDED_FIELDS.map((field) => [document.get(field)]));
  if (of(now) !== of(decided)) return undefined;
  for (const field of DECIDED_FIELDS) {
    const node = then.document.get(field, true);
    if (node === undefined) now.document.delete(field);
    else setInOrder(now.document, field, node as Node);
  }
  return withFrontMatter(text, now);
}

/** The file with some proposals left for later: their words stand under `undecided`, and nothing is said of their speakers. */
export function leaveForLater(text: string, indexes: readonly number[]): string {
  const front = editableFrontMatter(text);
  const quotations = front?.document.get('quotations');
  if (front === undefined || !isSeq(quotations) || indexes.length === 0) return text;
  const left = indexes.flatMap((index) => partsOf(quotations.items[index]));
  quotations.items = quotations.items.filter((_, index) => !indexes.includes(index));
  if (quotations.items.length === 0) front.document.delete('quotations');
  addWords(front.document, 'undecided', left);
  return withFrontMatter(text, front);
}

/**
 * The file with words that stand under a list as proposals again, each before the first quotation that stands behind it.
 *
 * @param proposals what the text proposes now; words that it does not propose get no speaker
 * @param placeOf where words stand in the text
 * @param meant the words that are taken out of the list; all of it when absent
 */
export function takeUpAgain(
  text: string,
  from: 'undecided' | 'notQuotations',
  proposals: readonly NewProposal[],
  placeOf: (words: string) => number,
  meant: readonly string[] = wordsUnder(editableFrontMatter(text)?.document, from),
): string {
  const front = editableFrontMatter(text);
  if (front === undefined || meant.length === 0) return text;
  const known = proposals.filter(({ parts }) => parts.every((part) => meant.includes(part)));
  const covered = new Set(known.flatMap(({ parts }) => parts));
  const alone: readonly NewProposal[] = meant
    .filter((words) => !covered.has(words))
    .map((words) => ({ parts: [words] }));
  const list = front.document.get(from);
  if (isSeq(list)) list.items = list.items.filter((item) => !meant.includes(String(item)));
  if (isSeq(list) && list.items.length === 0) front.document.delete(from);
  if (!isSeq(front.document.get('quotations'))) setInOrder(front.document, 'quotations', front.document.createNode([]));
  const quotations = front.document.get('quotations');
  if (!isSeq(quotations)) return text;
  // An empty list is written in brackets.
  quotations.flow = false;
  for (const { parts, speaker, to, said, evidence, confidence } of [...known, ...alone]) {
    const at = placeOf(parts[0] ?? '');
    const behind = quotations.items.findIndex((item) => placeOf(partsOf(item)[0] ?? '') > at);
    const fields = { proposed: 'true', speaker: speaker?.id, parts: parts.map(quoted), to, said, evidence, confidence };
    const item = front.document.createNode(withoutUndefined(fields));
    quotations.items.splice(behind === -1 ? quotations.items.length : behind, 0, item);
  }
  return withFrontMatter(text, front);
}

/** What an article file says that nobody said. */
export function notSaid(text: string): readonly string[] {
  return wordsUnder(editableFrontMatter(text)?.document, 'notQuotations');
}

/** The file with a field that it lacks, where the documented order of fields has it. One that is there stays as it is. */
export function withField(text: string, field: string, value: string): string {
  const front = editableFrontMatter(text);
  if (front === undefined || front.document.has(field)) return text;
  setInOrder(front.document, field, quoted(value));
  return withFrontMatter(text, front);
}

/** What a text proposes, as far as a file says it. */
export interface NewProposal {
  readonly speaker?: { readonly id: string };
  readonly parts: readonly string[];
  readonly to?: string;
  readonly said?: string;
  readonly evidence?: string;
  readonly confidence?: string;
}

/** Whether the front matter of an article file can be read, and so be changed. */
export function isReadable(text: string): boolean {
  return editableFrontMatter(text) !== undefined;
}

/** Whether words of an article are left for later. */
export function hasUndecided(text: string): boolean {
  return isSeq(editableFrontMatter(text)?.document.get('undecided'));
}

/** One proposal for each part. What the text says beside the whole is no evidence for each, so all are doubtful. */
function divided(document: Document, item: YAMLMap): readonly Node[] {
  return partsOf(item).map((part) => {
    const one = document.createNode(item.toJSON() as Record<string, unknown>) as YAMLMap;
    one.set('parts', document.createNode([quoted(part)]));
    one.delete('evidence');
    one.set('confidence', 'low');
    return one;
  });
}

function confirm(item: YAMLMap): void {
  for (const field of ['proposed', 'evidence', 'confidence']) item.delete(field);
}

function setSpeaker(item: YAMLMap, id: string): void {
  if (item.has('speaker')) item.set('speaker', id);
  // Before `parts`, where other quotations have it.
  else item.items.unshift(new Pair(new Scalar('speaker'), new Scalar(id)));
}

function partsOf(quotation: unknown): readonly string[] {
  return isMap(quotation) ? ((quotation.toJSON() as { parts?: unknown[] }).parts ?? []).map(String) : [];
}

/** Adds words to a list of them, each once. */
function addWords(document: Document, field: 'notQuotations' | 'undecided', words: readonly string[]): void {
  const there = wordsUnder(document, field);
  const added = [...new Set(words)].filter((text) => !there.includes(text)).map((text) => quoted(text));
  const list = document.get(field);
  if (isSeq(list)) list.items.push(...added);
  else if (added.length > 0) setInOrder(document, field, document.createNode(added));
}

function quoted(text: string): Scalar {
  const scalar = new Scalar(text);
  scalar.type = Scalar.QUOTE_SINGLE;
  return scalar;
}

/** Sets a field; a new one gets the place that the documented order gives it. */
function setInOrder(document: Document, field: string, value: Node): void {
  const { contents } = document;
  if (!isMap(contents) || document.has(field)) {
    document.set(field, value);
    return;
  }
  const later = FIELDS.slice(FIELDS.indexOf(field) + 1);
  const at = contents.items.findIndex(({ key }) => later.includes(String(key)));
  contents.items.splice(at === -1 ? contents.items.length : at, 0, new Pair(new Scalar(field), value));
}

function wordsUnder(document: Document | undefined, field: 'notQuotations' | 'undecided'): readonly string[] {
  const list = document?.get(field);
  return isSeq(list) ? (list.toJSON() as unknown[]).map(String) : [];
}
