import type { Speaker } from '../../archive/article.ts';
import { idOf } from '../../archive/id-words.ts';
import type { CastMember } from '../attribution/cast.ts';
import {
  decide,
  hasUndecided,
  openProposals,
  takeUpAgain,
  withoutDecidedRemarks,
  type Decision,
  type NewProposal,
  type OpenProposal,
} from './review-edit.ts';

/** An article file under review. Each decision is saved before the next question. */
export interface ReviewedFile {
  readonly file: string;
  text(): Promise<string>;
  /** Reads the text, changes it and saves it, while no import, mint or other review writes. */
  change(edit: (text: string) => string): Promise<void>;
  /** What the article's text proposes. */
  proposals(text: string): readonly NewProposal[];
  /** Where words stand in the article's text, in UTF-16 units; -1 when they do not. */
  placeOf(text: string, words: string): number;
  /** The people and outlets that the article's text names. */
  cast(text: string): readonly CastMember[];
  /** The paragraph that contains some words. */
  context(text: string, words: string): string | undefined;
}

/** What a review knows of somebody whom the register has not. */
export type NewSpeaker = Pick<Speaker, 'id' | 'name' | 'kind'>;

/** The register of speakers, as far as a review needs it. */
export interface SpeakerRegister {
  /** BCP 47 tag of the archive's language, in whose way the id of a new speaker is spelt. */
  readonly language?: string;
  get(id: string): Speaker | undefined;
  ids(): readonly string[];
  /** Adds speakers, all or none; those that are there stay as they are. */
  add(...speakers: readonly NewSpeaker[]): Promise<void>;
}

/** The terminal that a review talks to. */
export interface ReviewTerminal {
  show(text: string): void;
  /** Waits for one key; `undefined` when the person leaves (Ctrl-C, Ctrl-D, end of input). */
  key(): Promise<string | undefined>;
  /** Asks for a line of text; `undefined` when the person cancels with Escape, or leaves. */
  line(prompt: string): Promise<string | undefined>;
  close(): void;
}

export interface ReviewCounts {
  accepted: number;
  changed: number;
  notQuotations: number;
  skipped: number;
  /** True when the person left before the end. */
  left: boolean;
}

/** How a source without a name is called: "a friend", „eine Rentnerin“, « un voisin ». */
const UNNAMED = /^(?:an?|the|one|eine?|une?|una)\s/iu;

const HELP = '[a]ccept   [c]hange speaker   [n]ot a quotation   [s]kip   [q]uit';

/** Asks about every open proposal, one key each. A skipped proposal stays open until the next review. */
export async function reviewFiles(
  files: readonly ReviewedFile[],
  register: SpeakerRegister,
  terminal: ReviewTerminal,
): Promise<ReviewCounts> {
  const counts: ReviewCounts = { accepted: 0, changed: 0, notQuotations: 0, skipped: 0, left: false };
  for (const file of files) {
    if (hasUndecided(await file.text()))
      await file.change((text) => takeUpAgain(text, file.proposals(text), (words) => file.placeOf(text, words)));
    const skipped = new Set<string>();
    for (;;) {
      // Read the file each time: the person may also edit it.
      const text = await file.text();
      const open = openProposals(text);
      const proposal = open.find((candidate) => !skipped.has(keyOf(candidate)));
      if (proposal === undefined) break;
      terminal.show(question(file, text, proposal, open.length, register));
      const answer = await ask(file, text, proposal, register, terminal);
      if (answer === undefined) return { ...counts, left: true };
      if (answer === 'skip') {
        skipped.add(keyOf(proposal));
        counts.skipped += 1;
        continue;
      }
      await file.change((now) => decided(now, proposal, answer));
      if (answer.kind === 'accept') counts.accepted += 1;
      else if (answer.kind === 'speaker') counts.changed += 1;
      else counts.notQuotations += 1;
    }
  }
  return counts;
}

function decided(text: string, proposal: OpenProposal, decision: Decision): string {
  // Find the proposal again by its words, in case the file has changed since the question.
  const now = openProposals(text).find((candidate) => keyOf(candidate) === keyOf(proposal));
  if (now === undefined) return text;
  return withoutDecidedRemarks(decide(text, now.index, decision));
}

async function ask(
  file: ReviewedFile,
  text: string,
  proposal: OpenProposal,
  register: SpeakerRegister,
  terminal: ReviewTerminal,
): Promise<Decision | 'skip' | undefined> {
  for (;;) {
    const key = await terminal.key();
    switch (key?.toLowerCase()) {
      case undefined:
      case 'q':
        return undefined;
      case 's':
        return 'skip';
      case 'n':
        return { kind: 'not-a-quotation' };
      case 'a':
        if (proposal.speaker === undefined) {
          terminal.show('This quotation has no speaker yet. Press c to name one.');
          break;
        }
        await ensureSpeaker(proposal.speaker, file.cast(text), register);
        return { kind: 'accept' };
      case 'c': {
        const id = await chooseSpeaker(file.cast(text), register, terminal);
        if (id !== undefined) return { kind: 'speaker', id };
        terminal.show(HELP);
        break;
      }
      default:
        terminal.show(HELP);
    }
  }
}

/** Asks for a speaker by number, id or new name; `undefined` when the person cancels. */
async function chooseSpeaker(
  cast: readonly CastMember[],
  register: SpeakerRegister,
  terminal: ReviewTerminal,
): Promise<string | undefined> {
  const present = cast.filter(({ kind }) => kind === 'person' || kind === 'outlet').map(({ id }) => id);
  const choices = [...new Set([...present, ...register.ids()])];
  const nameOf = (id: string): string => register.get(id)?.name ?? cast.find((member) => member.id === id)?.name ?? id;
  terminal.show(choices.map((id, index) => `  ${String(index + 1)} ${nameOf(id)}`).join('\n'));
  const answer = await terminal.line('Number, id or new name (Escape cancels): ');
  if (answer === undefined || answer === '') return undefined;
  const id =
    choices[Number(answer) - 1] ??
    choices.find((choice) => choice === answer || nameOf(choice).toLowerCase() === answer.toLowerCase());
  if (id !== undefined) {
    await ensureSpeaker(id, cast, register);
    return id;
  }
  if (/^\d+$/u.test(answer)) {
    terminal.show(`"${answer}" is not in the list.`);
    return undefined;
  }
  const added = idOf(answer, register.language) || (await askId(answer, register, terminal));
  if (added === undefined) return undefined;
  await register.add({ id: added, name: answer, kind: UNNAMED.test(answer) ? 'unnamed' : 'person' });
  return added;
}

/** Asks for the id of a name without letters that an address can have; `undefined` when the person cancels. */
async function askId(name: string, register: SpeakerRegister, terminal: ReviewTerminal): Promise<string | undefined> {
  const answer = await terminal.line(`Id of ${name} for its address, in a-z, 0-9 and hyphens (Escape cancels): `);
  if (answer === undefined || answer === '') return undefined;
  if (register.get(answer) !== undefined) {
    terminal.show(`The id "${answer}" is taken, by ${register.get(answer)?.name ?? ''}.`);
    return undefined;
  }
  if (idOf(answer, register.language) === answer) return answer;
  terminal.show(`"${answer}" is no id. Write it like ana-lund.`);
  return undefined;
}

async function ensureSpeaker(id: string, cast: readonly CastMember[], register: SpeakerRegister): Promise<void> {
  if (register.get(id) !== undefined) return;
  await register.add(speakerOf(id, cast));
}

/** Somebody by the id that the importer gave, as the text names them. */
export function speakerOf(id: string, cast: readonly CastMember[]): NewSpeaker {
  const member = cast.find((candidate) => candidate.id === id);
  return { id, name: member?.name ?? id, kind: member?.kind ?? 'unnamed' };
}

function question(
  file: ReviewedFile,
  text: string,
  proposal: OpenProposal,
  open: number,
  register: SpeakerRegister,
): string {
  const { parts, speaker, evidence, confidence, to, said } = proposal;
  const name = speaker === undefined ? 'no speaker' : (register.get(speaker)?.name ?? `${speaker} (new)`);
  const context = file.context(text, parts[0] ?? '');
  return [
    '',
    `${file.file}: ${String(open)} to decide`,
    ...(context === undefined ? [] : ['', context]),
    '',
    ...parts.map((part) => `  “${part}”`),
    `  — ${name} (${confidence ?? 'low'} confidence: ${evidence ?? 'no evidence'})${to === undefined ? '' : `, to ${to}`}${said === undefined ? '' : `, ${said}`}`,
    '',
    HELP,
  ].join('\n');
}

function keyOf({ parts }: OpenProposal): string {
  return parts.join('\n');
}
