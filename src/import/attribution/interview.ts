import { idOf } from '../../archive/id-words.ts';
import { startsWithOpeningMark } from '../../content/quotations/quoted-run.ts';
import type { Confidence, Place } from './attribution.ts';
import type { CastMember, CastRegisters } from './cast.ts';
import { anyOf, wordsOfLanguage } from '../words/any-of.ts';
import { namesIn, type TextAnalysis } from './text-analysis.ts';

/** What somebody answers in an interview whose answers stand between no marks. */
export interface Answer {
  /** One for each paragraph, without the label before the words. */
  readonly places: readonly Place[];
  /** Absent when the text does not show who is interviewed. */
  readonly member?: CastMember;
  /** Words of the text, verbatim, or a sentence that explains the conclusion. */
  readonly evidence: string;
  readonly confidence: Confidence;
}

/** A paragraph of an interview. */
interface Turn {
  readonly block: number;
  readonly role: 'question' | 'answer';
  /** As printed, without its colon; absent before a question in its own paragraph. */
  readonly label?: string;
  /** Where its words begin, in UTF-16 units of the block. */
  readonly start: number;
}

const QUESTION_LABEL = new RegExp(`^(?:${anyOf('questions')})$`, 'u');
const ANSWER_LABEL = new RegExp(`^(?:${anyOf('answers')})$`, 'u');

const LABELLED = new RegExp(
  `^\\s*(?<label>\\p{Lu}[\\p{L}\\p{M}\\p{N}’'.&-]*(?:\\s[\\p{L}\\p{M}\\p{N}’'.&-]+){0,4}?)(?:\\s?:|(?<=^\\s*(?:${anyOf('lettersWithStop')}))\\.)\\s+(?=\\S)`,
  'u',
);

/** Whoever answers speaks of themselves. With a capital the words may be names, but where a sentence begins. */
function speaksOfSelf({ language = 'en' }: CastRegisters): RegExp {
  const words = wordsOfLanguage(language)?.firstPerson?.replaceAll('’', "[’']") ?? '(?!)';
  const first = words.replace(/(?<=^|\|)./gu, (letter) => letter.toUpperCase());
  return new RegExp(`(?<![\\p{L}’'])(?:${words}|(?<=(?:^|[.!?…]\\s)\\s*)(?:${first}))(?!\\p{L})`, 'u');
}

/** Fewer questions without labels may be those of any article. */
const ENOUGH_QUESTIONS = 3;

/** The answers of an interview in reading order; none if the text is no interview. */
export function interviewAnswers(analysis: TextAnalysis, isRunning: (block: number) => boolean): readonly Answer[] {
  const turns = labelledTurns(analysis, isRunning);
  const found = turns.length > 0 ? turns : unlabelledTurns(analysis, isRunning);
  const first = found[0];
  if (first === undefined) return [];
  const guest = interviewee(analysis, first.block);
  // Without labels only a known guest tells an interview from an article that asks questions.
  if (turns.length === 0 && guest === undefined) return [];
  return found
    .filter(({ role }) => role === 'answer')
    .map((turn) => answerOf(analysis, turn, found, guest, isRunning))
    .filter((answer) => answer !== undefined);
}

function labelledTurns(analysis: TextAnalysis, isRunning: (block: number) => boolean): readonly Turn[] {
  const turns: Turn[] = [];
  const counts = new Map<string, number>();
  for (const [block, { text, heading }] of analysis.narratives.entries()) {
    const match = heading || !isRunning(block) ? null : LABELLED.exec(text);
    const label = match?.groups?.label;
    // “Reed: “…””: the words have marks of their own.
    if (match === null || label === undefined || startsWithOpeningMark(text.slice(match[0].length))) continue;
    counts.set(label, (counts.get(label) ?? 0) + 1);
    const role = QUESTION_LABEL.test(label) || text.trimEnd().endsWith('?') ? 'question' : 'answer';
    turns.push({ block, role, label, start: match[0].length });
  }
  const asksAndAnswers =
    turns.some(({ label = '' }) => QUESTION_LABEL.test(label)) &&
    turns.some(({ label = '' }) => ANSWER_LABEL.test(label));
  const named = turns.filter(({ label = '' }) => personOf(analysis, label, counts) !== undefined);
  const people = new Set(named.map(({ label }) => label));
  // Two who take turns, one of them by name.
  const again = [...counts.values()].some((count) => count > 1);
  const takeTurns = named.length > 1 && counts.size > 1 && again && turns.some(({ role }) => role === 'question');
  if (!asksAndAnswers && !takeTurns) return [];
  return turns.filter(
    ({ label = '' }) =>
      QUESTION_LABEL.test(label) || ANSWER_LABEL.test(label) || people.has(label) || (counts.get(label) ?? 0) > 1,
  );
}

/** Paragraphs or headings that are a question, each with an answer behind it. */
function unlabelledTurns(analysis: TextAnalysis, isRunning: (block: number) => boolean): readonly Turn[] {
  const turns: Turn[] = [];
  for (const [block, { text, heading, runs }] of analysis.narratives.entries()) {
    if (!heading && !isRunning(block)) continue;
    const asks = /[?？]\s*$/u.test(text) && runs.length === 0;
    if (asks) turns.push({ block, role: 'question', start: 0 });
    else if (turns.at(-1)?.role === 'question' && !heading && runs.length === 0)
      turns.push({ block, role: 'answer', start: 0 });
  }
  const answers = turns.filter(({ role }) => role === 'answer');
  const ofSelf = speaksOfSelf(analysis.registers);
  const personal = answers.filter(({ block }) => ofSelf.test(analysis.narratives[block]?.text ?? ''));
  return answers.length >= ENOUGH_QUESTIONS && personal.length * 2 > answers.length ? turns : [];
}

/** Somebody of the text whom a label names, or a name that stands before several paragraphs. */
function personOf(
  { cast, registers }: TextAnalysis,
  label: string,
  counts: ReadonlyMap<string, number>,
): CastMember | undefined {
  if (QUESTION_LABEL.test(label) || ANSWER_LABEL.test(label)) return undefined;
  const wanted = label.toLowerCase();
  const initials = (name: string): string =>
    name
      .split(' ')
      .map((word) => word.charAt(0))
      .join('');
  const fitting = cast.filter(
    ({ kind, forms, name }) =>
      kind === 'person' &&
      (forms.some((form) => form.toLowerCase() === wanted) ||
        (label.length > 1 && initials(name) === label.replaceAll('.', ''))),
  );
  if (fitting.length > 0) return fitting.length === 1 ? fitting[0] : undefined;
  const isName = /^\p{Lu}\p{Ll}+(?:\s\p{Lu}[\p{L}’'.-]+)+$/u.test(label);
  if (!isName || (counts.get(label) ?? 0) < 2 || cast.some(({ kind, name }) => kind === 'outlet' && name === label))
    return undefined;
  return { id: idOf(label, registers.language), name: label, kind: 'person', known: false, forms: [label], roles: [] };
}

/** The only person named before the first question. */
function interviewee(analysis: TextAnalysis, first: number): CastMember | undefined {
  const people = new Set<CastMember>();
  for (let block = 0; block < first; block += 1)
    for (const { candidates } of namesIn(analysis, block, 0, Infinity))
      for (const member of candidates) if (member.kind === 'person') people.add(member);
  const [only, ...others] = people;
  return others.length === 0 ? only : undefined;
}

function answerOf(
  analysis: TextAnalysis,
  turn: Turn,
  turns: readonly Turn[],
  guest: CastMember | undefined,
  isRunning: (block: number) => boolean,
): Answer | undefined {
  const { narratives } = analysis;
  const { block, label, start } = turn;
  const next = turns.find((other) => other.block > block)?.block;
  // Behind the last answer the article may go on in the writer's words.
  const end = next ?? block + 1;
  const places: Place[] = [];
  for (let place = block; place < end; place += 1) {
    const { text = '', heading = false } = narratives[place] ?? {};
    if (place > block && (heading || !isRunning(place))) break;
    const words = text.slice(place === block ? start : 0);
    const from = text.length - words.trimStart().length;
    if (words.trim() !== '') places.push({ block: place, start: from, end: from + words.trim().length });
  }
  if (places.length === 0 || places.some((place) => !isUnique(analysis, place))) return undefined;
  const counts = new Map(
    turns.map((one) => [one.label ?? '', turns.filter((other) => other.label === one.label).length]),
  );
  const named = label === undefined ? undefined : personOf(analysis, label, counts);
  const isAnswer = label === undefined || ANSWER_LABEL.test(label);
  if (named !== undefined && label !== undefined)
    return { places, member: named, evidence: `${label}:`, confidence: 'medium' };
  if (!isAnswer) return undefined;
  if (guest === undefined)
    return { places, evidence: 'An answer of an interview; the text does not show whose.', confidence: 'low' };
  return {
    places,
    member: guest,
    evidence: `An answer of an interview; before it the text names only ${guest.name}.`,
    confidence: 'low',
  };
}

/** Words that stand twice in a text would be found in the wrong place. */
function isUnique({ narratives }: TextAnalysis, { block, start, end }: Place): boolean {
  const words = narratives[block]?.text.slice(start, end) ?? '';
  return narratives.reduce((sum, { text }) => sum + text.split(words).length - 1, 0) === 1;
}
