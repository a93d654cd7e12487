import type { CastMember } from '../attribution/cast.ts';
import { grammarOf } from '../attribution/grammars.ts';
import type { Proposals } from '../attribution/proposal.ts';
import type { Extraction } from '../sources/page/extraction.ts';
import { takenForTitles, unknownOutlet, unknownSpeaker, type Undecided } from './draft-remarks.ts';

/** Longer texts, in UTF-16 units, get no proposals: finding the people in them would take minutes. */
export const LONGEST_PROPOSED = 500_000;

/** What the keeper has decided on a copy, and the pictures taken with it. */
interface DecidedCopy {
  readonly rights?: string;
  readonly pictures?: readonly { readonly name: string; readonly alt: string }[];
}

/** The fields of a draft that a person must decide on, and why. @param outlet the id of the outlet, if the archive knows it */
export function undecidedFields(
  { facts, unsure = [], doubts }: Extraction,
  { rights, pictures = [] }: DecidedCopy,
  outlet: string | undefined,
  { quotations, notQuotations }: Proposals,
  { length, language }: { readonly length: number; readonly language?: string },
): readonly Undecided[] {
  const open: Undecided[] = [];
  if (facts.published === undefined)
    open.push({
      field: 'id, published, publishedBasis',
      why: `no date was recognised in the source; once you know it, rename the file${pictures.length === 0 ? '' : ' and the folder of its pictures'} so that it begins with the date`,
    });
  if (facts.headline === undefined) open.push({ field: 'headline, headlineBy', why: 'the source has no headline' });
  if (outlet === undefined) {
    open.push(
      facts.outlet === undefined
        ? {
            field: 'outlet',
            why: 'who published it was not recognised in the source; leave the field out if you cannot find out',
          }
        : unknownOutlet(facts.outlet.value),
    );
  }
  if (facts.url === undefined)
    open.push({ field: 'url', why: 'the source does not give its address; leave the field out if you cannot find it' });
  if (rights === undefined)
    open.push({ field: 'rights', why: 'choose a rightsstatements.org URI; sources never state it' });
  if (facts.summary === undefined) open.push({ field: 'summary', why: 'write one or two sentences of your own' });
  open.push(...unsure);
  const unnamed = quotations.filter(({ speaker }) => speaker === undefined).length;
  if (unnamed > 0)
    open.push({
      field: 'speaker',
      why:
        grammarOf(language) !== undefined
          ? `the text does not say who speaks in ${String(unnamed)} of the quotations`
          : `quotations without a speaker: ${String(unnamed)}. Who speaks is not recognised in texts of this language; npm run archive -- review asks you`,
    });
  open.push(...newSpeakers(quotations).map(unknownSpeaker));
  if (notQuotations.length > 0) open.push(takenForTitles(notQuotations.length));
  if (length > LONGEST_PROPOSED) open.push({ field: 'quotations', why: 'the text is too long to propose quotations' });
  const silent = pictures.filter(({ alt }) => alt === '').map(({ name }) => name);
  if (silent.length > 0)
    open.push({
      field: 'body',
      why: `the source does not say what these pictures show; write it between [ and ], for those who do not see them: ${silent.join(', ')}`,
    });
  for (const doubt of doubts) open.push({ field: 'body', why: doubt });
  return open;
}

/** Proposed speakers that are not in the register, each once. */
function newSpeakers(quotations: Proposals['quotations']): readonly CastMember[] {
  const speakers = quotations
    .map(({ speaker }) => speaker)
    .filter((speaker) => speaker !== undefined && !speaker.known);
  return [...new Map(speakers.map((speaker) => [speaker?.id, speaker])).values()].filter(
    (speaker) => speaker !== undefined,
  );
}
