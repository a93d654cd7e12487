import type { CastMember } from './cast.ts';
import type { Evidence } from './evidence.ts';
import { isOnlyWords } from './evidence-before.ts';
import type { NounPhrase } from './noun-phrase.ts';
import type { Part } from './run-group.ts';
import { namesIn, narrative, type TextAnalysis } from './text-analysis.ts';

/** Of the clauses whose speaker has a name, so many of ten must be those of the guest. */
const SHARE = 7;

/** Fewer clauses may be those of anybody whom an article quotes. */
const ENOUGH_CLAUSES = 3;

/**
 * A paragraph of nothing but words in a talk that the writer tells: "I ask Bloom about the pier. ¶ “It is sound.”" They are
 * those of whom the text quotes nearly alone, if nobody else was the last to speak before them.
 */
export function toldGuest(analysis: TextAnalysis, { block }: Part): Evidence | undefined {
  if (analysis.grammar?.writer === undefined || !isOnlyWords(narrative(analysis, block))) return undefined;
  if (!tellsOfTalk(analysis)) return undefined;
  const named = analysis.narratives.flatMap((_, place) => speakersIn(analysis, place));
  const counts = new Map<CastMember, number>();
  for (const { member } of named) counts.set(member, (counts.get(member) ?? 0) + 1);
  const [guest] = [...counts].toSorted(([, one], [, two]) => two - one)[0] ?? [];
  const count = guest === undefined ? 0 : (counts.get(guest) ?? 0);
  const last = named.findLast(({ place }) => place < block);
  if (count < ENOUGH_CLAUSES || count * 10 < named.length * SHARE || last === undefined || last.member !== guest)
    return undefined;
  const { place, subject } = last;
  return { kind: 'guest', block: place, subject, from: subject.from, to: subject.to };
}

/** Whether the writer asks or says something in the text, or puts questions between paragraphs of nothing but words. */
function tellsOfTalk(analysis: TextAnalysis): boolean {
  return analysis.clauses.some((sentences, block) =>
    sentences.flat().some(({ subject: { from, to } }) => {
      const { words } = narrative(analysis, block);
      return to - from === 1 && analysis.grammar?.writer?.test(words[from]?.text ?? '') === true;
    }),
  );
}

interface Speaker {
  readonly place: number;
  readonly subject: NounPhrase;
  readonly member: CastMember;
}

/** The people who speak under their names in a block. */
function speakersIn(analysis: TextAnalysis, place: number): readonly Speaker[] {
  return (analysis.clauses[place] ?? [])
    .flat()
    .filter(({ kind, weak }) => kind !== 'owner' && !weak)
    .flatMap(({ subject }) => {
      const name = namesIn(analysis, place, subject.from, subject.to).findLast(({ to }) => to === subject.to);
      const [member, ...others] = name?.candidates ?? [];
      return member?.kind === 'person' && others.length === 0 ? [{ place, subject, member }] : [];
    });
}
