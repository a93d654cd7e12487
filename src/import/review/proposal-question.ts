/** The question about one proposed quotation: who said it, if anybody. */

import type { CastMember } from '../attribution/cast.ts';
import { chooseSpeaker, speakerOf } from './choose-speaker.ts';
import { likelySpeakers, namesOf } from './likely-speakers.ts';
import { BETWEEN, contextOf, shortened, type ProposalPlace } from './proposal-context.ts';
import { isQuotedIn, partPlaces } from './quoted-place.ts';
import { allQuotations, headlineOf, isSure, type Decision, type OpenProposal } from './review-edit.ts';
import type { NewSpeaker, ReviewedFile, ReviewRegisters, ReviewTerminal, SpeakerRegister } from './reviewed-file.ts';

/** An article under review, with what its questions need. */
export interface AskedArticle {
  readonly file: string;
  readonly headline?: string;
  /** See ReviewedFile. */
  readonly key?: string;
  /** Its paragraphs, with {@link BETWEEN} between them. */
  readonly text: string;
  readonly cast: readonly CastMember[];
  readonly quotations: ReturnType<typeof allQuotations>;
  readonly places: ReturnType<typeof partPlaces>;
}

/** Reads an article for its questions. @param text the article file */
export function askedArticle(file: ReviewedFile, text: string): AskedArticle {
  const [whole, quotations, headline] = [file.paragraphs(text).join(BETWEEN), allQuotations(text), headlineOf(text)];
  const key = file.article(text);
  return {
    file: file.file,
    ...(headline !== undefined && { headline }),
    ...(key !== undefined && { key }),
    text: whole,
    cast: file.cast(text),
    quotations,
    places: partPlaces(whole, quotations),
  };
}

/** Where a proposal stands in its article, and under what names the text may speak of its speaker. */
export function placeOf(
  { text, places, cast }: AskedArticle,
  { index, speaker, evidence }: OpenProposal,
  register: SpeakerRegister,
): ProposalPlace {
  return {
    text,
    parts: places[index] ?? [],
    ...(evidence !== undefined && { evidence }),
    names: speaker === undefined ? [] : namesOf(speaker, cast, register),
  };
}

/** How somebody is called, with a note for those whom the register does not have yet: as what they would come into it. */
export function nameOf(id: string, { cast }: AskedArticle, register: SpeakerRegister): string {
  const known = register.get(id);
  if (known !== undefined) return known.name;
  const { name, kind } = speakerOf(id, cast);
  return `${name} (new${AS[kind]})`;
}

const AS = { person: '', organisation: ', an organisation', outlet: ', an outlet', unnamed: ', without a name' };

/** The first lines of a question. */
export function articleLines({ file, headline }: AskedArticle, open: readonly OpenProposal[]): readonly string[] {
  return ['', `${file}: ${String(open.length)} to decide`, ...(headline === undefined ? [] : [headline]), ''];
}

/** What was answered about a proposal, and who said it, if the register may not have them. */
export interface ProposalAnswer {
  readonly decision: Decision;
  readonly speaker?: NewSpeaker;
}

/**
 * Asks who said a quotation. Where the importer is not sure, no key accepts the speaker unread: the person presses the number
 * of a name. `undefined` when the person leaves.
 */
export async function askProposal(
  article: AskedArticle,
  proposal: OpenProposal,
  open: readonly OpenProposal[],
  registers: ReviewRegisters,
  terminal: ReviewTerminal,
): Promise<ProposalAnswer | 'skip' | 'back' | undefined> {
  const register = registers.speakers;
  const { cast, text, quotations, places } = article;
  const at = places[proposal.index]?.[0]?.start ?? 0;
  const choices = likelySpeakers(proposal, quotations, { text, at }, cast, register);
  const canDivide = proposal.parts.length > 1;
  const help = `${isSure(proposal) ? '[a]ccept   ' : ''}${choices.length === 0 ? '' : `[1${choices.length === 1 ? '' : `-${String(choices.length)}`}] said it   `}[c] somebody else   [n]ot a quotation   ${canDivide ? '[d]ivide   ' : ''}[s]kip   [b]ack   [q]uit`;
  terminal.show(
    [
      ...articleLines(article, open),
      ...questionLines(article, proposal, register),
      '',
      ...choices.map(
        ({ id, why }, index) =>
          `  ${String(index + 1)} ${nameOf(id, article, register)}${why === undefined ? '' : `  ← ${why}`}`,
      ),
      ...(choices.length === 0 ? [] : ['']),
      help,
    ].join('\n'),
  );
  for (;;) {
    const key = (await terminal.key())?.toLowerCase();
    const numbered = key === undefined ? undefined : choices[Number(key) - 1]?.id;
    const chosen = key === 'a' && isSure(proposal) ? proposal.speaker : numbered;
    if (chosen !== undefined) {
      const decision =
        chosen === proposal.speaker ? { kind: 'accept' as const } : { kind: 'speaker' as const, id: chosen };
      return { decision, speaker: speakerOf(chosen, cast) };
    }
    switch (key) {
      case undefined:
      case 'q':
        return undefined;
      case 's':
        return 'skip';
      case 'b':
        return 'back';
      case 'n':
        return {
          decision: { kind: 'not-a-quotation', quoted: proposal.parts.filter((part) => isQuotedIn(text, part)) },
        };
      case 'c': {
        const speaker = await chooseSpeaker(article, registers, terminal);
        if (speaker !== undefined) return { decision: { kind: 'speaker', id: speaker.id }, speaker };
        terminal.show(help);
        break;
      }
      case 'd':
        if (canDivide) return { decision: { kind: 'divide' } };
        terminal.show(help);
        break;
      case 'a':
        terminal.show('The speaker is not sure. Press the number of whoever said it, or c for another name.');
        break;
      default:
        terminal.show(help);
    }
  }
}

/** The quotation in its text, and what the importer thinks of it. */
function questionLines(article: AskedArticle, proposal: OpenProposal, register: SpeakerRegister): readonly string[] {
  const { parts, to, said } = proposal;
  const { shown, isNamed } = contextOf(placeOf(article, proposal, register));
  const facts = [to === undefined ? [] : `said to ${to}`, said === undefined ? [] : `said ${said}`].flat();
  return [
    ...shown.flatMap((paragraph) => [paragraph, '']),
    'Who said this?',
    ...parts.map((part) => `  “${shortened(part)}”`),
    `  — ${doubt(article, proposal, isNamed, register)}`,
    ...facts.map((fact) => `  ${fact}`),
  ];
}

/** How sure the importer is of a speaker, in the words of its report, and why. */
function doubt(
  article: AskedArticle,
  { speaker, evidence, confidence = 'low' }: OpenProposal,
  isNamed: boolean,
  register: SpeakerRegister,
): string {
  // What stands in the text, or a remark about it.
  const because =
    evidence === undefined
      ? ''
      : article.text.includes(evidence)
        ? `“${evidence}”.`
        : evidence.replace(/(?<!\.)$/u, '.');
  if (speaker === undefined) return `nobody is proposed. ${because}`.trim();
  const name = nameOf(speaker, article, register);
  const elsewhere = isNamed ? '' : ' The name does not stand in this paragraph.';
  return `${name}? ${SURENESS[confidence] ?? 'Doubtful'}${because === '' ? '.' : `: ${because}`}${elsewhere}`;
}

const SURENESS: Readonly<Record<string, string>> = { high: 'Sure', medium: 'Likely', low: 'Doubtful' };
