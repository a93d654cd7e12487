import { castOf, type CastRegisters, type CastMember } from './cast.ts';
import { mentionFinder, type Mention } from './mention.ts';
import { narrativeOf, type Narrative } from './narrative.ts';

/** What attribution needs to know of an article. `narratives` and `mentions` have one entry for each block. */
export interface TextAnalysis {
  readonly narratives: readonly Narrative[];
  readonly mentions: readonly (readonly Mention[])[];
  /** Everybody whom the text names, with their forms and roles. */
  readonly cast: readonly CastMember[];
  readonly registers: CastRegisters;
}

/** Analyses the blocks of an article. */
export function analyseText(texts: readonly string[], registers: CastRegisters): TextAnalysis {
  const narratives = texts.map(narrativeOf);
  const cast = castOf(
    narratives.map(({ told }) => told),
    registers,
  );
  const find = mentionFinder(cast);
  return { narratives, mentions: narratives.map(({ told }) => find(told)), cast, registers };
}

/** The narrative of a block; empty when there is none. */
export function narrative({ narratives }: TextAnalysis, block: number): Narrative {
  return narratives[block] ?? { text: '', told: '', runs: [], sentences: [] };
}

/** The mentions inside a range of a block. */
export function mentionsIn({ mentions }: TextAnalysis, block: number, start: number, end: number): readonly Mention[] {
  return (mentions[block] ?? []).filter((mention) => mention.start >= start && mention.end <= end);
}

/** The outlet that somebody spoke to, in a range of a block: `told Us Weekly`, `in an interview with Sunrise`. */
export function outletAddressed(
  analysis: TextAnalysis,
  block: number,
  start: number,
  end: number,
): CastMember | undefined {
  const { told } = narrative(analysis, block);
  return mentionsIn(analysis, block, start, end)
    .filter(({ start: at }) =>
      /\b(?:told|tells|telling|(?:interview|conversation|chat|speaking|spoke|speak|sat down|talking|talked)\s+(?:\w+\s+)?(?:with|to)|appearance\s+on|podcast|posted\s+on|on)\s+(?:the\s+)?$/u.test(
        told.slice(Math.max(0, at - 60), at),
      ),
    )
    .map(outletIn)
    .find((member) => member !== undefined);
}

/** The first outlet named in a range of a block. */
export function outletNamed(analysis: TextAnalysis, block: number, start: number, end: number): CastMember | undefined {
  return mentionsIn(analysis, block, start, end)
    .map(outletIn)
    .find((member) => member !== undefined);
}

function outletIn({ referent }: Mention): CastMember | undefined {
  return referent.kind === 'member' ? referent.candidates.find(({ kind }) => kind === 'outlet') : undefined;
}
